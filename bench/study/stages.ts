import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Conversation } from '../../src/conversation/index.ts';
import type { Block } from '../../src/fieldwork/source/block.ts';
import { BUILT } from '../built.ts';
import { cpuSecondsOf } from '../cpu.ts';
import { print, round } from '../result.ts';
import { corpusOf } from './corpus.ts';

const ROWS = 20_000;
const WEIGHTS = fileURLToPath(new URL('../models/klartext-v1.bin', BUILT));

/** CPU of each step of reading a row, one after the other in one thread over the same 20,000 rows. */
export async function benchStages(): Promise<void> {
  const folder = corpusOf(ROWS);
  const { conversation, study, blocks, files, read, row, column, sign, finder, findings } = await load();
  const { definition } = study.parseStudy('study.yaml', readFileSync(join(folder, 'study.yaml')));
  if (definition === undefined) throw new Error('The made-up study cannot be read.');
  const { retailers, languages, thresholds, sources } = definition;
  const [source] = sources;
  if (source === undefined) throw new Error('The made-up study has no source.');
  const recogniseLanguage = await conversation.loadLanguageRecogniser();
  const models = conversation.loadModels(readFileSync(WEIGHTS));
  const matcher = conversation.createMatcher(retailers);
  const analyse = conversation.createAnalyser({
    models,
    retailers,
    languages,
    thresholds,
    recogniseLanguage,
  });
  const toConversation = row.conversations(definition, 'key');
  const wanted = column.wantedColumns(source);
  const kept = { regions: findings.regionsOf(definition), withTexts: false };

  const cut: Block[] = [];
  const texts: Conversation[] = [];
  const analyses: Analysis[] = [];
  const each = (work: (one: Conversation, at: number) => unknown): void => {
    for (const [at, one] of texts.entries()) work(one, at);
  };
  const steps: readonly (readonly [string, () => void | Promise<void>])[] = [
    [
      'reading',
      async () => {
        const found = files.findFiles(folder, sources);
        for await (const block of blocks.blocksOf(found, sources, START)) cut.push(block);
        for (const block of cut)
          for (const made of read.readBlock(block, source, wanted).rows) {
            const one = 'reason' in made ? made.reason : toConversation(made, source, '');
            if (typeof one !== 'string') texts.push(one);
          }
      },
    ],
    ['language', () => each(({ text }) => recogniseLanguage(text))],
    ['tokens-and-retailers', () => each(({ text }) => matcher.mentions(conversation.tokenise(text), text))],
    ['patterns', () => each(({ text }) => conversation.patternHits(conversation.tokenise(text), 'en'))],
    ['models', () => each(({ text }) => models.read([{ text, language: 'en' }]))],
    ['whole-analysis', () => void analyses.push(...analyse(texts))],
    [
      'duplicates',
      () => {
        const judge = finder.duplicateFinder();
        const signature = new Uint32Array(sign.SIGNATURE_WORDS);
        for (const one of texts) {
          sign.sign({ ...one, retailers: [] }, signature, 0);
          judge.judge(signature, 0);
        }
      },
    ],
    [
      'findings',
      () =>
        each((one, at) => {
          const analysis = analyses[at];
          if (analysis !== undefined) JSON.stringify(findings.findingsOf(one, analysis, 'x', kept));
        }),
    ],
  ];
  for (const [name, step] of steps) {
    const seconds = await cpuSecondsOf(async () => step());
    print({
      name: `study-stage-${name}`,
      value: round((seconds / ROWS) * 1e6, 1),
      unit: 'µs of CPU a row, one thread',
      aim: 'reported',
      met: true,
    });
  }
}

const START = { file: 0, offset: 0, row: 0, line: 0, openQuotes: 0 };

async function load() {
  const of = <M>(path: string): Promise<M> => import(new URL(path, BUILT).href);
  return {
    conversation: await of<typeof import('../../src/conversation/index.ts')>('conversation/index.js'),
    study: await of<typeof import('../../src/study/index.ts')>('study/index.js'),
    blocks: await of<typeof import('../../src/fieldwork/source/blocks-of.ts')>(
      'fieldwork/source/blocks-of.js',
    ),
    files: await of<typeof import('../../src/fieldwork/source/find-files.ts')>(
      'fieldwork/source/find-files.js',
    ),
    read: await of<typeof import('../../src/fieldwork/source/read-block.ts')>(
      'fieldwork/source/read-block.js',
    ),
    column: await of<typeof import('../../src/fieldwork/source/column.ts')>('fieldwork/source/column.js'),
    row: await of<typeof import('../../src/fieldwork/row/to-conversation.ts')>(
      'fieldwork/row/to-conversation.js',
    ),
    sign: await of<typeof import('../../src/fieldwork/duplicate/signature.ts')>(
      'fieldwork/duplicate/signature.js',
    ),
    finder: await of<typeof import('../../src/fieldwork/duplicate/decide.ts')>(
      'fieldwork/duplicate/decide.js',
    ),
    findings: await of<typeof import('../../src/fieldwork/run/findings-of.ts')>(
      'fieldwork/run/findings-of.js',
    ),
  };
}
