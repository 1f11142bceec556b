import { resolve } from 'node:path';
import {
  type Conversation,
  type Explanation,
  explainAnalysis,
  LANGUAGES,
  loadLanguageRecogniser,
  loadModels,
  patternModels,
} from '../../../conversation/index.ts';
import { openEncoder, problemText, refine } from '../../../fieldwork/index.ts';
import type { StudyExplainFlags } from '../../commands/study/explain.ts';
import type { Io } from '../../io.ts';
import { paintFor } from '../../paint.ts';
import { refuse } from '../../refuse.ts';
import { loadStudy } from '../load-study.ts';
import { modelsOf } from '../models-of.ts';
import { explanationText } from './explanation-text.ts';

/** Longest text, in UTF-16 units, that is explained. */
const LONGEST = 100_000;

const THRESHOLDS = { topic: 0.5, abstain: 0.4 } as const;

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
  const conversation = {
    id: 'text',
    text,
    ...(flags.language !== undefined && { language: flags.language }),
  };
  const thresholds = definition?.thresholds ?? THRESHOLDS;
  const plain = explainAnalysis(conversation, {
    models: models.bytes ? loadModels(models.bytes) : patternModels(),
    retailers: definition?.retailers ?? [],
    thresholds,
    languages: definition?.languages ?? LANGUAGES,
    recogniseLanguage: await loadLanguageRecogniser(),
    readsUnnamed: true,
  });
  const asked =
    flags.encoder === undefined
      ? { id: models.id, explanation: plain }
      : await withEncoder(plain, conversation, resolve(io.cwd, flags.encoder), thresholds.abstain, models.id);
  if ('reason' in asked) return refuse(io, asked.reason);
  const { id, explanation } = asked;
  io.out(
    flags.json === true
      ? `${JSON.stringify({ model: id, ...explanation }, null, 2)}\n`
      : explanationText(explanation, definition?.retailers ?? [], paintFor(io)),
  );
  return 0;
}

/** Lets an encoder take part, as a run does; the topics keep what was said without it. */
async function withEncoder(
  explanation: Explanation,
  conversation: Conversation,
  folder: string,
  abstain: number,
  models: string,
): Promise<{ readonly id: string; readonly explanation: Explanation } | { readonly reason: string }> {
  const encoder = await openEncoder(folder);
  if ('ok' in encoder) return { reason: problemText(encoder) };
  const [analysis] = await refine([explanation.analysis], [conversation], encoder, abstain);
  await encoder.close();
  return {
    id: `${models} + ${encoder.id}`,
    explanation: { ...explanation, analysis: analysis ?? explanation.analysis },
  };
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
