import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeEncoder, writeEncoder } from '../../../test/support/encoder-made.ts';
import { checkEncoder, openEncoder } from './open-encoder.ts';
import { missingPackages } from './packages.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'klartext-encoder-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function made(name: string, what: MadeEncoder = {}): string {
  const folder = join(root, name);
  writeEncoder(folder, what);
  return folder;
}

async function problemOf(folder: string): Promise<string> {
  const opened = await openEncoder(folder);
  if (!('ok' in opened)) throw new Error('It could be opened.');
  return `${opened.message} ${opened.help ?? ''}`;
}

async function read(folder: string, texts: readonly string[]) {
  const opened = await openEncoder(folder);
  if ('ok' in opened) throw new Error(opened.message);
  try {
    return await opened.read(texts);
  } finally {
    await opened.close();
  }
}

describe('a classifier', () => {
  it('answers negative, neutral, positive, whatever the order of its labels', async () => {
    const [bad, good, none] = await read(made('order'), [
      'They sold my address',
      'Great offers, thanks',
      'the data',
    ]);
    expect(bad?.indexOf(Math.max(...bad))).toBe(0);
    expect(good?.indexOf(Math.max(...good))).toBe(2);
    expect(none?.indexOf(Math.max(...none))).toBe(1);
    for (const answer of [bad, good, none]) expect(answer?.reduce((sum, p) => sum + p)).toBeCloseTo(1, 9);
  });

  it('answers a text the same, whatever texts are asked beside it', async () => {
    const folder = made('company');
    const others = Array.from({ length: 40 }, (_, at) => `${'my '.repeat(at % 7)}bad offers`);
    const [alone] = await read(folder, ['I love my offers']);
    const company = await read(folder, [...others, 'I love my offers', ...others]);
    expect(company[40]).toEqual(alone);
    expect(await read(folder, ['I love my offers'])).toEqual([alone]);
  });

  it('stands hostile texts', async () => {
    const texts = [
      '',
      '\u{0}',
      '\ud800 bad',
      '{shop} __proto__',
      'bad '.repeat(5000),
      'x'.repeat(5000),
      '👍🏽'.repeat(300),
    ];
    const answers = await read(made('hostile'), texts);
    expect(answers).toHaveLength(texts.length);
    for (const answer of answers) expect(answer?.every(Number.isFinite) ?? true).toBe(true);
  });

  it('is named by the bytes of its model', async () => {
    const first = await checkEncoder(made('name'));
    const same = await checkEncoder(made('name-again'));
    const other = await checkEncoder(made('name-other', { inputs: ['input_ids'] }));
    if (!first.ok || !same.ok || !other.ok) throw new Error('All can be used.');
    expect(first.id).toMatch(/^onnx-[0-9a-f]{12}$/);
    expect(same.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });
});

describe('an encoder of embeddings', () => {
  const classes = { dimensions: 2, weights: [0, 4, 0, 0, 4, 0], bias: [0, 1, 0] };

  it.each(['embedding', 'sentence'] as const)('answers through its head: %s', async (kind) => {
    const folder = made(`head-${kind}`, { kind });
    const named = await modelOf(folder);
    writeFileSync(
      join(folder, 'head.json'),
      JSON.stringify({ model: named, weight: 0.8, temperature: 1, classes }),
    );
    const opened = await openEncoder(folder);
    if ('ok' in opened) throw new Error(opened.message);
    const [bad, good] = await opened.read(['They sold it, never', 'love']);
    expect(bad?.indexOf(Math.max(...bad))).toBe(0);
    expect(good?.indexOf(Math.max(...good))).toBe(2);
    expect(opened.weight).toBe(0.8);
    expect(opened.id).toMatch(/^onnx-[0-9a-f]{12}-[0-9a-f]{8}$/);
    await opened.close();
  });

  it('says how to make a head where there is none', async () => {
    expect(await problemOf(made('no-head', { kind: 'sentence' }))).toMatch(
      /no head\.json.*study train --encoder/,
    );
  });

  it('refuses the head of another model', async () => {
    const folder = made('other-head', { kind: 'sentence' });
    writeFileSync(
      join(folder, 'head.json'),
      JSON.stringify({ model: '0'.repeat(64), weight: 1, temperature: 1, classes }),
    );
    expect(await problemOf(folder)).toMatch(/another model\.onnx/);
  });

  it('refuses a head of another size', async () => {
    const folder = made('other-size', { kind: 'sentence' });
    const three = { dimensions: 3, weights: [1, 2, 3, 4, 5, 6, 7, 8, 9], bias: [0, 0, 0] };
    writeFileSync(
      join(folder, 'head.json'),
      JSON.stringify({ model: await modelOf(folder), weight: 1, temperature: 1, classes: three }),
    );
    expect(await problemOf(folder)).toMatch(/answers 2 numbers, and head\.json reads 3/);
  });
});

describe('what cannot be used', () => {
  it('names the file that is missing', async () => {
    expect(await problemOf(join(root, 'nowhere'))).toMatch(/is no folder/);
    for (const name of ['model.onnx', 'tokenizer.json', 'config.json']) {
      const folder = made(`without-${name}`);
      rmSync(join(folder, name));
      expect(await problemOf(folder)).toContain(`has no ${name}`);
      expect(await checkEncoder(folder)).toMatchObject({ ok: false });
    }
  });

  it('names labels that are no sentiment', async () => {
    for (const labels of [
      ['LABEL_0', 'LABEL_1', 'LABEL_2'],
      ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'],
    ]) {
      expect(await problemOf(made('labels', { labels }))).toMatch(
        /has the labels (LABEL_0|1 star).*negative, neutral and positive/,
      );
    }
  });

  it('names outputs that are something else', async () => {
    expect(await problemOf(made('output', { output: 'tokens' }))).toMatch(
      /answers tokens; one of these is needed: logits/,
    );
  });

  it('names inputs that texts do not have, and lengths that are fixed', async () => {
    expect(await problemOf(made('pixels', { inputs: ['input_ids', 'pixel_values'] }))).toMatch(
      /asks for pixel_values/,
    );
    expect(await problemOf(made('fixed', { length: 128 }))).toMatch(/exactly 128 tokens/);
  });

  it('says what is broken', async () => {
    for (const [name, reason] of [
      ['model.onnx', /model\.onnx cannot be loaded/],
      ['tokenizer.json', /tokenizer\.json is no tokenizer/],
      ['config.json', /config\.json is no configuration/],
      ['tokenizer_config.json', /tokenizer_config\.json is no configuration/],
      ['head.json', /head\.json is no head/],
    ] as const) {
      const folder = made(`broken-${name}`);
      writeFileSync(join(folder, name), '{"broken');
      expect(await problemOf(folder)).toMatch(reason);
    }
    const folder = made('strange-tokenizer');
    writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ model: { type: 'Unheard' } }));
    expect(await problemOf(folder)).toMatch(/tokenizer\.json cannot be used/);
  });

  it('names the packages to install', async () => {
    const missing = missingPackages(((name: string) => {
      throw new Error(name);
    }) as unknown as NodeJS.RequireResolve);
    expect(missing?.help).toContain('npm install onnxruntime-web @huggingface/tokenizers');
    const folder = made('packages');
    const opened = await openEncoder(folder, async () => missing ?? { ok: false, message: '' });
    expect(opened).toEqual(missing);
  });
});

async function modelOf(folder: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', readFileSync(join(folder, 'model.onnx')));
  return Buffer.from(digest).toString('hex');
}
