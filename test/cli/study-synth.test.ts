import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStudy } from '../../src/study/index.ts';
import { folder, klartext } from './harness.ts';

const SIZE = ['--retailers', '12', '--conversations', '6000', '--seed', '11'];

let dir: ReturnType<typeof folder>;
let status = -1;
let outcome: { readonly funnel: { readonly exits: Record<string, number>; readonly read: number } };
beforeAll(async () => {
  dir = folder();
  const made = await klartext(dir.path, ['study', 'synth', 'a', ...SIZE]);
  expect(made).toMatchObject({ status: 0, err: '' });
  const packed = await klartext(dir.path, ['study', 'synth', 'b', ...SIZE, '--gzip']);
  expect(packed.status).toBe(0);
  const ran = await klartext(dir.path, ['study', 'run', 'a', '--json', '--language', 'en']);
  status = ran.status;
  outcome = JSON.parse(ran.out);
}, 240_000);
afterAll(() => dir.remove());

const text = (...names: string[]): string => readFileSync(join(dir.path, ...names), 'utf8');

describe('made-up conversations', () => {
  it('are the same for the same seed, packed or not, and say everywhere that they are made up', async () => {
    const { gunzipSync } = await import('node:zlib');
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(gunzipSync(readFileSync(join(dir.path, 'b/conversations.csv.gz'))))).toBe(
      digest(readFileSync(join(dir.path, 'a/conversations.csv'))),
    );
    const { definition, problems } = parseStudy('study.yaml', text('a', 'study.yaml'));
    expect(problems).toEqual([]);
    expect(definition?.study.isSynthetic).toBe(true);
    expect(definition?.sources[0]?.name).toBe('synthetic');
    expect(JSON.parse(text('a', 'truth.json')).isSynthetic).toBe(true);
    expect(text('a', 'conversations.csv').split('\n')[1]).toMatch(/^synthetic-1,/);
    expect(JSON.parse(text('a', 'results', 'run.json')).isSynthetic).toBe(true);
    expect(text('a', 'results', 'report', 'index.html')).toMatch(/made[- ]up|synthetic/i);
  });

  it('are kept when the folder holds some already, and begin on a Monday', async () => {
    const again = await klartext(dir.path, ['study', 'synth', 'a', ...SIZE]);
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('already')]);
    const sunday = await klartext(dir.path, ['study', 'synth', 'c', '--from', '2026-01-04']);
    expect([sunday.status, sunday.err]).toEqual([2, expect.stringContaining('no Monday')]);
  });
});

describe('a run of made-up conversations', () => {
  it('leaves out what was planted to be left out', () => {
    expect(status).toBe(0);
    const { funnel } = outcome;
    const { rows } = JSON.parse(text('a', 'truth.json'));
    expect(funnel.read).toBe(6000);
    expect(funnel.exits.rejected).toBe(0);
    expect(funnel.exits['outside-window']).toBe(rows['outside-window']);
    expect(funnel.exits['other-language']).toBeGreaterThanOrEqual(rows['other-language'] * 0.95);
    const copies = (funnel.exits.duplicate ?? 0) + (funnel.exits['near-duplicate'] ?? 0);
    expect(copies).toBeGreaterThanOrEqual((rows.duplicate + rows.repost) * 0.9);
    expect(copies).toBeLessThanOrEqual((rows.duplicate + rows.repost) * 1.6);
    // Copies of advertising are copies first.
    const left = copies + (funnel.exits['own-or-advertising'] ?? 0);
    expect(left).toBeGreaterThanOrEqual((rows.duplicate + rows.repost + rows.advertising + rows.own) * 0.75);
  });

  it('finds the planted shares', () => {
    const truth = JSON.parse(text('a', 'truth.json'));
    const { figures } = JSON.parse(text('a', 'results', 'report', 'study.json'));
    const found =
      figures.topics?.privacy?.negative ??
      figures.find(({ id }: { id: string }) => id === 'privacy.negative-share.pooled');
    // What reads the texts errs too; that is measured elsewhere. Here: nothing is turned round on the way.
    expect(Math.abs(found.value - truth.negativeShare.privacy)).toBeLessThan(0.1);
  });
});
