import {
  type Driver,
  SENTIMENTS,
  type Sentiment,
  type Speaker,
  TECHNOLOGIES,
  type Technology,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';
import { DRIVER_CODES, type ItemCoding, strayDrivers } from './coding.ts';
import { SAMPLE_KINDS, type SampleKind } from './draw.ts';
import type { Label } from './label.ts';

/** Columns of a file of labels: those of `corpus/coded`, then those that only a study's own labels have. */
const COLUMNS = [
  'hash',
  'set',
  'language',
  'drawn',
  'speaker',
  'privacy',
  'personalisation',
  'drivers',
  'technologies',
  'sarcasm',
  'conversation',
  'retailer',
  'probability',
  'coders',
] as const;
type Column = (typeof COLUMNS)[number];

const LETTER_OF = { customer: 'c', retailer: 'r', other: 'o' } as const satisfies Record<Speaker, string>;
const SPEAKER_OF: ReadonlyMap<string, Speaker> = new Map([
  ['c', 'customer'],
  ['r', 'retailer'],
  ['o', 'other'],
]);

/** Writes labels as tab-separated values, without any text of a conversation; names of others' making are percent-encoded. */
export function labelFile(labels: readonly Label[]): string {
  const lines = labels.map((label) => {
    const { coding } = label;
    const cells: Readonly<Record<Column, string>> = {
      hash: label.hash,
      set: encoded(label.set),
      language: encoded(label.language),
      drawn: label.drawn,
      speaker: LETTER_OF[coding.speaker],
      privacy: String(coding.topics.privacy ?? ''),
      personalisation: String(coding.topics.personalisation ?? ''),
      drivers: DRIVER_CODES.filter((code) => coding.drivers.includes(code)).join('|'),
      technologies: TECHNOLOGIES.filter((code) => coding.technologies.includes(code)).join('|'),
      sarcasm: coding.isSarcastic ? 'y' : '',
      conversation: encoded(label.conversation),
      retailer: encoded(label.retailer),
      probability: label.probability === undefined ? '' : String(label.probability),
      coders: String(label.coders),
    };
    return COLUMNS.map((column) => cells[column]).join('\t');
  });
  return `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`;
}

/** Reads a file of labels; a number is the line that cannot be read. */
export function parseLabelFile(
  text: string,
): { readonly labels: readonly Label[] } | { readonly wrongLine: number } {
  const [head = '', ...lines] = text
    .replace(/^\u{feff}/u, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  if (head !== COLUMNS.join('\t')) return { wrongLine: 1 };
  const labels: Label[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '' && at === lines.length - 1) break;
    const label = labelIn(line.split('\t'));
    if (label === undefined) return { wrongLine: at + 2 };
    labels.push(label);
  }
  return { labels };
}

function labelIn(cells: readonly string[]): Label | undefined {
  if (cells.length !== COLUMNS.length) return undefined;
  const cell = (column: Column): string => cells[COLUMNS.indexOf(column)] ?? '';
  const coding = codingIn(cell);
  const drawn = SAMPLE_KINDS.find((kind): kind is SampleKind => kind === cell('drawn'));
  const names = ['set', 'language', 'conversation', 'retailer'] as const;
  const [set, language, conversation, retailer] = names.map((name) => decoded(cell(name)));
  const hash = cell('hash');
  const probability = cell('probability') === '' ? undefined : Number(cell('probability'));
  const coders = Number(cell('coders'));
  if (coding === undefined || drawn === undefined || !/^(?:[0-9a-f]{16})?$/.test(hash)) return undefined;
  if (set === undefined || language === undefined || conversation === undefined || retailer === undefined)
    return undefined;
  if (probability !== undefined && !(probability > 0 && probability <= 1)) return undefined;
  if (!Number.isInteger(coders) || coders < 0) return undefined;
  return {
    hash,
    set,
    language,
    drawn,
    coding,
    conversation,
    retailer,
    coders,
    ...(probability !== undefined && { probability }),
  };
}

function codingIn(cell: (column: Column) => string): ItemCoding | undefined {
  const speaker = SPEAKER_OF.get(cell('speaker'));
  const drivers = codesIn(cell('drivers'), DRIVER_CODES);
  const technologies = codesIn<Technology>(cell('technologies'), TECHNOLOGIES);
  const topics: Partial<Record<Topic, Sentiment>> = {};
  for (const topic of TOPICS) {
    const value = cell(topic);
    if (value === '') continue;
    const sentiment = SENTIMENTS.find((one) => String(one) === value);
    if (sentiment === undefined) return undefined;
    topics[topic] = sentiment;
  }
  if (speaker === undefined || drivers === undefined || technologies === undefined) return undefined;
  const coding = { speaker, topics, drivers, technologies, isSarcastic: cell('sarcasm') === 'y' };
  return strayDrivers(coding).length === 0 ? coding : undefined;
}

function codesIn<T extends Driver | Technology>(cell: string, known: readonly T[]): readonly T[] | undefined {
  const written = cell === '' ? [] : cell.split('|');
  const codes = known.filter((code) => written.includes(code));
  return codes.length === written.length ? codes : undefined;
}

function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
}

function decoded(cell: string): string | undefined {
  try {
    return decodeURIComponent(cell);
  } catch {
    return undefined;
  }
}
