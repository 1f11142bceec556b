import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { type Declaration, parseDeclaration } from '../src/declaration/index.ts';
import { declarationValues } from '../test/support/arbitrary-declaration.ts';
import { exampleValues, type Json, SMALL_TEXT } from '../test/support/parsed.ts';
import type { Random } from './oracle-random.ts';

/** Published versions, the newest last, and a day to decide on. */
export interface World {
  readonly name: string;
  readonly versions: readonly {
    readonly number: number;
    readonly id: string;
    readonly on: string;
    readonly declaration: Declaration;
  }[];
  readonly day: string;
}

/** Days on which the law is different from the day before, and others. */
const DAYS = [
  '2015-10-05',
  '2015-10-06',
  '2020-07-15',
  '2020-07-16',
  '2020-12-31',
  '2021-01-01',
  '2022-12-27',
  '2022-12-28',
  '2023-07-09',
  '2023-07-10',
  '2024-09-15',
  '2026-02-04',
  '2026-02-05',
  '2026-08-11',
  '2026-11-24',
  '2026-11-24',
  '2031-12-28',
];

/** Values that fields of practices are changed to, so that every rule is met. */
const CHANGES: Readonly<Record<string, readonly Json[]>> = {
  basis: [
    'consent',
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'legitimate-interests',
    'recognised-legitimate-interests',
  ],
  condition: ['explicit-consent', 'legal-claims', 'law-allows-criminal-data'],
  obligation: ['tax law'],
  device: ['none', 'necessary', 'consent'],
  profiling: [true, false],
  retention: [
    { for: 'P1Y', after: 'order' },
    { for: 'P1M', after: 'withdrawal' },
    { for: 'P30D', after: 'visit' },
  ],
  age: [{ minimum: 16 }],
  contact: [
    { channels: ['email'], permission: 'consent' },
    { channels: ['email', 'sms'], permission: 'soft-opt-in' },
    { channels: ['phone', 'post'], permission: 'opt-out' },
    { channels: ['email', 'push'], permission: 'confirmed-consent' },
    { channels: ['email'], permission: 'service-message' },
  ],
};

const bases = [exampleValues(), parse(SMALL_TEXT) as Json];

/** A world: an arbitrary declaration, or a variation of the example or of the small shop, in one to three versions. */
export function worldFrom(random: Random, seed: number): World {
  const isArbitrary = random.chance(0.5);
  const count = 1 + random.int(3);
  const start = isArbitrary ? fc.sample(declarationValues, { seed, numRuns: 1 })[0] : random.pick(bases);
  if (start === undefined) throw new TypeError('no declaration was made');
  const values = structuredClone(start) as Record<string, Json>;
  const versions: World['versions'][number][] = [];
  for (let number = 1; number <= count; number += 1) {
    const declaration = declarationOf(values);
    // A change can leave a declaration that is not complete; such a version is never published.
    if (declaration)
      versions.push({ number, id: String(number).repeat(64), on: `2020-0${number}-01`, declaration });
    vary(values, random);
  }
  if (versions.length === 0) return worldFrom(random, seed + 1_000_003);
  return { name: `seed ${seed}`, versions, day: random.pick(DAYS) };
}

function declarationOf(values: Record<string, Json>): Declaration | undefined {
  const bytes = new TextEncoder().encode(stringify(values, { aliasDuplicateObjects: false }));
  const { declaration, isComplete } = parseDeclaration('world.yaml', () => ({ bytes }));
  return isComplete ? declaration : undefined;
}

/** Changes a few fields of a few practices, takes one away, or gives one another id. */
function vary(values: Record<string, Json>, random: Random): void {
  const practices = values.practices as Record<string, Record<string, Json>>;
  const ids = Object.keys(practices);
  for (const id of random.some(ids, Math.min(1, 3 / ids.length))) {
    const practice = practices[id];
    if (practice === undefined) continue;
    const field = random.pick(Object.keys(CHANGES));
    practice[field] = random.pick(CHANGES[field] ?? [null]);
    if (random.chance(0.1) && ids.length > 1) {
      delete practices[id];
      if (random.chance(0.5)) practices[`${id.slice(0, 40)}-new`] = practice;
    }
  }
}
