import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, SMALL_FILE, small } from '../../test/support/declared.ts';
import { sha256 } from '../store/index.ts';
import { factsIdOf } from './facts-id.ts';

const example = declared(EXAMPLE_FILE).facts;
const idOf = (facts: typeof example): string => factsIdOf(facts, sha256);

describe('the id of the facts', () => {
  it('is the same in any order, and wherever they stand in the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...example], { minLength: example.length }), (facts) => {
        const moved = facts.map((fact) => ({ ...fact, path: ['elsewhere'] }));
        expect(idOf(moved)).toBe(idOf(example));
      }),
      { numRuns: 10 },
    );
  });

  it('is another one when a fact goes, comes or says something else', () => {
    expect(idOf(example.slice(1))).not.toBe(idOf(example));
    const before = declared(SMALL_FILE).facts;
    for (const [path, value] of [
      [['practices', 'delivery', 'retention', 'for'], 'P4Y'],
      [['practices', 'delivery', 'benefit', 'en'], 'Your parcel arrives.'],
      [['data', 'email', 'source'], 'observed'],
    ] as const) {
      expect(idOf(small([path, value]).facts), path.join('.')).not.toBe(idOf(before));
    }
  });
});
