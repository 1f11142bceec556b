import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import {
  exampleValues,
  type Json,
  type JsonMap,
  parseText,
  smallValues,
  toYaml,
} from '../../test/support/parsed.ts';
import type { ProblemCode } from '../shared/index.ts';
import { declarationJsonSchema } from './index.ts';

const ajv = new Ajv.default({ strict: false, formats: { uri: URL.canParse, email: true, date: true } });
const fits = ajv.compile(declarationJsonSchema());

/** Codes that are about shape; references and languages are beyond a JSON Schema. */
const SHAPE: readonly ProblemCode[] = ['unknown-key', 'missing-key', 'wrong-value'];

function parserAccepts(values: JsonMap): boolean {
  return !parseText(toYaml(values)).problems.some((p) => SHAPE.includes(p.code));
}

type Path = readonly (string | number)[];

/** Every path of a tree, of maps, lists and single values. */
function pathsIn(value: Json, base: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [base];
  const inner: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [
    ...(base.length === 0 ? [] : [base]),
    ...inner.flatMap(([key, item]) => pathsIn(item, [...base, key])),
  ];
}

function withValue(value: Json, [step, ...rest]: Path, change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, i) => (i === step ? withValue(item, rest, change) : item));
  const map = value as JsonMap;
  return { ...map, [step]: withValue(map[step] ?? null, rest, change) };
}

const WRONG: readonly Json[] = [null, 3.5, 'wrong word', [], {}, { 'no key': 'x' }];

describe('the JSON Schema of a declaration', () => {
  it('is one that a validator of draft 2020-12 takes', () => {
    expect(ajv.validateSchema(declarationJsonSchema())).toBe(true);
  });

  it.each([
    ['the small declaration', smallValues()],
    ['the example', exampleValues()],
  ])('accepts %s', (_name, values) => {
    expect(fits(values), JSON.stringify(fits.errors)).toBe(true);
    expect(parserAccepts(values)).toBe(true);
  });

  it('accepts whatever the parser accepts', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        expect(fits(values), JSON.stringify(fits.errors)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('agrees with the parser about one value of a wrong kind, anywhere in the small declaration', () => {
    const values = smallValues();
    const paths = pathsIn(values);
    const disagreed: string[] = [];
    for (const path of paths) {
      for (const wrong of WRONG) {
        const changed = withValue(values, path, () => wrong) as JsonMap;
        // A heading without entries may stand in YAML; a schema would have to allow null for it.
        if (path.join() === 'recipients' && wrong === null) continue;
        if (fits(changed) !== parserAccepts(changed))
          disagreed.push(`${path.join('.')} = ${JSON.stringify(wrong)}`);
      }
    }
    expect(paths.length).toBeGreaterThan(100);
    expect(disagreed).toEqual([]);
  });

  it('agrees with the parser about one value of a wrong kind in generated declarations', () => {
    const mutation = declarationValues.chain((values) =>
      fc
        .tuple(fc.constantFrom(...pathsIn(values)), fc.constantFrom(...WRONG))
        .filter(([path, wrong]) => path.join() !== 'recipients' || wrong !== null)
        .map(([path, wrong]) => withValue(values, path, () => wrong) as JsonMap),
    );
    fc.assert(
      fc.property(mutation, (values) => {
        expect(fits(values), JSON.stringify(fits.errors)).toBe(parserAccepts(values));
      }),
      { numRuns: 120 },
    );
  });

  it('describes every key, for completion in editors', () => {
    const text = JSON.stringify(declarationJsonSchema());
    expect(text).toContain('Legal basis, Art. 6(1) GDPR.');
    expect(text).toContain('draft/2020-12');
  });
});
