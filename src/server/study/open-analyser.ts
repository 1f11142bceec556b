import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  type Analyser,
  createAnalyser,
  LANGUAGES,
  loadLanguageRecogniser,
  loadModels,
  patternModels,
  type RetailerNames,
} from '../../conversation/index.ts';

/** Makes analysers with what was loaded once. */
export interface OpenAnalyser {
  /** Id of the models. */
  readonly model: string;
  /** An analyser that looks for some retailers, and reads texts that name none too. */
  readonly analyserFor: (retailers: readonly RetailerNames[]) => Analyser;
}

/** Weights of the package; a copy without them reads by patterns alone. */
const MODELS = new URL('../../../models/klartext-v1.bin', import.meta.url);

/** What a study holds when its file says nothing. */
const THRESHOLDS = { topic: 0.5, abstain: 0.4 } as const;

let opening: Promise<OpenAnalyser> | undefined;

/** Loads models and languages when they are first asked for. */
export function openAnalyser(): Promise<OpenAnalyser> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<OpenAnalyser> {
  const recogniseLanguage = await loadLanguageRecogniser();
  const models = existsSync(MODELS) ? loadModels(await readFile(MODELS)) : patternModels();
  return {
    model: models.id,
    analyserFor: (retailers) =>
      createAnalyser({
        models,
        retailers,
        languages: LANGUAGES,
        thresholds: THRESHOLDS,
        recogniseLanguage,
        readsUnnamed: true,
      }),
  };
}
