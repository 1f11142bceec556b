import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RunOptions, readFindings, runStudy } from '../../src/fieldwork/index.ts';
import type { Finding } from '../../src/study/index.ts';
import { type MadeEncoder, writeEncoder } from '../support/encoder-made.ts';
import { asCsv, inFolder, sourceMade, studyMade } from './study-made.ts';

const CLAUSES = [
  'they sold my address and my data, never again',
  'the privacy policy of this shop: they sold my data',
  'great, thanks, I love that they keep my data safe',
  'how do they use my data?',
];
const CSV = asCsv(
  Array.from({ length: 120 }, (_, at) => ({
    id: `c${at}`,
    title: '',
    body: `Order ${at} ${['wax', 'tin', 'oak', 'fir', 'elm'][at % 5]} ${'xyz'.repeat(at % 9)}${at}. Aldergate: ${CLAUSES[at % 4]}`,
    author: `a${at}`,
    time: '2024-03-04',
    language: 'en',
    shop: '',
    paid: 'no',
  })),
);

async function run(folder: string, changes: Partial<RunOptions>) {
  return runStudy({
    definition: studyMade([sourceMade()]),
    hash: 'hash',
    folder,
    out: join(folder, 'out'),
    workers: 1,
    fresh: true,
    commitRows: 40,
    blockBytes: 4096,
    ...changes,
  });
}

async function done(folder: string, changes: Partial<RunOptions>) {
  const result = await run(folder, changes);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  const findings: Finding[] = [];
  for await (const some of readFindings(result.findings)) findings.push(...some);
  const digest = createHash('sha256').update(readFileSync(result.findings)).digest('hex');
  return { result, findings, digest };
}

function plugged(folder: string, made: MadeEncoder = {}): string {
  const encoder = join(folder, 'encoder');
  writeEncoder(encoder, made);
  return encoder;
}

// Each run starts workers that read the sources and load a model: long where others use the machine too.
describe('a run with an encoder', { timeout: 180_000 }, () => {
  test('changes findings, names the encoder, and makes the same bytes with any number of workers', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const encoder = plugged(folder);
      const without = await done(folder, {});
      const first = await done(folder, { encoder });
      const second = await done(folder, { encoder, workers: 2 });
      expect(without.findings.length).toBeGreaterThan(50);
      expect(first.findings).toHaveLength(without.findings.length);
      expect(first.findings).not.toEqual(without.findings);
      expect(second.digest).toBe(first.digest);
      expect(without.result.encoder).toBeUndefined();
      expect(first.result.encoder).toMatch(/^onnx-[0-9a-f]{12}$/);
    });
  });

  test('refuses before it reads when something of the encoder is missing', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const encoder = plugged(folder);
      rmSync(join(encoder, 'tokenizer.json'));
      expect(await run(folder, { encoder })).toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('has no tokenizer.json'),
      });
    });
  });

  test('says what is wrong with a model that only loading it shows', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const encoder = plugged(folder, { output: 'tokens' });
      expect(await run(folder, { encoder, workers: 2 })).toMatchObject({
        outcome: 'failed',
        message: expect.stringMatching(/model\.onnx answers tokens; one of these is needed/),
      });
    });
  });

  test('does not go on with another encoder than it began with', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      await done(folder, { encoder: plugged(folder) });
      writeEncoder(join(folder, 'encoder'), { labels: ['negative', 'neutral', 'positive'] });
      expect(await run(folder, { encoder: join(folder, 'encoder'), fresh: false })).toMatchObject({
        outcome: 'refused',
        message: expect.stringContaining('The encoder has changed'),
      });
    });
  });
});
