import { DRIVERS_OF, type Driver, TECHNOLOGIES, TOPICS } from '../../conversation/index.ts';
import type { StudyRetailer } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { dayOf } from './day.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { hash32 } from './hash.ts';

/** Sign of a finding's sentiment, as columns hold it. */
export const SIGN = { negative: 0, neutral: 1, positive: 2, abstained: 3 } as const;

/** All drivers in the order of their bits: the privacy drivers first. */
export const ALL_DRIVERS: readonly Driver[] = TOPICS.flatMap((topic) => DRIVERS_OF[topic]);

/** Findings as columns of numbers: 19 bytes each. Rows are in the order of adding; figures do not depend on it. */
export interface FindingTable {
  readonly retailers: readonly StudyRetailer[];
  readonly size: number;
  /** Findings whose retailer the definition does not know; they are in no column. */
  readonly unknownRetailer: number;
  readonly columns: FindingColumns;
  readonly region: Dictionary;
  readonly language: Dictionary;
  readonly channel: Dictionary;
  readonly day: Dictionary;
}

/** One number a finding; arrays may be longer than the table. */
export interface FindingColumns {
  /** Index into `retailers`. */
  readonly retailer: Uint16Array;
  /** Hash of the thread. */
  readonly thread: Uint32Array;
  readonly region: Uint16Array;
  readonly language: Uint8Array;
  readonly channel: Uint16Array;
  readonly day: Uint16Array;
  /** Bits 0–1: `SIGN`; bit 2: topic; bit 3: sarcastic; bits 4–6: sentiment + 2. */
  readonly reading: Uint8Array;
  /** Bit i: `ALL_DRIVERS[i]`. */
  readonly drivers: Uint16Array;
  /** Bit i: `TECHNOLOGIES[i]`. */
  readonly technologies: Uint16Array;
  /** Confidence in 255ths. */
  readonly confidence: Uint8Array;
}

/** A table being filled. */
export interface TableBuilder {
  readonly addFinding: (finding: Finding) => void;
  /** The table so far; adding may go on afterwards, with the table taken earlier unchanged in its rows. */
  readonly table: () => FindingTable;
}

/** Distinct values that a column may have; more count as not stated. */
const ROOM = { region: 5000, language: 250, channel: 5000, day: 60_000 } as const;

/** Begins a table; `expected` findings are given room at once. */
export function createFindingTable(retailers: readonly StudyRetailer[], expected = 4096): TableBuilder {
  const indexes = new Map(retailers.map(({ id }, index) => [id, index]));
  const driverBits = new Map<string, number>(ALL_DRIVERS.map((driver, bit) => [driver, 1 << bit]));
  const technologyBits = new Map<string, number>(TECHNOLOGIES.map((name, bit) => [name, 1 << bit]));
  const dictionaries = {
    region: createDictionary(ROOM.region),
    language: createDictionary(ROOM.language),
    channel: createDictionary(ROOM.channel),
    day: createDictionary(ROOM.day),
  };
  const days = new Map<string, string | undefined>();
  let columns = withRoom(Math.max(16, expected));
  let size = 0;
  let unknownRetailer = 0;

  const dayCode = (text: string | undefined): number => {
    if (text === undefined) return 0;
    if (!days.has(text)) {
      if (days.size > ROOM.day) return 0;
      days.set(text, dayOf(text));
    }
    return dictionaries.day.codeOf(days.get(text));
  };

  return {
    addFinding: (finding) => {
      const retailer = indexes.get(finding.retailer);
      if (retailer === undefined) {
        unknownRetailer += 1;
        return;
      }
      if (size === columns.retailer.length) columns = grown(columns, size);
      columns.retailer[size] = retailer;
      columns.thread[size] = hash32(finding.thread);
      columns.region[size] = dictionaries.region.codeOf(finding.region ?? retailers[retailer]?.region);
      columns.language[size] = dictionaries.language.codeOf(finding.language);
      columns.channel[size] = dictionaries.channel.codeOf(finding.channel);
      columns.day[size] = dayCode(finding.day);
      columns.reading[size] = readingByte(finding);
      columns.drivers[size] = bitsOf(finding.drivers, driverBits);
      columns.technologies[size] = bitsOf(finding.technologies, technologyBits);
      columns.confidence[size] = Math.round(255 * Math.min(1, Math.max(0, finding.confidence)));
      size += 1;
    },
    table: () => ({ retailers, size, unknownRetailer, columns, ...dictionaries }),
  };
}

function readingByte({ sentiment, topic, isSarcastic }: Finding): number {
  const sign =
    sentiment === undefined
      ? SIGN.abstained
      : sentiment < 0
        ? SIGN.negative
        : sentiment > 0
          ? SIGN.positive
          : SIGN.neutral;
  return sign | (TOPICS.indexOf(topic) << 2) | (isSarcastic ? 8 : 0) | (((sentiment ?? 0) + 2) << 4);
}

function bitsOf(words: readonly string[], bits: ReadonlyMap<string, number>): number {
  let mask = 0;
  for (const word of words) mask |= bits.get(word) ?? 0;
  return mask;
}

function withRoom(room: number): FindingColumns {
  return {
    retailer: new Uint16Array(room),
    thread: new Uint32Array(room),
    region: new Uint16Array(room),
    language: new Uint8Array(room),
    channel: new Uint16Array(room),
    day: new Uint16Array(room),
    reading: new Uint8Array(room),
    drivers: new Uint16Array(room),
    technologies: new Uint16Array(room),
    confidence: new Uint8Array(room),
  };
}

/** One and a half times the room: two and a half sets of columns at the moment of growing. */
function grown(old: FindingColumns, size: number): FindingColumns {
  const columns = withRoom(Math.ceil(size * 1.5));
  for (const key of Object.keys(columns) as (keyof FindingColumns)[]) columns[key].set(old[key]);
  return columns;
}
