import { diffArrays } from 'diff';
import type { Block } from '../../document/index.ts';
import type { Notice } from '../../notice/index.ts';
import { bare, bareWithPlaces } from './bare.ts';
import { type Unit, unitsOf } from './unit.ts';

/** Something that a rendering says otherwise than its notice. */
export interface Difference {
  readonly kind: 'missing' | 'extra' | 'different';
  /** The part of the notice; `after` its last known one where something was added. */
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

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}]/u;

/** A piece of a rendering: a unit of the notice, a text of the channel's frame, or neither. */
interface Token {
  readonly key: string;
  readonly kind: 'unit' | 'frame' | 'unknown';
  /** Where it stands in the rendering. */
  readonly from: number;
  readonly to: number;
}

/**
 * Compares what was read in a rendering with its notice: every unit must stand there once, in order, letter by letter;
 * what else is said must be a text of the channel's frame. Empty when they are equal.
 */
export function compareWithNotice(
  notice: Notice,
  blocks: readonly Block[],
  frameTexts: readonly string[] = [],
): readonly Difference[] {
  const units = unitsOf(notice).map((unit) => ({ unit, key: bare(unit.text) }));
  const expected = units.filter(({ key, unit }) => key !== '' && unit.isOptional !== true);
  const optional = units.filter(({ unit }) => unit.isOptional === true).map(({ unit }) => unit.text);
  const { tokens, quote } = tokensOf(
    blocks,
    expected.map((e) => e.key),
    [...frameTexts, ...optional],
  );
  return differences(expected, tokens, quote);
}

/** Cuts a rendering into the texts that are known and the stretches between them. */
function tokensOf(
  blocks: readonly Block[],
  units: readonly string[],
  frames: readonly string[],
): { readonly tokens: readonly Token[]; readonly quote: Quote } {
  const known = byFirst([
    ...new Set(units.map((key) => key)),
    ...frames.map((text) => bare(text)).filter((key) => key !== ''),
  ]);
  const isUnit = new Set(units);
  const { text, at, original } = bareWithPlaces(blocks.map((block) => block.text).join('\n'));
  const tokens: Token[] = [];
  let unknownFrom = 0;
  const closeUnknown = (to: number): void => {
    // Bullets, rules and separators say nothing.
    if (to > unknownFrom && SAYS_SOMETHING.test(text.slice(unknownFrom, to))) {
      const key = text.slice(unknownFrom, to);
      tokens.push({ key, kind: 'unknown', from: at[unknownFrom] ?? 0, to: (at[to - 1] ?? 0) + 1 });
    }
  };
  let next = 0;
  for (let i = 0; i < text.length; ) {
    // What should come next is tried first: a longer unit may begin with it.
    const due = units[next];
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
    const kind = isUnit.has(match) ? 'unit' : 'frame';
    tokens.push({ key: match, kind, from: at[i] ?? 0, to: (at[i + match.length - 1] ?? 0) + 1 });
    i += match.length;
    unknownFrom = i;
  }
  closeUnknown(text.length);
  const quote: Quote = (all) => {
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) return '';
    return original.slice(first.from, last.to).replaceAll(/\s+/gu, ' ').trim();
  };
  return { tokens, quote };
}

/** The stretch of a rendering from the first to the last of some tokens, as a reader would quote it. */
type Quote = (tokens: readonly Token[]) => string;

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
  expected: readonly { readonly unit: Unit; readonly key: string }[],
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
  let missing: (typeof expected)[number][] = [];
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

/** Pairs what is missing with what stands in its place; frames, and units that are said once more, may stand anywhere. */
function pair(
  missing: readonly { readonly unit: Unit; readonly key: string }[],
  extra: readonly Token[],
  { place, isAround }: { readonly place: string; readonly isAround: boolean },
  quote: Quote,
): readonly Difference[] {
  const isOther = extra.some((t) => t.kind === 'unknown');
  // Texts in another order are there, though not where they belong.
  const others = missing.length > 0 ? extra.filter((t) => t.kind !== 'frame') : [];
  const paired = missing.map(({ unit }, index): Difference => {
    const isLast = index === missing.length - 1;
    const found = quote(others.slice(index, isLast ? undefined : index + 1));
    const what = { place: unit.place, expected: unit.quote, facts: unit.facts };
    return found === '' ? { kind: 'missing', ...what } : { kind: 'different', ...what, found };
  });
  if (missing.length > 0 || !isOther) return paired;
  const found = quote(extra.filter((t) => t.kind === 'unknown'));
  return [{ kind: 'extra', place, found, facts: [], ...(isAround ? { isAround } : {}) }];
}
