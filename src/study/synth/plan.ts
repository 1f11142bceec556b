import { type Driver, type Language, PRIVACY_DRIVERS, type Sentiment } from '../../conversation/index.ts';
import type { Quadrant } from '../figures/study-figures.ts';
import { type SeededRandom, seededRandom } from './random.ts';
import { AMBIGUOUS_NAMES, MADE_UP_NAMES, REGIONS, SECTORS } from './retailer-names.ts';
import type { SynthOptions } from './synth-text.ts';

/** A made-up retailer with what is planted about it. */
export interface SynthRetailer {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly domain: string;
  readonly sector: string;
  readonly region: string;
  readonly language: Language;
  readonly ambiguous?: {
    readonly when: readonly string[];
    readonly not: readonly string[];
    readonly noise: readonly string[];
  };
  /** Its part of all conversations; the parts add up to 1. */
  readonly volume: number;
  /** Planted: negative / (negative + positive) statements about each topic. */
  readonly negativeShare: { readonly privacy: number; readonly personalisation: number };
  readonly quadrant: Quadrant;
}

/** Everything that is planted, before a row is written. */
export interface SynthPlan {
  readonly options: SynthOptions;
  readonly retailers: readonly SynthRetailer[];
  /** Which driver leads a negative statement about privacy; adds up to 1. */
  readonly leadingDriver: Readonly<Record<Driver, number>>;
  /** Shares of rows of each kind; adds up to 1. */
  readonly kinds: Readonly<Record<RowKind, number>>;
  readonly breach: { readonly retailer: string; readonly week: number; readonly weeks: number };
  /** Share of statements that take no side. */
  readonly neutralShare: number;
}

/** What a row is, before anybody reads it. */
export type RowKind =
  | 'statement'
  | 'no-topic'
  | 'no-retailer'
  | 'ambiguous-word'
  | 'other-language'
  | 'duplicate'
  | 'repost'
  | 'advertising'
  | 'own'
  | 'outside-window';

const KINDS: Readonly<Record<RowKind, number>> = {
  statement: 0.52,
  'no-topic': 0.19,
  'no-retailer': 0.06,
  'ambiguous-word': 0.02,
  'other-language': 0.04,
  duplicate: 0.03,
  repost: 0.04,
  advertising: 0.05,
  own: 0.03,
  'outside-window': 0.02,
};

const LEADING: readonly number[] = [0.34, 0.28, 0.13, 0.11, 0.06, 0.04, 0.04];

/** Shares of the quadrants that retailers are planted in. */
const QUADRANT_SHARES: readonly (readonly [Quadrant, number])[] = [
  ['trusted', 0.14],
  ['relevant-not-trusted', 0.52],
  ['trusted-not-relevant', 0.06],
  ['neither', 0.28],
];

/** Plans a corpus: retailers, their planted shares, an incident in week 12 at the largest retailer that is not trusted. */
export function planSynth(options: SynthOptions): SynthPlan {
  const random = seededRandom(options.seed);
  const quadrants = quadrantsFor(options.retailers);
  const weights = quadrants.map(() => Math.exp(0.6 * random.normal()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const names = namesFor(options.retailers, random);
  const retailers = quadrants.map((quadrant, index): SynthRetailer => {
    const name = names[index] ?? `Shop ${index + 1}`;
    const word = AMBIGUOUS_NAMES.find((one) => one.name === name);
    const place =
      word?.name === 'Morgen' ? REGIONS[2] : word !== undefined ? REGIONS[0] : placeOf(name, random);
    const id = idOf(name);
    return {
      id,
      name,
      handle: `${id.replaceAll('-', '')}`,
      domain: `${id}.example`,
      sector: random.pick(SECTORS),
      region: place.region,
      language: place.language,
      ...(word !== undefined && { ambiguous: word }),
      volume: (weights[index] ?? 0) / total,
      negativeShare: {
        privacy: isPositive(quadrant, 'privacy') ? 0.12 + 0.2 * random.next() : 0.72 + 0.25 * random.next(),
        personalisation: isPositive(quadrant, 'personalisation')
          ? 0.06 + 0.24 * random.next()
          : 0.66 + 0.24 * random.next(),
      },
      quadrant,
    };
  });
  const breached = [...retailers]
    .filter((r) => !isPositive(r.quadrant, 'privacy'))
    .sort((a, b) => b.volume - a.volume)[0];
  const leading = Object.fromEntries(PRIVACY_DRIVERS.map((driver, i) => [driver, LEADING[i] ?? 0])) as Record<
    Driver,
    number
  >;
  return {
    options,
    retailers,
    leadingDriver: leading,
    kinds: KINDS,
    breach: { retailer: breached?.id ?? '', week: 12, weeks: 4 },
    neutralShare: 0.15,
  };
}

/** Whether a topic's sign is positive in a quadrant. */
export function isPositive(quadrant: Quadrant, topic: 'privacy' | 'personalisation'): boolean {
  if (quadrant === 'trusted') return true;
  if (quadrant === 'neither') return false;
  return topic === 'privacy' ? quadrant === 'trusted-not-relevant' : quadrant === 'relevant-not-trusted';
}

/** Strong or mild, as statements of that sign are. */
export type Sign = 'negative' | 'neutral' | 'positive';

/** The sign of a sentiment. */
export function signOf(sentiment: Sentiment): Sign {
  return sentiment < 0 ? 'negative' : sentiment > 0 ? 'positive' : 'neutral';
}

function quadrantsFor(count: number): Quadrant[] {
  const list: Quadrant[] = [];
  for (const [quadrant, share] of QUADRANT_SHARES) {
    const n = Math.round(share * count);
    for (let i = 0; i < n && list.length < count; i += 1) list.push(quadrant);
  }
  while (list.length < count) list.push('relevant-not-trusted');
  return list;
}

function namesFor(count: number, random: SeededRandom): string[] {
  const plain = [...MADE_UP_NAMES];
  for (let i = plain.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const a = plain[i];
    const b = plain[j];
    if (a !== undefined && b !== undefined) {
      plain[i] = b;
      plain[j] = a;
    }
  }
  const words = AMBIGUOUS_NAMES.slice(0, Math.min(AMBIGUOUS_NAMES.length, Math.floor(count / 6))).map(
    (one) => one.name,
  );
  const names = plain.slice(0, Math.max(0, count - words.length));
  for (let i = names.length; i < count - words.length; i += 1)
    names.push(`${plain[i % plain.length]} ${Math.floor(i / plain.length) + 1}`);
  // The words of a language stand among the others, not together.
  words.forEach((word, i) => {
    names.splice(Math.floor(((i + 1) * names.length) / (words.length + 1)), 0, word);
  });
  return names;
}

function placeOf(name: string, random: SeededRandom): (typeof REGIONS)[number] {
  const total = REGIONS.reduce((sum, one) => sum + one.weight, 0);
  let at = random.next() * total;
  for (const place of REGIONS) {
    at -= place.weight;
    if (at < 0) return place;
  }
  return REGIONS[name.length % REGIONS.length] ?? REGIONS[0];
}

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
