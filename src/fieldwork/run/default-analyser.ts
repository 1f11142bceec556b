import {
  createAnalyser,
  loadLanguageRecogniser,
  loadModels,
  patternModels,
} from '../../conversation/index.ts';
import { problemText } from '../encoder/encoder.ts';
import { openEncoder } from '../encoder/open-encoder.ts';
import { refine } from '../encoder/refine.ts';
import type { Analyser, AnalyserSetup } from './analyser.ts';

/** The analyser of the package: trained models, or patterns alone where there are none; an encoder refines what they say. */
export async function makeAnalyser(setup: AnalyserSetup): Promise<Analyser> {
  const { retailers, languages, thresholds, models } = setup;
  const encoder = setup.encoder === undefined ? undefined : await openEncoder(setup.encoder);
  if (encoder !== undefined && 'ok' in encoder) throw new Error(problemText(encoder));
  const recogniseLanguage = await loadLanguageRecogniser();
  const analyse = createAnalyser({
    models: models === undefined ? patternModels() : loadModels(models),
    retailers,
    languages,
    thresholds,
    recogniseLanguage,
  });
  if (encoder === undefined) return analyse;
  return (conversations) => refine(analyse(conversations), conversations, encoder, thresholds.abstain);
}
