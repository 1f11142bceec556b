import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseStudy, STUDY_TEMPLATE, studyHash, studyJsonSchema } from './index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const read = (text: string) => {
  const { definition, problems } = parseStudy('study.yaml', text);
  return {
    definition,
    found: problems.map(({ code, path, where, help }) => `${where.line} ${code} ${path}: ${help}`),
  };
};
const changed = (from: string, to: string) => {
  expect(STUDY_TEMPLATE).toContain(from);
  return read(STUDY_TEMPLATE.replace(from, to));
};

describe('study.yaml', () => {
  it('as the template has it is read, with the defaults filled in', () => {
    const { definition, found } = read(STUDY_TEMPLATE);
    expect(found).toEqual([]);
    expect(definition?.retailers.map(({ id }) => id)).toEqual(['north-market', 'harbour']);
    expect(definition?.sources[0]).toMatchObject({ format: 'csv', delimiter: ',', encoding: 'utf-8' });
    expect(definition?.sources[0]?.columns.text).toEqual(['title', 'body']);
    expect(definition?.thresholds).toMatchObject({ replications: 1000, seed: 1 });
    expect(definition?.events[0]).toMatchObject({ id: 'breach-2026-03-18-harbour', weeks: 4 });
  });

  it('may name sources in a list and one column as a word', () => {
    const { definition, found } = read(`
study: { id: s, title: S, synthetic: true }
retailers: { a: { name: A, handles: '@a' } }
sources:
  - { name: x, files: x.jsonl.gz, columns: { text: body } }
`);
    expect(found).toEqual([]);
    expect(definition?.study.isSynthetic).toBe(true);
    expect(definition?.retailers[0]?.handles).toEqual(['a']);
    expect(definition?.sources[0]).toMatchObject({ name: 'x', files: ['x.jsonl.gz'], format: 'jsonl' });
  });

  it.each([
    [
      'handles: [northmarket]',
      'handle: [northmarket]',
      'unknown-key retailers.north-market.handle: Did you mean "handles"?',
    ],
    [
      'retailer: harbour     ',
      'retailer: harbor     ',
      'unknown-reference events.0.retailer: Did you mean "harbour"?',
    ],
    ['to: 2026-06-30 }', 'to: 2025-06-30 }', 'wrong-order window.to: Swap the two days.'],
    [
      '[NorthMarket, North Mkt]',
      '[HARBOUR]',
      'name-collision retailers.harbour.name: Keep it with one of them.',
    ],
    ['      text: [title, body]', '      id2: a', 'missing-key sources.listening-tool.columns.text: '],
    ['languages: [en, de]', 'languages: [en, dd]', 'wrong-value languages.1: Did you mean "de"?'],
    ['id: my-study', 'id: My Study', 'wrong-value study.id: '],
    ['  harbour:\n', '  north-market:\n', 'duplicate-key retailers.north-market: '],
    ['  harbour:\n    name', '  __proto__:\n    name', 'wrong-value retailers.__proto__: '],
    ['day: 2026-03-18', 'day: 2026-02-30', 'wrong-value events.0.day: '],
  ])('with %j as %j says where and what to write', (from, to, wanted) => {
    const { definition, found } = changed(from, to);
    expect(definition).toBeUndefined();
    const line = STUDY_TEMPLATE.slice(0, STUDY_TEMPLATE.indexOf(from)).split('\n').length;
    expect(found.some((one) => one.includes(wanted))).toBe(true);
    const [first] = found;
    // A collision is told at the second of the two, a missing key at what it is missing from.
    if (!/collision|missing|duplicate/.test(wanted))
      expect(Number(first?.split(' ')[0])).toBeGreaterThanOrEqual(line);
  });

  it('does not let waves share days or events share ids', () => {
    const more = `
waves:
  - { name: a, from: 2026-01-01, to: 2026-03-01 }
  - { name: b, from: 2026-03-01, to: 2026-05-01 }
`;
    expect(read(STUDY_TEMPLATE + more).found).toEqual([
      expect.stringContaining('overlap waves.1: Let one wave end before'),
    ]);
    const twice = STUDY_TEMPLATE.replace(
      '    weeks: 4\n',
      '    weeks: 4\n  - { day: 2026-03-18, kind: breach, title: T, retailer: harbour }\n',
    );
    expect(read(twice).found).toEqual([expect.stringContaining('duplicate-id events.1')]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { definition, problems } = parseStudy('study.yaml', text);
        expect(definition === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 60 },
    );
    expect(parseStudy('study.yaml', new Uint8Array([0xff, 0xfe, 0])).problems[0]?.code).toBe('encoding');
    expect(read('klartext: 1\ncontroller: {}').found[0]).toContain('not-a-study');
  });

  it('fits the JSON Schema that editors use, single words too', () => {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(studyJsonSchema());
    expect(check(parse(STUDY_TEMPLATE))).toBe(true);
    expect(check({ ...parse(STUDY_TEMPLATE), languages: 'en' })).toBe(true);
    expect(check({ ...parse(STUDY_TEMPLATE), sorces: {} })).toBe(false);
  });
});

describe('the hash of a study', () => {
  const hashOf = (text: string): string => {
    const { definition } = read(text);
    if (!definition) throw new Error('the study was expected to be read');
    return studyHash(definition, sha256);
  };

  it('does not depend on comments and the order of keys, but on every value', () => {
    const plain = hashOf(STUDY_TEMPLATE);
    expect(
      hashOf(
        STUDY_TEMPLATE.replace('  id: my-study\n  title: What', '  title: What').replace(
          'others\n',
          'others\n  id: my-study # here\n',
        ),
      ),
    ).toBe(plain);
    expect(hashOf(STUDY_TEMPLATE.replace('minimumBase: 30', 'minimumBase: 31'))).not.toBe(plain);
  });

  it('takes lone surrogates', () => {
    const { definition } = read(STUDY_TEMPLATE);
    if (!definition) throw new Error('the study was expected to be read');
    const odd = { ...definition, study: { ...definition.study, title: '\ud800' } };
    expect(studyHash(odd, sha256)).toHaveLength(64);
  });
});
