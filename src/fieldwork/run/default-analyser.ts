import { createAnalyser, loadLanguageRecogniser, loadModels, patternModels } from '../../conversation/index.ts';
import type { Analyser, AnalyserSetup } from './analyser.ts';

/** The analyser of the package: trained models, or patterns alone where there are none. */
export async function makeAnalyser(setup: AnalyserSetup): Promise<Analyser> {
  const { retailers, languages, thresholds, models } = setup;
  const recogniseLanguage = await loadLanguageRecogniser();
  return createAnalyser({
    models: models === undefined ? patternModels() : loadModels(models),
    retailers,
    languages,
    thresholds,
    recogniseLanguage,
  });
}
