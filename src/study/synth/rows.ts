import type { Driver, Language, Technology } from '../../conversation/index.ts';
import { daysFrom } from '../table/index.ts';
import { type RowKind, type Sign, type SynthPlan, type SynthRetailer, signOf } from './plan.ts';
import { type SeededRandom, seededRandom } from './random.ts';
import { OTHER_LANGUAGES, OTHER_SHOPS, SURROUNDINGS } from './surroundings.ts';
import type { SynthText } from './synth-text.ts';

/** One made-up row, as it is written to a file, with what it was made as. */
export interface SynthRow {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly thread: string;
  /** ISO day. */
  readonly day: string;
  readonly channel: string;
  /** Empty: to be recognised. */
  readonly language: string;
  readonly kind: RowKind;
  /** For statements and rows without a topic. */
  readonly retailer?: string;
  readonly planted?: Planted;
}

/** What a statement was made to say. */
export interface Planted {
  readonly privacy?: Sign;
  readonly personalisation?: Sign;
  readonly drivers: readonly Driver[];
  readonly technologies: readonly Technology[];
}

const CHANNELS = ['social', 'reviews', 'forum', 'service-desk', 'app-store'] as const;
const WEEKS = 26;

/**
 * Makes the rows of a plan, one after the other and without keeping them. Statements of one thread lean to one side, as real
 * threads do: each thread has a share of its own, drawn around its retailer's.
 * @param texts labelled conversations; statements are written from those of a customer
 */
export function* synthRows(plan: SynthPlan, texts: readonly SynthText[]): Generator<SynthRow> {
  const random = seededRandom(plan.options.seed ^ 0x5eed);
  const pools = poolsOf(texts);
  const cumulative = sums(plan.retailers.map((one) => one.volume));
  const kinds = Object.keys(plan.kinds) as RowKind[];
  const kindSums = sums(kinds.map((kind) => plan.kinds[kind]));
  const threads = new Map<string, Thread>();
  const recent: SynthRow[] = [];
  const breach = plan.retailers.find((one) => one.id === plan.breach.retailer);
  for (let n = 0; n < plan.options.conversations; n += 1) {
    const kind = kinds[indexOf(kindSums, random.next())] ?? 'statement';
    const week = random.below(WEEKS);
    const isBreach =
      kind === 'statement' &&
      breach !== undefined &&
      week >= plan.breach.week - 1 &&
      week < plan.breach.week - 1 + plan.breach.weeks;
    // An incident makes its retailer be spoken of: a tenth of all statements in its weeks.
    const isIncident = isBreach && random.next() < 0.1;
    const retailer = isIncident ? breach : plan.retailers[indexOf(cumulative, random.next())];
    if (retailer === undefined) continue;
    const row = makeRow(n, kind, week, retailer, isIncident);
    if (row.kind === 'statement' || row.kind === 'no-topic') {
      if (recent.length < 400) recent.push(row);
      else recent[random.below(400)] = row;
    }
    yield row;
  }

  function makeRow(
    n: number,
    kind: RowKind,
    week: number,
    retailer: SynthRetailer,
    isIncident: boolean,
  ): SynthRow {
    const base = {
      id: `synthetic-${n + 1}`,
      author: `person-${random.below(Math.max(50, Math.floor(plan.options.conversations / 3)))}`,
      thread: `thread-${n + 1}`,
      day: daysOf(plan, week * 7 + random.below(7)),
      channel: random.pick(CHANNELS),
      language: '',
    };
    const { language } = retailer;
    switch (kind) {
      case 'duplicate':
      case 'repost': {
        const old = recent.length === 0 ? undefined : random.pick(recent);
        if (old === undefined)
          return {
            ...base,
            kind: 'no-retailer',
            text: surround(pools.none(language, random), language, random),
          };
        return kind === 'duplicate'
          ? { ...old, id: base.id, kind }
          : { ...base, day: old.day, kind, text: `RT @person${random.below(9999)}: ${old.text}` };
      }
      case 'other-language':
        return {
          ...base,
          kind,
          text: fill(random.pick(OTHER_LANGUAGES), retailer.name).replace('{n}', String(n + 1)),
        };
      case 'advertising': {
        const text = pools.other(language, random);
        return {
          ...base,
          kind,
          text: `${named(text, retailer, language, random)} ${random.pick(['#ad', '#werbung', 'Anzeige', '#sponsored', '#ad #promo'])} ${n + 1}`,
        };
      }
      case 'own': {
        const text = pools.own(language, random);
        return {
          ...base,
          author: `@${retailer.handle}`,
          kind,
          text: `${named(text, retailer, language, random)} ${n + 1}`,
        };
      }
      case 'ambiguous-word': {
        const word = plan.retailers.filter((one) => one.ambiguous !== undefined);
        if (word.length === 0)
          return {
            ...base,
            kind: 'no-retailer',
            text: surround(pools.none(language, random), language, random),
          };
        const one = random.pick(word);
        return {
          ...base,
          kind,
          text: surround(random.pick(one.ambiguous?.noise ?? ['']), one.language, random),
        };
      }
      case 'no-retailer':
        return { ...base, kind, text: surround(pools.any(language, random), language, random) };
      case 'no-topic':
        return {
          ...base,
          kind,
          retailer: retailer.id,
          text: surround(named(pools.none(language, random), retailer, language, random), language, random),
        };
      case 'outside-window':
        return {
          ...base,
          kind,
          day: daysFrom(plan.options.from, -1 - random.below(60)),
          text: surround(named(pools.none(language, random), retailer, language, random), language, random),
        };
      case 'statement':
        return statement(base, retailer, isIncident);
    }
  }

  function statement(
    base: Omit<SynthRow, 'kind' | 'text'>,
    retailer: SynthRetailer,
    isIncident: boolean,
  ): SynthRow {
    const thread = threadOf(threads, retailer, isIncident, base, random);
    const topics: readonly ('privacy' | 'personalisation')[] = isIncident
      ? ['privacy']
      : random.next() < 0.5
        ? ['privacy']
        : ['personalisation'];
    const topic = topics[0] ?? 'privacy';
    const sign: Sign =
      random.next() < plan.neutralShare
        ? 'neutral'
        : random.next() < (isIncident ? 0.97 : thread[topic])
          ? 'negative'
          : 'positive';
    const lead =
      topic === 'privacy' && sign === 'negative'
        ? isIncident
          ? 'data-security'
          : leadingDriver(plan, random)
        : undefined;
    const text = pools.statement(retailer.language, topic, sign, lead, random);
    return {
      ...base,
      thread: thread.id,
      day: thread.day,
      channel: thread.channel,
      kind: 'statement',
      retailer: retailer.id,
      text: surround(named(text, retailer, retailer.language, random), retailer.language, random),
      planted: { [topic]: sign, drivers: text.drivers, technologies: text.technologies },
    };
  }
}

interface Thread {
  readonly id: string;
  readonly day: string;
  readonly channel: string;
  readonly privacy: number;
  readonly personalisation: number;
  left: number;
}

/** Two thirds of the statements stand alone; the others are threads of up to eight. */
function threadOf(
  threads: Map<string, Thread>,
  retailer: SynthRetailer,
  isIncident: boolean,
  base: { readonly thread: string; readonly day: string; readonly channel: string },
  random: SeededRandom,
): Thread {
  const key = isIncident ? `${retailer.id}!` : retailer.id;
  const open = threads.get(key);
  if (open !== undefined && open.left > 0 && open.day.slice(0, 7) === base.day.slice(0, 7)) {
    open.left -= 1;
    return open;
  }
  const made: Thread = {
    id: base.thread,
    day: base.day,
    channel: base.channel,
    privacy: around(retailer.negativeShare.privacy, random),
    personalisation: around(retailer.negativeShare.personalisation, random),
    left: random.next() < 0.67 ? 0 : 1 + random.below(7),
  };
  threads.set(key, made);
  return made;
}

/** A share of its own for each thread, with the retailer's as its mean: all of one side or the other at times, never outside 0 to 1. */
function around(mean: number, random: SeededRandom): number {
  const width = Math.min(mean, 1 - mean) * 0.8;
  return mean + (random.next() * 2 - 1) * width;
}

function leadingDriver(plan: SynthPlan, random: SeededRandom): Driver | undefined {
  const drivers = Object.keys(plan.leadingDriver) as Driver[];
  return drivers[indexOf(sums(drivers.map((driver) => plan.leadingDriver[driver])), random.next())];
}

function daysOf(plan: SynthPlan, day: number): string {
  const known = DAYS.get(plan.options.from) ?? [];
  if (known.length === 0) {
    for (let i = 0; i < WEEKS * 7; i += 1) known.push(daysFrom(plan.options.from, i));
    DAYS.set(plan.options.from, known);
  }
  return known[day] ?? plan.options.from;
}
const DAYS = new Map<string, string[]>();

function named(text: SynthText, retailer: SynthRetailer, language: Language, random: SeededRandom): string {
  const filled = text.text.includes('{shop}')
    ? text.text
    : random.next() < 0.5
      ? `${random.pick(SURROUNDINGS[language].mentions)} ${text.text}`
      : `${text.text} ${random.pick(SURROUNDINGS[language].mentions)}`;
  const other = random.pick(OTHER_SHOPS);
  // A name that is a word counts only in its company.
  const company =
    retailer.ambiguous === undefined
      ? ''
      : ` ${retailer.name} ${retailer.ambiguous.when[random.below(4)] ?? ''}.`;
  return `${fill(filled, retailer.name, retailer.handle).replaceAll('{shop2}', other)}${company}`;
}

function fill(text: string, name: string, handle: string = name): string {
  return text
    .replaceAll('@{shop}', `@${handle}`)
    .replaceAll('#{shop}', `#${handle}`)
    .replaceAll('{shop}', name);
}

function surround(text: string | SynthText, language: Language, random: SeededRandom): string {
  const words =
    typeof text === 'string'
      ? text
      : text.text.replaceAll('{shop}', 'the shop').replaceAll('{shop2}', 'another');
  const { openers, closers } = SURROUNDINGS[language];
  return [random.pick(openers), random.pick(openers), words, random.pick(closers), random.pick(closers)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Texts by what they say, in a language; English where a language has none. */
function poolsOf(texts: readonly SynthText[]) {
  const plain = texts.map((one) => ({
    ...one,
    text: one.text.replace(/\[[pt]\|([^\]]*)\]/g, '$1').replaceAll('\\n', '\n'),
  }));
  const cache = new Map<string, readonly SynthText[]>();
  const pool = (
    key: string,
    language: Language,
    accept: (one: SynthText) => boolean,
  ): readonly SynthText[] => {
    const name = `${language} ${key}`;
    let list = cache.get(name);
    if (list === undefined) {
      list = plain.filter((one) => one.language === language && accept(one));
      if (list.length === 0) list = plain.filter((one) => one.language === 'en' && accept(one));
      if (list.length === 0) throw new Error(`No conversations to write "${key}" from`);
      cache.set(name, list);
    }
    return list;
  };
  const hasTopic = (one: SynthText): boolean =>
    one.privacy !== undefined || one.personalisation !== undefined;
  const isCustomer = (one: SynthText): boolean => one.speaker === 'customer';
  return {
    statement(
      language: Language,
      topic: 'privacy' | 'personalisation',
      sign: Sign,
      lead: Driver | undefined,
      random: SeededRandom,
    ): SynthText {
      const other = topic === 'privacy' ? 'personalisation' : 'privacy';
      const fits = (one: SynthText): boolean => {
        const sentiment = one[topic];
        return (
          isCustomer(one) && sentiment !== undefined && one[other] === undefined && signOf(sentiment) === sign
        );
      };
      if (lead === undefined) return random.pick(pool(`${topic} ${sign}`, language, fits));
      return random.pick(
        pool(`${topic} ${sign} ${lead}`, language, (one) => fits(one) && one.drivers.includes(lead)),
      );
    },
    none: (language: Language, random: SeededRandom): SynthText =>
      random.pick(pool('none', language, (one) => isCustomer(one) && !hasTopic(one))),
    any: (language: Language, random: SeededRandom): SynthText =>
      random.pick(pool('any', language, isCustomer)),
    other: (language: Language, random: SeededRandom): SynthText =>
      random.pick(pool('other', language, (one) => one.speaker === 'other')),
    own: (language: Language, random: SeededRandom): SynthText =>
      random.pick(pool('own', language, (one) => one.speaker === 'retailer')),
  };
}

function sums(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => {
    sum += part;
    return sum;
  });
}

/** The first place whose running sum lies above `at`; the last one for rounding's sake. */
function indexOf(running: readonly number[], at: number): number {
  let low = 0;
  let high = running.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((running[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
