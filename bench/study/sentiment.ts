import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SentimentText } from '../../src/training/index.ts';
import { BUILT } from '../built.ts';
import { cpuSeconds } from '../cpu.ts';
import { print, round } from '../result.ts';
import { lexicons, type Reader } from './peers.ts';

const SET = fileURLToPath(
  new URL('../../../shared/data/conversations/sentiment-en-train.tsv', import.meta.url),
);
const WEIGHTS = fileURLToPath(new URL('../models/klartext-v1.bin', BUILT));
const FOLDS = 5;

interface Parts {
  readonly conversation: typeof import('../../src/conversation/index.ts');
  readonly files: typeof import('../../src/training/data/sentiment.ts');
  readonly groups: typeof import('../../src/training/split/groups.ts');
  readonly head: typeof import('../../src/training/head/sentiment.ts');
  readonly sizes: typeof import('../../src/training/train-all.ts');
}

/**
 * The sentiment of real English texts, a fifth of the set, beside three lexicons. Ours is trained anew on the other four fifths, near-duplicates
 * on one side only, because the shipped weights have seen these texts; its speed is that of the shipped ones, which have the same sizes.
 */
export async function benchSentiment(): Promise<void> {
  if (!existsSync(SET)) {
    print({
      name: 'study-sentiment',
      value: 0,
      unit: 'skipped: the real texts are not here',
      aim: '',
      met: true,
    });
    return;
  }
  const parts = await load();
  const texts = parts.files.readSentimentFile('en', readFileSync(SET, 'utf8'));
  const fold = parts.groups.foldsOf(parts.groups.nearDuplicateGroupsByLanguage(texts), FOLDS);
  const held = texts.filter((_, at) => fold[at] === 0);
  const ours = { name: 'klartext', read: outOfFold(parts, texts, fold) };
  const shipped = parts.conversation.createSentimentReader(
    parts.conversation.decodeModels(readFileSync(WEIGHTS)),
  );
  const fast: Reader = (text) => strongest(shipped({ text, language: 'en' }));
  for (const { name, read } of [ours, ...lexicons()]) {
    const recall = macroRecall(held, read);
    const speed = textsPerSecond(held, name === 'klartext' ? fast : read);
    print({
      name: `study-sentiment-${name}`,
      value: round(speed),
      unit: `texts/s per core (CPU time); macro recall ${round(recall * 100, 1)} on ${held.length} texts held out`,
      aim: name === 'klartext' ? 'recall above the lexicons' : 'reported',
      met: name !== 'klartext' || recall > 0.6,
    });
  }
}

async function load(): Promise<Parts> {
  const of = (path: string) => import(new URL(path, BUILT).href);
  const [conversation, files, groups, head, sizes] = await Promise.all([
    of('conversation/index.js'),
    of('training/data/sentiment.js'),
    of('training/split/groups.js'),
    of('training/head/sentiment.js'),
    of('training/train-all.js'),
  ]);
  return { conversation, files, groups, head, sizes };
}

function outOfFold(
  { conversation, head, sizes }: Parts,
  texts: readonly SentimentText[],
  fold: Uint8Array,
): Reader {
  const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== 0);
  const goals = head.sentimentGoals(texts, use);
  const trained = head.trainSentiment('', head.sentimentRows(texts), goals, use, sizes.SIZES.en);
  const buffers = conversation.createFeatures();
  const scores = new Float64Array(3);
  return (text) => {
    conversation.readFeatures(conversation.tokenise(text), 'en', buffers);
    conversation.scoreLinear(trained, buffers, scores);
    return strongest(scores);
  };
}

/** 0 negative, 1 neutral, 2 positive. */
function strongest(scores: ArrayLike<number>): number {
  const list = Array.from(scores);
  return list.indexOf(Math.max(...list));
}

function macroRecall(texts: readonly SentimentText[], read: Reader): number {
  const right = [0, 0, 0];
  const all = [0, 0, 0];
  for (const { text, polarity } of texts) {
    all[polarity] = (all[polarity] ?? 0) + 1;
    if (read(text) === polarity) right[polarity] = (right[polarity] ?? 0) + 1;
  }
  return right.reduce((sum, count, at) => sum + count / (all[at] ?? 1), 0) / 3;
}

function textsPerSecond(texts: readonly SentimentText[], read: Reader): number {
  const taken = Array.from({ length: 3 }, () =>
    cpuSeconds(() => {
      for (const { text } of texts) read(text);
    }),
  );
  return texts.length / Math.min(...taken);
}
