import { diffArrays } from 'diff';
import type { Block, ReadBack } from '../../document/index.ts';
import type { Notice } from '../../notice/index.ts';
import { bare, bareWithPlaces } from './bare.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Something that a rendering says otherwise than its notice. */
export interface Difference {
  readonly kind: 'missing' | 'extra' | 'different';
  /** The part of the notice, the last known one where something was added; `beside` for what a file says once more. */
  readonly place: string;
  /** The whole sentence that should stand there. */
  readonly expected?: string;
  /** What stands there instead, as the rendering has it. */
  readonly found?: string;
  /** Facts that the sentence states. */
  readonly facts: readonly string[];
  /** Something added before the first or after the last text of the notice: a shop's own header, a signature. */
  readonly isAround?: true;
}

/** Letters, numbers, money, pictures, ticks and crosses; the rest are bullets and rules. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}\u2713\u2717\u2718\u2610-\u2612]/u;

/** A piece of a rendering: a unit of the notice, a text that the channel says around it, or neither. */
interface Token {
  readonly key: string;
  readonly kind: Unit['kind'] | 'around' | 'unknown';
  /** Where it stands in the bare text of the rendering. */
  readonly from: number;
  readonly to: number;
}

/** A unit with its text as renderings are compared. */
interface Expected {
  readonly unit: Unit;
  readonly key: string;
}

/** Compares all that was read in a file with its notice; what stands beside may say less, and nothing else. */
export function compareReading(
  notice: Notice,
  { blocks, beside = [] }: Pick<ReadBack, 'blocks' | 'beside'>,
  frameTexts: readonly string[] = [],
): readonly Difference[] {
  return [
    ...compareWithNotice(notice, blocks, frameTexts),
    ...(beside.length === 0 ? [] : strangeBeside(notice, beside, frameTexts)),
  ];
}

function strangeBeside(
  notice: Notice,
  beside: readonly Block[],
  frameTexts: readonly string[],
): readonly Difference[] {
  const { expected, optional } = keyedUnits(notice);
  const { tokens, quote } = tokensOf(beside, expected, [...frameTexts, ...optional], { isInOrder: false });
  return tokens
    .filter((token) => token.kind === 'unknown')
    .map((token) => ({ kind: 'extra', place: 'beside', found: quote([token]), facts: [] }));
}

/**
 * Compares what was read in a rendering with its notice: every unit must stand there once, in order, letter by letter;
 * what else is said must be a text of the channel's frame, or a heading once more, alone or with its state. Before and
 * after the notice everything may be said again. Empty when they are equal.
 */
export function compareWithNotice(
  notice: Notice,
  blocks: readonly Block[],
  frameTexts: readonly string[] = [],
): readonly Difference[] {
  const { expected, optional } = keyedUnits(notice);
  const { tokens, quote } = tokensOf(blocks, expected, [...frameTexts, ...optional]);
  return differences(expected, tokens, quote);
}

/** The units that must stand in a rendering, and the texts that may. */
interface KeyedUnits {
  readonly expected: readonly Expected[];
  readonly optional: readonly string[];
}

/** The units of notices compared before: each goes out on many channels. */
const keyed = new WeakMap<Notice, KeyedUnits>();

function keyedUnits(notice: Notice): KeyedUnits {
  const known = keyed.get(notice);
  if (known) return known;
  const units = unitsOf(notice).map((unit) => ({ unit, key: bare(unit.text) }));
  const own = {
    expected: units.filter(({ key, unit }) => key !== '' && unit.isOptional !== true),
    optional: units.filter(({ unit }) => unit.isOptional === true).map(({ unit }) => unit.text),
  };
  keyed.set(notice, own);
  return own;
}

/** Cuts a rendering into the texts that are known and the stretches between them. */
function tokensOf(
  blocks: readonly Block[],
  expected: readonly Expected[],
  frames: readonly string[],
  { isInOrder }: { readonly isInOrder: boolean } = { isInOrder: true },
): { readonly tokens: readonly Token[]; readonly quote: Quote } {
  const units = expected.map((e) => e.key);
  const known = byFirst([...units, ...frames.map((text) => bare(text)).filter((key) => key !== '')]);
  const kinds = kindsOf(expected);
  const { text, at, original } = bareWithPlaces(blocks.map((block) => block.text).join('\n'));
  const tokens: Token[] = [];
  let unknownFrom = 0;
  const closeUnknown = (to: number): void => {
    // Bullets, rules and separators say nothing.
    if (to > unknownFrom && SAYS_SOMETHING.test(text.slice(unknownFrom, to))) {
      const key = text.slice(unknownFrom, to);
      tokens.push({ key, kind: 'unknown', from: unknownFrom, to });
    }
  };
  let next = 0;
  for (let i = 0; i < text.length; ) {
    // What should come next is tried first: a longer unit may begin with it.
    const due = isInOrder ? units[next] : undefined;
    const match =
      due !== undefined && text.startsWith(due, i)
        ? due
        : (known.get(text.charAt(i)) ?? []).find((key) => text.startsWith(key, i));
    if (match === undefined) {
      i += 1;
      continue;
    }
    closeUnknown(i);
    const place = units.indexOf(match, next);
    if (place >= 0) next = place + 1;
    const kind = kinds.get(match) ?? 'around';
    tokens.push({ key: match, kind, from: i, to: i + match.length });
    i += match.length;
    unknownFrom = i;
  }
  closeUnknown(text.length);
  const quote: Quote = (all) => {
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) return '';
    const places = at();
    const end = (places[last.to - 1] ?? 0) + 1;
    return original
      .slice(places[first.from] ?? 0, end)
      .replaceAll(/\s+/gu, ' ')
      .trim();
  };
  return { tokens, quote };
}

/** The stretch of a rendering from the first to the last of some tokens, as a reader would quote it. */
type Quote = (tokens: readonly Token[]) => string;

/** What each text is; a heading that is a sentence elsewhere is a heading. */
function kindsOf(expected: readonly Expected[]): ReadonlyMap<string, Unit['kind']> {
  const kinds = new Map<string, Unit['kind']>();
  for (const { key, unit } of expected) {
    if (unit.kind === 'heading' || unit.kind === 'frame' || !kinds.has(key)) kinds.set(key, unit.kind);
  }
  return kinds;
}

/** Known texts by their first letter, the longest first, so that the longest match wins. */
function byFirst(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const key of [...new Set(keys)].sort((a, b) => b.length - a.length)) {
    const first = key.charAt(0);
    const list = map.get(first);
    if (list) list.push(key);
    else map.set(first, [key]);
  }
  return map;
}

function differences(
  expected: readonly Expected[],
  found: readonly Token[],
  quote: Quote,
): readonly Difference[] {
  const changes = diffArrays(
    expected.map((e) => e.key),
    found.map((t) => t.key),
  );
  const result: Difference[] = [];
  let e = 0;
  let f = 0;
  let place = 'title';
  let missing: Expected[] = [];
  let extra: Token[] = [];
  const close = (): void => {
    const isAround = e - missing.length === 0 || e === expected.length;
    result.push(...pair(missing, extra, { place, isAround }, quote));
    missing = [];
    extra = [];
  };
  for (const { value, added, removed } of changes) {
    if (removed) {
      missing.push(...expected.slice(e, e + value.length));
      e += value.length;
    } else if (added) {
      extra.push(...found.slice(f, f + value.length));
      f += value.length;
    } else {
      close();
      e += value.length;
      f += value.length;
      place = expected[e - 1]?.unit.place ?? place;
    }
  }
  close();
  return result;
}

/** Pairs what is missing with what stands in its place; frames and headings may stand anywhere. */
function pair(
  missing: readonly Expected[],
  extra: readonly Token[],
  { place, isAround }: { readonly place: string; readonly isAround: boolean },
  quote: Quote,
): readonly Difference[] {
  const strange = extra.filter((token, index) =>
    isAround ? token.kind === 'unknown' : isStrange(token, extra[index - 1], extra[index + 1]),
  );
  // Texts in another order are there, though not where they belong.
  const others = missing.length > 0 ? extra.filter((t) => t.kind !== 'around') : [];
  const paired = missing.map(({ unit }, index): Difference => {
    const isLast = index === missing.length - 1;
    const found = quote(others.slice(index, isLast ? undefined : index + 1));
    const what = { place: unit.place, expected: unit.quote, facts: unit.facts };
    return found === '' ? { kind: 'missing', ...what } : { kind: 'different', ...what, found };
  });
  if (missing.length > 0 || strange.length === 0) return paired;
  return [{ kind: 'extra', place, found: quote(strange), facts: [], ...(isAround ? { isAround } : {}) }];
}

/** A sentence of another part misleads where it does not belong, and so does a "Yes" without its question. */
function isStrange({ kind }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (kind === 'state') return before?.kind !== 'heading' && after?.kind !== 'heading';
  return kind === 'sentence' || kind === 'item' || kind === 'unknown';
}
