import {
  DRIVERS_OF,
  type Driver,
  TECHNOLOGIES,
  type Technology,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';
import type { FindingFilter } from '../figure.ts';
import { ALL_DRIVERS, type FindingTable, type RowOrder, type WeekOfDay, weekOf } from '../table/index.ts';
import { createSlice, type Slice } from './slice.ts';

/** A slice for each topic. */
export type ByTopic = Readonly<Record<Topic, Slice>>;

/** A stretch of days, both included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The findings of a stretch of days: by topic, and by driver within its topic. */
export interface StretchTally {
  readonly topics: ByTopic;
  readonly drivers: Readonly<Record<Driver, Slice>>;
}

/** Everything that figures count, from one pass over the findings. */
export interface Tally {
  readonly topics: ByTopic;
  /** Findings of the driver's topic that carry it. */
  readonly drivers: Readonly<Record<Driver, Slice>>;
  readonly technologies: Readonly<Record<Technology, ByTopic>>;
  readonly regions: ReadonlyMap<string, ByTopic>;
  readonly sectors: ReadonlyMap<string, ByTopic>;
  readonly languages: ReadonlyMap<string, ByTopic>;
  readonly channels: ReadonlyMap<string, ByTopic>;
  /** By the week's name. */
  readonly weeks: ReadonlyMap<string, WeekOfDay & { readonly topics: ByTopic }>;
  /** In the order asked for. */
  readonly stretches: readonly StretchTally[];
  readonly threads: number;
  readonly period?: Stretch;
}

/** Counts a table, rows in the order of retailers and threads. */
export function tally(table: FindingTable, order: RowOrder, stretches: readonly Stretch[]): Tally {
  const { columns, retailers } = table;
  const topicOf = (row: number): number => ((columns.reading[row] ?? 0) >> 2) & 1;
  /** One slice a topic, for rows that meet a condition. */
  const byTopic = (has: (row: number) => boolean, filter: FindingFilter): ByTopic => {
    const of = (topic: Topic, code: number): Slice =>
      createSlice(retailers.length, (row) => topicOf(row) === code && has(row), { topic, ...filter });
    return { privacy: of('privacy', 0), personalisation: of('personalisation', 1) };
  };
  const byDriver = (has: (row: number) => boolean, filter: FindingFilter): Record<Driver, Slice> =>
    recordOf(ALL_DRIVERS, (driver) => {
      const bit = 1 << ALL_DRIVERS.indexOf(driver);
      const topic = topicOfDriver(driver);
      const code = TOPICS.indexOf(topic);
      return createSlice(
        retailers.length,
        (row) => ((columns.drivers[row] ?? 0) & bit) !== 0 && topicOf(row) === code && has(row),
        { topic, driver, ...filter },
      );
    });
  const always = (): boolean => true;
  const topics = byTopic(always, {});
  const drivers = byDriver(always, {});
  const technologies = recordOf(TECHNOLOGIES, (technology) => {
    const bit = 1 << TECHNOLOGIES.indexOf(technology);
    return byTopic((row) => ((columns.technologies[row] ?? 0) & bit) !== 0, { technology });
  });
  const group = (name: 'region' | 'language' | 'channel'): (ByTopic | undefined)[] =>
    table[name].values.map((value, code) =>
      code === 0 ? undefined : byTopic((row) => columns[name][row] === code, { [name]: value }),
    );
  const [regions, languages, channels] = [group('region'), group('language'), group('channel')];
  const sectorNames = [...new Set(retailers.flatMap(({ sector }) => sector ?? []))].sort();
  const sectorOf = retailers.map(({ sector }) => (sector === undefined ? -1 : sectorNames.indexOf(sector)));
  const sectors = sectorNames.map((sector, code) =>
    byTopic((row) => sectorOf[columns.retailer[row] ?? 0] === code, { sector }),
  );
  const { weekOfDay, weeks } = weeksOf(table, byTopic);
  const spans = stretches.map(({ from, to }) => {
    const inside = table.day.values.map((day) => day !== '' && day >= from && day <= to);
    const has = (row: number): boolean => inside[columns.day[row] ?? 0] === true;
    return { inside, topics: byTopic(has, { from, to }), drivers: byDriver(has, { from, to }) };
  });

  const driverSlices = ALL_DRIVERS.map((driver) => drivers[driver]);
  const spanDrivers = spans.map((span) => ALL_DRIVERS.map((driver) => span.drivers[driver]));
  const technologySlices = TECHNOLOGIES.map((technology) => technologies[technology]);
  const masks = TOPICS.map((topic) =>
    ALL_DRIVERS.reduce((m, d, bit) => (topicOfDriver(d) === topic ? m | (1 << bit) : m), 0),
  );
  let thread = -1;
  let lastThread = -1;
  let lastRetailer = -1;
  for (const row of order.rows) {
    const retailer = columns.retailer[row] ?? 0;
    const key = columns.thread[row] ?? 0;
    if (key !== lastThread || retailer !== lastRetailer) thread += 1;
    lastThread = key;
    lastRetailer = retailer;
    const reading = columns.reading[row] ?? 0;
    const sign = reading & 3;
    const code = (reading >> 2) & 1;
    const topic = code === 0 ? 'privacy' : 'personalisation';
    const add = (slices: ByTopic | undefined): void => slices?.[topic].add(retailer, sign, thread);
    add(topics);
    add(regions[columns.region[row] ?? 0]);
    add(languages[columns.language[row] ?? 0]);
    add(channels[columns.channel[row] ?? 0]);
    add(sectors[sectorOf[retailer] ?? -1]);
    const day = columns.day[row] ?? 0;
    add(weekOfDay[day]?.topics);
    const carried = (columns.drivers[row] ?? 0) & (masks[code] ?? 0);
    for (let bit = 0, rest = carried; rest !== 0; bit += 1, rest >>>= 1) {
      if (rest & 1) driverSlices[bit]?.add(retailer, sign, thread);
    }
    for (let bit = 0, rest = columns.technologies[row] ?? 0; rest !== 0; bit += 1, rest >>>= 1) {
      if (rest & 1) add(technologySlices[bit]);
    }
    for (let s = 0; s < spans.length; s += 1) {
      const span = spans[s];
      if (span?.inside[day] !== true) continue;
      add(span.topics);
      for (let bit = 0, rest = carried; rest !== 0; bit += 1, rest >>>= 1) {
        if (rest & 1) spanDrivers[s]?.[bit]?.add(retailer, sign, thread);
      }
    }
  }
  const days = table.day.values.filter((day) => day !== '').sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    topics,
    drivers,
    technologies,
    regions: named(table.region.values, regions),
    sectors: new Map(sectorNames.flatMap((name, i) => (sectors[i] ? [[name, sectors[i]] as const] : []))),
    languages: named(table.language.values, languages),
    channels: named(table.channel.values, channels),
    weeks,
    stretches: spans,
    threads: thread + 1,
    ...(first !== undefined && last !== undefined && { period: { from: first, to: last } }),
  };
}

/** The topic that a driver belongs to. */
export function topicOfDriver(driver: Driver): Topic {
  return (DRIVERS_OF.privacy as readonly Driver[]).includes(driver) ? 'privacy' : 'personalisation';
}

function weeksOf(
  table: FindingTable,
  byTopic: (has: (row: number) => boolean, filter: FindingFilter) => ByTopic,
) {
  const weeks = new Map<string, WeekOfDay & { readonly topics: ByTopic }>();
  const names: string[] = [];
  const weekOfDay = table.day.values.map((day, code) => {
    if (code === 0) return undefined;
    const found = weekOf(day);
    names[code] = found.week;
    const known = weeks.get(found.week);
    if (known) return known;
    const { from, to } = found;
    const has = (row: number): boolean => names[table.columns.day[row] ?? 0] === found.week;
    const week = { ...found, topics: byTopic(has, { from, to }) };
    weeks.set(found.week, week);
    return week;
  });
  return { weekOfDay, weeks };
}

function named(
  values: readonly string[],
  slices: readonly (ByTopic | undefined)[],
): ReadonlyMap<string, ByTopic> {
  return new Map(values.flatMap((value, code) => (slices[code] ? [[value, slices[code]] as const] : [])));
}

/** A record with a value for each of some keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
