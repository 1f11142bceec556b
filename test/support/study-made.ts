import {
  type Driver,
  PERSONALISATION_DRIVERS,
  PRIVACY_DRIVERS,
  type Sentiment,
  TECHNOLOGIES,
  type Topic,
} from '../../src/conversation/index.ts';
import type { Evidence, ReportInput } from '../../src/report/index.ts';
import { computeFigures } from '../../src/study/figures/index.ts';
import type { Figure, Finding, Funnel, StudyDefinition, StudyRetailer } from '../../src/study/index.ts';
import { createFindingTable } from '../../src/study/table/index.ts';

/** How large a made study is, and what its texts hold. */
export interface StudyMade {
  readonly retailers?: number;
  readonly findings?: number;
  readonly isSynthetic?: boolean;
  readonly withErrors?: boolean;
  readonly withEvidence?: 'ids' | 'texts';
  /** Names of the first retailers, in place of made ones. */
  readonly names?: readonly string[];
  readonly text?: string;
  readonly changes?: Partial<StudyDefinition>;
}

const REGIONS = ['Germany', 'France', 'United Kingdom', 'Italy', 'Spain', 'Scandinavia'];
const SECTORS = ['grocery', 'fashion', 'electronics', 'home and garden', 'beauty'];
const CHANNELS = ['forum', 'app-store', 'service-desk', 'reviews', 'microblog'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it'];
const NAMES = [
  'Haselmaus',
  'Birkenhof',
  'Tante Ilse',
  'Nordlicht',
  'Quellwasser',
  'Fadenlauf',
  'Blau & Sohn',
  'Kupferkessel',
  'Marktgasse',
  'Rondell',
  'Silberdistel',
  'Waldkante',
  'Elbufer',
  'Zeitlos',
  'Goldregen',
  'Papierboot',
  'Lindenblatt',
  'Sonnenseite',
  'Ackerwinde',
  'Hafenlicht',
];

/** A study of made-up findings with planted tendencies; the same options give the same study. */
export function studyMade(options: StudyMade = {}): ReportInput {
  const {
    retailers = 24,
    findings = 9000,
    isSynthetic = true,
    withErrors = true,
    withEvidence = 'texts',
  } = options;
  const random = generator(17);
  const list: StudyRetailer[] = Array.from({ length: retailers }, (_, index) => ({
    id: `shop-${index + 1}`,
    name:
      options.names?.[index] ??
      `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${Math.floor(index / NAMES.length) + 1}`}`,
    aliases: [],
    handles: [],
    domains: [],
    ambiguous: [],
    sector: pick(SECTORS, random()),
    region: pick(REGIONS, random()),
  }));
  const definition: StudyDefinition = {
    study: { id: 'made', title: 'Talk about shops, made up', isSynthetic },
    codebook: 1,
    window: { from: '2026-01-05', to: '2026-06-28' },
    languages: ['en', 'de', 'fr', 'es', 'it'],
    retailers: list,
    sources: [],
    thresholds: {
      minimumFindings: 30,
      minimumBase: 30,
      topic: 0.5,
      abstain: 0.4,
      replications: 300,
      seed: 7,
    },
    events: [
      {
        id: 'leak',
        day: '2026-03-25',
        kind: 'breach',
        title: 'Data of 2 million customers found online',
        retailer: 'shop-1',
        weeks: 4,
      },
      { id: 'law', day: '2026-05-13', kind: 'law', title: 'A new law on cookies', weeks: 4 },
    ],
    waves: [
      { name: 'Winter', from: '2026-01-05', to: '2026-03-22' },
      { name: 'Spring', from: '2026-03-23', to: '2026-06-28' },
    ],
    ...options.changes,
  };
  const table = createFindingTable(definition.retailers, findings);
  for (let index = 0; index < findings; index += 1)
    table.addFinding(finding(index, definition.retailers, random));
  const figures = computeFigures(table.table(), definition, {
    hash: '5f0c9d1e7a3b4c2d8e6f0a1b2c3d4e5f60718293a4b5c6d7e8f9012345678abc',
    ...(withErrors && { errors: ERRORS }),
  });
  return {
    figures,
    definition,
    funnel: funnelOf(figures.counts.readings, figures.counts.abstained),
    model: 'klartext-1',
    made: '2026-11-24',
    evidence: (figure) =>
      evidenceOf(
        figure,
        withEvidence === 'texts'
          ? (options.text ?? 'Great offers, but {shop} sold my address to {name}.')
          : undefined,
      ),
    scores: [
      {
        task: 'sentiment',
        language: 'en',
        set: 'public posts',
        measure: 'macro recall',
        value: 0.661,
        items: 4000,
      },
      { task: 'privacy', language: 'en', set: 'app reviews', measure: 'F1', value: 0.83, items: 742 },
    ],
  };
}

function finding(index: number, retailers: readonly StudyRetailer[], random: () => number): Finding {
  // Some shops are talked of much more than others.
  const which = Math.floor(random() ** 1.6 * retailers.length);
  const retailer = retailers[which] ?? { id: 'unknown' };
  const topic: Topic = random() < 0.55 ? 'privacy' : 'personalisation';
  const week = Math.floor(random() * 25);
  const isLeak = which === 0 && week >= 11 && week <= 14;
  const privacyBad = which % 5 === 2 ? 0.28 : which % 7 === 3 ? 0.52 : 0.88;
  const personalisationBad = which % 6 === 4 ? 0.82 : which % 8 === 5 ? 0.5 : 0.16;
  const bad = topic === 'privacy' ? (isLeak ? 0.99 : privacyBad) : personalisationBad;
  const kind = random();
  const sentiment: Sentiment = kind < 0.2 ? 0 : random() < bad ? -1 : 1;
  const isUnsure = kind > 0.95;
  const day = new Date(Date.UTC(2026, 0, 5) + (week * 7 + Math.floor(random() * 7)) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const drivers: readonly Driver[] = topic === 'privacy' ? PRIVACY_DRIVERS : PERSONALISATION_DRIVERS;
  const carried = new Set<Driver>([pick(drivers, isLeak ? 0 : random() ** 1.8)]);
  if (random() < 0.3) carried.add(pick(drivers, random() ** 1.4));
  return {
    conversation: `c-${index}`,
    retailer: retailer.id,
    topic,
    ...(!isUnsure && { sentiment }),
    drivers: [...carried],
    technologies: random() < 0.3 ? [pick(TECHNOLOGIES, random() ** 1.3)] : [],
    isSarcastic: false,
    confidence: 0.8,
    evidence: { start: 0, end: 5 },
    source: 'made',
    thread: `t-${Math.floor(index / 2)}`,
    day,
    channel: pick(CHANNELS, random()),
    language: pick(LANGUAGES, random() ** 2),
    region: ('region' in retailer ? retailer.region : undefined) ?? 'Germany',
  };
}

function funnelOf(readings: number, abstained: number): Funnel {
  const exits = {
    rejected: 12,
    'outside-window': 310,
    'other-language': 1204,
    duplicate: 811,
    'near-duplicate': 655,
    'own-or-advertising': 1430,
    'no-retailer': 2210,
    'no-topic': 9120,
  };
  const withFindings = Math.round(readings * 0.9);
  const read = Object.values(exits).reduce((sum, one) => sum + one, withFindings);
  return { read, exits, withFindings, findings: Math.round(readings * 0.94), readings, abstained };
}

function evidenceOf(figure: Figure, text: string | undefined): Evidence {
  return {
    total: figure.numerator,
    samples: Array.from({ length: Math.min(12, Math.max(0, Math.round(figure.numerator))) }, (_, index) => ({
      id: `c-${(index * 37 + figure.base) % 9000}`,
      ...(text !== undefined && { text }),
    })),
  };
}

const cells = [
  { true: 'negative', predicted: 'negative', items: 90, weight: 90 },
  { true: 'neutral', predicted: 'negative', items: 10, weight: 10 },
  { true: 'positive', predicted: 'negative', items: 5, weight: 5 },
  { true: 'negative', predicted: 'neutral', items: 12, weight: 12 },
  { true: 'neutral', predicted: 'neutral', items: 60, weight: 60 },
  { true: 'positive', predicted: 'positive', items: 70, weight: 70 },
  { true: 'negative', predicted: 'positive', items: 8, weight: 8 },
] as const;

const ERRORS = { kind: 'random-of-findings', topics: { privacy: cells, personalisation: cells } } as const;

function pick<T>(list: readonly T[], at: number): T {
  const found = list[Math.min(list.length - 1, Math.floor(at * list.length))];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** Mulberry32: enough for made-up data. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
