import {
  explainAnalysis,
  LANGUAGES,
  loadLanguageRecogniser,
  loadModels,
  patternModels,
} from '../../../conversation/index.ts';
import type { StudyExplainFlags } from '../../commands/study/explain.ts';
import type { Io } from '../../io.ts';
import { paintFor } from '../../paint.ts';
import { refuse } from '../../refuse.ts';
import { loadStudy } from '../load-study.ts';
import { modelsOf } from '../models-of.ts';
import { explanationText } from './explanation-text.ts';

/** Longest text, in UTF-16 units, that is explained. */
const LONGEST = 100_000;

const THRESHOLDS = { topic: 0.5, abstain: 0.5 } as const;

/** Says why one text is read as it is; returns the exit status. */
export async function runExplain(io: Io, given: string, flags: StudyExplainFlags): Promise<number> {
  const text = given === '-' ? await pipedText(io) : given;
  if (text === undefined || text.trim() === '') return refuse(io, 'There is no text to explain.');
  if (text.length > LONGEST)
    return refuse(io, `A text has at most ${LONGEST.toLocaleString('en')} characters.`);
  const study = flags.study === undefined ? undefined : loadStudy(io, flags.study);
  if (study && 'status' in study) return study.status;
  const models = await modelsOf(io, flags.models);
  if ('status' in models) return models.status;
  const definition = study?.definition;
  const explanation = explainAnalysis(
    { id: 'text', text, ...(flags.language !== undefined && { language: flags.language }) },
    {
      models: models.bytes ? loadModels(models.bytes) : patternModels(),
      retailers: definition?.retailers ?? [],
      thresholds: definition?.thresholds ?? THRESHOLDS,
      languages: definition?.languages ?? LANGUAGES,
      recogniseLanguage: await loadLanguageRecogniser(),
      readsUnnamed: true,
    },
  );
  io.out(
    flags.json === true
      ? `${JSON.stringify({ model: models.id, ...explanation }, null, 2)}\n`
      : explanationText(explanation, definition?.retailers ?? [], paintFor(io)),
  );
  return 0;
}

async function pipedText({ stdin }: Io): Promise<string | undefined> {
  if (!stdin) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of stdin) {
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (text.length > LONGEST) break;
  }
  return text + decoder.decode();
}
