import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import { editText } from './edit-text.ts';

const TEXT = `# Head of the file.
klartext: 1   # the version

controller:
    name: "Kornblume GmbH"
    country: 'DE'
# Which languages?
languages: [en,  de]
data: { }


practices:
  # The newsletter is loved.
  newsletter:
    name: { en: Newsletter, de: "Neues, für Sie" }   # two languages
    data:
    - email   # needed
    - address
    retention:    # how long
      for: P1M
      after: withdrawal
    ifNot: >-
      You get
      no news.

    transfers:
      - recipient: cloud
        # where it goes
        country: US
      - recipient: desk
        country: IN
  # Delivery comes second.
  delivery:
    benefit: |
      Your order
      comes.
    recipients:
never: []
# The end.
`;

function set(path: string, value: unknown, text = TEXT): string {
  const edited = editText(text, { path: path.split('.'), value });
  if (!edited.ok) throw new Error(edited.reason);
  expect(edited.isRewritten).toBe(false);
  return edited.text;
}

describe('one value changes', () => {
  it.each([
    ['klartext', 2, 'klartext: 1   # the version', 'klartext: 2   # the version'],
    ['controller.name', 'Mohn AG', 'name: "Kornblume GmbH"', 'name: "Mohn AG"'],
    ['controller.country', 'AT', "country: 'DE'", "country: 'AT'"],
    ['languages', ['en', 'fr'], '[en,  de]', '[en, fr]'],
    ['languages.1', 'fr', '[en,  de]', '[en,  fr]'],
    ['languages.2', 'fr', '[en,  de]', '[en,  de, fr]'],
    ['practices.newsletter.name.de', 'Post, von uns', '"Neues, für Sie"', '"Post, von uns"'],
    ['practices.newsletter.name.fr', 'Lettre', 'für Sie" }', 'für Sie", fr: Lettre }'],
    ['practices.newsletter.data.0', 'phone', '- email   # needed', '- phone   # needed'],
    ['practices.newsletter.data.2', 'phone', '- address\n', '- address\n    - phone\n'],
    ['practices.newsletter.retention.for', 'P6M', 'for: P1M', 'for: P6M'],
    [
      'practices.newsletter.retention',
      'x',
      'retention:    # how long\n      for: P1M\n      after: withdrawal\n',
      'retention: x    # how long\n',
    ],
    ['practices.newsletter.ifNot', 'No news.', '>-\n      You get\n      no news.', 'No news.'],
    ['practices.delivery.benefit', 'It comes.', '|\n      Your order\n      comes.', 'It comes.'],
    ['practices.delivery.recipients', ['parcel'], 'recipients:\n', 'recipients: [parcel]\n'],
    ['practices.delivery.basis', 'contract', 'recipients:\n', 'recipients:\n    basis: contract\n'],
    ['data.email', { source: 'customer' }, 'data: { }', 'data: { email: { source: customer } }'],
    ['practices.newsletter.transfers.1.country', 'GB', 'country: IN', 'country: GB'],
  ])('%s', (path, value, before, after) => {
    expect(set(path, value)).toBe(TEXT.replace(before, after));
  });

  it('keeps a block a block', () => {
    const text = set('practices.newsletter.retention', { for: 'P2M', after: 'order' });
    expect(text).toContain('      for: P2M\n      after: order\n    ifNot');
  });

  it('writes a text that looks like something else in quotation marks', () => {
    expect(parse(set('practices.delivery.name', 'yes: no'))).toMatchObject({
      practices: { delivery: { name: 'yes: no' } },
    });
    expect(parse(set('languages.0', 'a, b]'))).toMatchObject({ languages: ['a, b]', 'de'] });
  });

  it('keeps the line ends of Windows', () => {
    const text = set('practices.delivery.basis', 'contract', TEXT.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('adds a last line where the file ends without a line break', () => {
    expect(set('b', 2, 'a: 1')).toBe('a: 1\nb: 2');
  });
});

describe('one entry goes', () => {
  it.each([
    ['klartext', 'klartext: 1   # the version\n', ''],
    ['languages.0', '[en,  de]', '[de]'],
    ['languages.1', '[en,  de]', '[en]'],
    ['practices.newsletter.name.de', ', de: "Neues, für Sie"', ''],
    ['practices.newsletter.data.0', '    - email   # needed\n', ''],
    ['practices.newsletter.ifNot', '    ifNot: >-\n      You get\n      no news.\n', ''],
    ['practices.delivery.recipients', '    recipients:\n', ''],
    ['practices.newsletter.transfers.1', '      - recipient: desk\n        country: IN\n', ''],
    ['practices.newsletter.transfers.1.recipient', '- recipient: desk\n        country', '- country'],
    [
      'practices.newsletter.transfers.0.recipient',
      '      - recipient: cloud\n        # where it goes\n        country',
      '        # where it goes\n      - country',
    ],
  ])('%s', (path, before, after) => {
    const edited = editText(TEXT, { path: path.split('.'), value: undefined });
    expect(edited).toEqual({ ok: true, isRewritten: false, text: TEXT.replace(before, after) });
  });

  it('leaves the comments above it', () => {
    expect(set('practices.delivery', undefined)).toContain('# Delivery comes second.');
  });
});

describe('what cannot be edited says why', () => {
  it.each([
    ['practices.nothing.here.x', undefined, /no such entry/],
    ['klartext.deeper', 1, /single value/],
    ['languages.7', 'x', /places are 0 to 1/],
    ['languages.first', 'x', /list of 2/],
  ])('%s', (path, value, reason) => {
    const edited = editText(TEXT, { path: path.split('.'), value });
    expect(edited).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('a value that stands behind an alias', () => {
    const edited = editText('a: &x { b: 1 }\nc: *x\n', { path: ['c', 'b'], value: 2 });
    expect(edited).toMatchObject({ ok: false, reason: expect.stringContaining('*x') });
  });

  it('a value that others repeat', () => {
    expect(editText('a: &x 1\nc: *x\n', { path: ['a'], value: 2 })).toMatchObject({ ok: false });
  });
});

/** Every path of a document. */
function pathsOf(text: string): readonly (readonly string[])[] {
  const paths: string[][] = [];
  const walk = (node: unknown, path: string[]): void => {
    if (path.length > 0) paths.push(path);
    if (isMap(node))
      for (const pair of node.items)
        if (isScalar(pair.key)) walk(pair.value, [...path, String(pair.key.value)]);
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, String(i)]);
  };
  walk(parseDocument(text).contents, []);
  return paths;
}

const commentsOf = (text: string): readonly string[] => text.match(/# .*$/gm) ?? [];
const PATHS = pathsOf(TEXT);
const VALUES = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 3 }),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ maxLength: 10 }), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
);

/** Lines that two texts share at their start and end. */
function untouched(before: string, after: string): { readonly head: number; readonly tail: number } {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/** First and last line of the entry at a path, counted from 0. */
function linesOf(path: readonly string[]): { readonly first: number; readonly last: number } {
  const document = parseDocument(TEXT);
  const parent =
    document.getIn(
      path.slice(0, -1).map((k) => (/^\d+$/.test(k) ? Number(k) : k)),
      true,
    ) ?? document.contents;
  const item = isMap(parent)
    ? parent.items.find((p) => isScalar(p.key) && String(p.key.value) === path.at(-1))
    : undefined;
  const node = isSeq(parent) ? parent.items[Number(path.at(-1))] : undefined;
  const nodes = [item?.key, item?.value, node].filter((n) => n && typeof n === 'object' && 'range' in n) as {
    range: [number, number, number];
  }[];
  const start = Math.min(...nodes.map((n) => n.range[0]));
  const end = Math.max(...nodes.map((n) => n.range[2]));
  return {
    first: TEXT.slice(0, start).split('\n').length - 1,
    last: TEXT.slice(0, end).trimEnd().split('\n').length - 1,
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

describe('random edits', () => {
  it('change nothing but the lines of their entry, keep all other comments, and say what was meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.option(VALUES, { nil: undefined }), (path, value) => {
        const edited = editText(TEXT, { path, value });
        expect(edited).toMatchObject({ ok: true, isRewritten: false });
        if (!edited.ok) return;
        if (value !== undefined) expect(at(parse(edited.text), path)).toEqual(value);
        const { first, last } = linesOf(path);
        const { head, tail } = untouched(TEXT, edited.text);
        const total = TEXT.split('\n').length;
        // The dash of a list item passes to the next key when the first one goes, over a comment between them.
        const handover = value === undefined ? 2 : 0;
        // An entry that was the last of its map leaves its key behind, one line above.
        expect(head).toBeGreaterThanOrEqual(Math.min(first - 1, total - tail));
        expect(total - tail - 1).toBeLessThanOrEqual(Math.max(last + handover, head));
        const outside = commentsOf(
          TEXT.split('\n')
            .filter((_, i) => i < first || i > last)
            .join('\n'),
        );
        const left = commentsOf(edited.text);
        for (const comment of outside) expect(left).toContain(comment);
        const keys = Object.keys(parse(edited.text));
        expect(Object.keys(parse(TEXT)).filter((k) => keys.includes(k))).toEqual(keys);
      }),
      { numRuns: 300 },
    );
  });

  it('of random texts either hold or are refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 5 }), VALUES, (text, key, value) => {
        const edited = editText(text, { path: [key], value });
        if (edited.ok && typeof value === 'string') expect(parseDocument(edited.text).errors).toEqual([]);
      }),
    );
  });

  it('back and forth give the same text again', () => {
    fc.assert(
      fc.property(fc.constantFrom('P1Y', 'P3M', 'P10D'), (value) => {
        const path = ['practices', 'newsletter', 'retention', 'for'];
        expect(set(path.join('.'), 'P1M', set(path.join('.'), value))).toBe(TEXT);
      }),
    );
  });
});
