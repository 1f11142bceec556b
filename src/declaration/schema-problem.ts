import type { z } from 'zod';
import { didYouMean, nearest, type Place, type Problem, problem, quote } from '../shared/index.ts';
import { keysAt, valuesAt } from './schema-key.ts';
import type { Path } from './source/locate.ts';

/** Finds the place of a path, of its key or of its value. */
export type PlaceOf = (path: Path, target?: 'key' | 'value') => Place;

type Issue = z.core.$ZodIssue;

/** Articles behind the keys that no practice can do without. */
const REASONS: Readonly<Record<string, { readonly why: string }>> = {
  basis: {
    why: 'GDPR Art. 6(1), Art. 13(1)(c), 14(1)(c): no processing without a legal basis, and customers are told it.',
  },
  purpose: { why: 'GDPR Art. 5(1)(b), Art. 13(1)(c), 14(1)(c): a stated purpose.' },
};

/** Turns what the schema objects to into problems that say where, what was found and what to write. */
export function schemaProblems(input: {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly base: Path;
  readonly placeOf: PlaceOf;
}): readonly Problem[] {
  const problems = input.issues.flatMap((issue) => ofIssue(input, issue, issue.path));
  const meant = new Set(input.issues.flatMap((issue) => meantKeys(input, issue)));
  return problems.filter((p) => p.code !== 'missing-key' || !meant.has(p.path));
}

/** Paths of the keys that misspelt ones were meant to be: these are not missing as well. */
function meantKeys(input: Parameters<typeof schemaProblems>[0], issue: Issue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const known = keysAt(input.schema, steps);
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near === undefined ? [] : [[...input.base, ...steps, near].join('.')];
  });
}

function ofIssue(
  input: Parameters<typeof schemaProblems>[0],
  issue: Issue,
  relative: readonly PropertyKey[],
): readonly Problem[] {
  const steps = relative.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...input.base, ...steps];
  const name = path.join('.');
  const value = valueAt(input.value, steps);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(input.schema, steps);
      return issue.keys.map((key) =>
        problem('unknown-key', {
          message: `There is no key ${quote(key)} here.`,
          where: input.placeOf([...path, key], 'key'),
          path: [...path, key].join('.'),
          found: quote(key),
          help: didYouMean(key, known) || `Known keys: ${list(known)}.`,
        }),
      );
    }
    case 'invalid_union': {
      // The first branch takes a single value, the last a map: report what the writer evidently meant.
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      const branch = isMap ? issue.errors.at(-1) : undefined;
      if (branch) return branch.flatMap((inner) => ofIssue(input, inner, [...relative, ...inner.path]));
      if (value === undefined) return [missing(input, path)];
      const words = issue.errors
        .flat()
        .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
      if (words.length > 0) return [unknownValue(input, path, words, value)];
      return [wrong(input, path, 'a text, or one text per language: { en: "…" }', value)];
    }
    case 'invalid_type':
      if (value === undefined) return [missing(input, path)];
      return [wrong(input, path, TYPE_NAMES[issue.expected] ?? issue.expected, value)];
    case 'invalid_value': {
      if (value === undefined) return [missing(input, path)];
      return [unknownValue(input, path, issue.values, value)];
    }
    case 'invalid_key': {
      const reason = issue.issues[0]?.message ?? 'a word';
      return [
        problem('wrong-value', {
          message: `This key must be ${reason}.`,
          where: input.placeOf(path, 'key'),
          path: name,
          found: quote(String(path.at(-1))),
          help: 'Rename it.',
        }),
      ];
    }
    default:
      return [wrong(input, path, issue.message, value)];
  }
}

function unknownValue(
  input: { readonly placeOf: PlaceOf },
  path: Path,
  values: readonly unknown[],
  value: unknown,
): Problem {
  const known = values.map(String);
  return problem('wrong-value', {
    message: `"${path.join('.')}" cannot have this value.`,
    where: input.placeOf(path),
    path: path.join('.'),
    found: quote(value),
    help: [typeof value === 'string' ? didYouMean(value, known) : '', `Known values: ${list(known)}.`]
      .filter((part) => part !== '')
      .join(' '),
  });
}

function wrong(input: { readonly placeOf: PlaceOf }, path: Path, wanted: string, value: unknown): Problem {
  return problem('wrong-value', {
    message: `"${path.join('.')}" must be ${wanted}.`,
    where: input.placeOf(path),
    path: path.join('.'),
    found: quote(value),
    help: hintFor(wanted, value),
  });
}

function missing(
  input: { readonly placeOf: PlaceOf; readonly schema: z.ZodType; readonly base: Path },
  path: Path,
): Problem {
  const name = path.join('.');
  const values = valuesAt(input.schema, path.slice(input.base.length));
  const known = values.length === 0 ? '"klartext schema" describes it.' : `Known values: ${list(values)}.`;
  return problem('missing-key', {
    message: `"${name}" is missing.`,
    where: input.placeOf(path, 'key'),
    path: name,
    ...(REASONS[String(path.at(-1))] ?? {}),
    help: `Add "${String(path.at(-1))}: …" here. ${known}`,
  });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list: [a, b]',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

const UNITS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

function hintFor(wanted: string, value: unknown): string {
  if (typeof value !== 'string') return `Write ${wanted}.`;
  if (wanted === 'true or false' && /^(yes|no|on|off)$/i.test(value)) {
    return `Write ${/^(yes|on)$/i.test(value) ? 'true' : 'false'}.`;
  }
  const length = /^\s*(\d{1,4})\s*(year|month|week|day)s?\s*$/i.exec(value);
  if (wanted.startsWith('a length of time') && length) {
    return `Write P${length[1]}${UNITS[String(length[2]).toLowerCase()]}.`;
  }
  if (wanted.startsWith('a list')) return `Write [${quote(value).replaceAll('"', '')}].`;
  return `Write ${wanted}.`;
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, 12);
  return words.length > shown.length
    ? `${shown.join(', ')} and ${words.length - shown.length} more`
    : shown.join(', ');
}

function valueAt(value: unknown, steps: Path): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
