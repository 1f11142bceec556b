import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLANK_MODELS } from '../../../test/support/blank-models.ts';
import { writeEncoder } from '../../../test/support/encoder-made.ts';
import { encodeModels } from '../../conversation/index.ts';
import { openEncoder } from './open-encoder.ts';
import { trainHead } from './train-head.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-head-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MODELS = encodeModels(BLANK_MODELS);
const SAID = [
  ['-1', 'they sold my data'],
  ['-2', 'never the spam, I hate that'],
  ['0', 'the data'],
  ['1', 'great for my data, thanks'],
  ['2', 'love the data'],
] as const;
const CORPUS = [
  'speaker\tprivacy\tpersonalisation\tdrivers\ttechnologies\tsarcasm\ttext',
  ...Array.from({ length: 100 }, (_, at) => {
    const [sentiment, text] = SAID[at % SAID.length] ?? SAID[0];
    return `c\t${sentiment}\t\t\t\t\tNote ${at * 7919} at {shop}. [p|${text}] ${at}`;
  }),
].join('\n');
const FILES = new Map([['corpus/en/made.tsv', CORPUS]]);

describe('learning a head', () => {
  it.each(['embedding', 'sentence', 'classifier'] as const)('makes an encoder usable: %s', async (kind) => {
    const folder = join(root, kind);
    writeEncoder(folder, { kind });
    const trained = await trainHead(folder, FILES, MODELS);
    if (!trained.ok) throw new Error(trained.message);
    expect(trained.kind).toBe(kind === 'classifier' ? 'scores' : 'embedding');
    expect(trained.learnt.measured[0]).toMatchObject({ set: 'written', n: 100 });
    const first = readFileSync(trained.path);
    const encoder = await openEncoder(folder);
    if ('ok' in encoder) throw new Error(encoder.message);
    expect(encoder.weight).toBe(trained.learnt.weight);
    const answers = await encoder.read(['they sold my address', 'I love the offers']);
    expect(answers.map((answer) => answer?.indexOf(Math.max(...answer)))).toEqual([0, 2]);
    await encoder.close();
    // A head is made again over one that is there, and is the same.
    await trainHead(folder, FILES, MODELS);
    expect(readFileSync(trained.path).equals(first)).toBe(true);
  });

  it('says that there is nothing to learn from', async () => {
    expect(await trainHead(join(root, 'sentence'), new Map(), MODELS)).toMatchObject({
      ok: false,
      message: expect.stringContaining('no coded conversations'),
    });
  });
});
