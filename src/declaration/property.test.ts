import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import { slipsIn } from '../../test/support/mutate-text.ts';
import {
  EXAMPLE_FILES,
  type JsonMap,
  parseFiles,
  parseText,
  SMALL_TEXT,
  toYaml,
} from '../../test/support/parsed.ts';
import { type ParsedDeclaration, SECTION_NAMES } from './index.ts';
import { declarationSchema } from './schema/declaration.ts';
import { practiceSchema } from './schema/practice.ts';

/** Every problem says what is wrong, what to do, and stands inside its file. */
function expectSound({ problems }: ParsedDeclaration, files: Readonly<Record<string, string>>): void {
  for (const p of problems) {
    expect(p.message).not.toBe('');
    expect(p.help ?? '').not.toBe('');
    const lines = (files[p.where.file] ?? '').split('\n');
    expect(p.where.line).toBeGreaterThanOrEqual(1);
    expect(p.where.line).toBeLessThanOrEqual(lines.length);
    expect(p.where.column).toBeGreaterThanOrEqual(1);
    expect(p.where.column).toBeLessThanOrEqual((lines[p.where.line - 1] ?? '').length + 1);
  }
}

function expectSoundText(text: string): void {
  const parsed = parseText(text);
  expectSound(parsed, { 'klartext.yaml': text.replace(/^\ufeff/, '') });
  if (parsed.declaration === undefined) expect(parsed.problems.length).toBeGreaterThan(0);
}

const signature = (parsed: ParsedDeclaration): unknown => ({
  declaration: parsed.declaration,
  problems: parsed.problems,
  isComplete: parsed.isComplete,
  files: parsed.files,
});

const keys = [
  ...Object.keys(declarationSchema.shape),
  ...Object.keys(practiceSchema.shape),
  'en',
  'de',
  '__proto__',
  'a-b',
  '',
];
const words = ['customer', 'consent', 'pd:EmailAddress', 'DE', 'en', 'P3Y', 'klartext', 'toString'];

const { tree: jsonTree } = fc.letrec<{ tree: unknown; leaf: unknown; list: unknown; map: unknown }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.constantFrom<unknown>(...words),
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    map: fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 5 })), tie('tree'), {
      maxKeys: 6,
    }),
    tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('list'), { arbitrary: tie('map'), weight: 3 }),
  }),
);

const likelyTop = fc.record(
  Object.fromEntries(Object.keys(declarationSchema.shape).map((key) => [key, jsonTree])),
  { requiredKeys: [] },
);

describe('whatever a file holds, reading it ends with a result', () => {
  it('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const parsed = parseText(bytes);
        expect(
          parsed.problems.every((p) => p.message !== '' && p.where.line >= 1 && p.where.column >= 1),
        ).toBe(true);
        if (parsed.declaration === undefined) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('random text, control characters and halves of characters included', () => {
    const yaml = fc.string({
      unit: fc.constantFrom(
        ...'ab1:-?,[]{}#&*!|>\'"%@` \n\t',
        '\u0002',
        '\u0018',
        '\u001f',
        '\u0085',
        '\u2028',
        '\ufeff',
        '---\n',
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          yaml,
          yaml.map((t) => `klartext: 1\n${t}`),
        ),
        (text) => {
          expectSoundText(new TextDecoder().decode(new TextEncoder().encode(text)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('random YAML with the keys of a declaration, in YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(likelyTop, fc.boolean(), (values, isOld) => {
        expectSoundText(`${isOld ? '%YAML 1.1\n---\n' : ''}${toYaml(values as JsonMap)}`);
      }),
      { numRuns: 80 },
    );
  });

  it('the small declaration with slips', () => {
    fc.assert(fc.property(slipsIn(SMALL_TEXT), expectSoundText), { numRuns: 200 });
  });

  it('the example with slips in one of its files', () => {
    const slip = fc
      .constantFrom(...Object.keys(EXAMPLE_FILES))
      .chain((name) =>
        slipsIn(EXAMPLE_FILES[name] ?? '').map((text) => ({ ...EXAMPLE_FILES, [name]: text })),
      );
    fc.assert(
      fc.property(slip, (files) => {
        expectSound(parseFiles(files), files);
      }),
      { numRuns: 12 },
    );
  });
});

describe('reading', () => {
  it('the same text twice gives the same result', () => {
    fc.assert(
      fc.property(slipsIn(SMALL_TEXT), (text) => {
        expect(signature(parseText(text))).toEqual(signature(parseText(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing wrong with the shape of a generated declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { problems, declaration } = parseText(toYaml(values));
        const unexpected = problems.filter(
          (p) => p.code !== 'unused-entry' && p.code !== 'unknown-reference',
        );
        expect(unexpected).toEqual([]);
        expect(declaration).toBeDefined();
      }),
      { numRuns: 70 },
    );
  });

  it('finds the same whatever the order of the entries and keys', () => {
    fc.assert(
      fc.property(slipsOfValues, fc.infiniteStream(fc.nat()), (values, stream) => {
        const turned = shuffled(values, () => stream.next().value);
        const codes = (v: JsonMap): readonly string[] =>
          parseText(toYaml(v))
            .problems.map((p) => `${p.code} ${p.path}`)
            .sort();
        expect(codes(turned)).toEqual(codes(values));
      }),
      { numRuns: 70 },
    );
  });

  it('finds the same in one file and in several', () => {
    fc.assert(
      fc.property(slipsOfValues, fc.infiniteStream(fc.nat(2)), (values, stream) => {
        const one = parseText(toYaml(values));
        const several = parseFiles(split(values, () => stream.next().value));
        expect(several.declaration).toEqual(one.declaration);
        const told = (parsed: ParsedDeclaration): readonly string[] =>
          parsed.problems.map((p) => `${p.code} ${p.path} ${p.message}`).sort();
        expect(told(several)).toEqual(told(one));
      }),
      { numRuns: 70 },
    );
  });
});

/** Generated declarations, some with one wrong word, a missing key or a key too many. */
const slipsOfValues: fc.Arbitrary<JsonMap> = fc
  .tuple(declarationValues, fc.constantFrom('none', 'word', 'missing', 'unknown', 'name'))
  .map(([values, slip]) => {
    const practices = values.practices as Record<string, JsonMap>;
    const change: Record<string, JsonMap> = {
      none: {},
      word: { basis: 'wish' },
      unknown: { xyzzy: 1 },
      name: { purpose: 'nowhere' },
      missing: {},
    };
    const { collected, ...rest } = practices['practice-0'] ?? {};
    const first = { ...rest, ...(slip === 'missing' ? {} : { collected }), ...change[slip] } as JsonMap;
    return { ...values, practices: { ...practices, 'practice-0': first } };
  });

function shuffled(values: JsonMap, next: () => number): JsonMap {
  const pairs = Object.entries(values).map(([key, value]) => {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, isMap ? shuffled(value as JsonMap, next) : value] as const;
  });
  const order = pairs.map((pair) => ({ pair, rank: next() })).sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(order.map(({ pair }) => pair));
}

/** Deals the entries of the sections to the main file and two included ones. */
function split(values: JsonMap, next: () => number): Record<string, string> {
  const files: Record<string, Record<string, JsonMap>>[] = [{}, {}, {}];
  const head: JsonMap = Object.fromEntries(
    Object.entries(values).filter(([key]) => !(SECTION_NAMES as readonly string[]).includes(key)),
  );
  for (const section of SECTION_NAMES) {
    for (const [id, entry] of Object.entries((values[section] ?? {}) as Record<string, JsonMap>)) {
      const file = files[next()] ?? {};
      file[section] = { ...file[section], [id]: entry };
    }
  }
  return {
    'klartext.yaml': toYaml({ ...head, ...files[0], include: ['a.yaml', 'parts/b.yaml'] }),
    'a.yaml': toYaml({ recipients: {}, ...files[1] }),
    'parts/b.yaml': toYaml({ recipients: {}, ...files[2] }),
  };
}
