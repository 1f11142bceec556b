import type { Declaration } from '../../src/declaration/index.ts';
import type { Json, JsonMap } from './parsed.ts';

const SECTIONS = ['data', 'purposes', 'recipients', 'practices'];

/** A declaration straight from values that fit the format, for tests that need thousands of them. */
export function declarationOf(values: JsonMap): Declaration {
  const { include: _, ...head } = values;
  const sections = SECTIONS.map((name): [string, ReadonlyMap<string, Json>] => [
    name,
    new Map(
      Object.entries(mapAt(values, [name])).map(([id, entry]) => [
        id,
        isMap(entry) ? { ...entry, id } : entry,
      ]),
    ),
  ]);
  return { ...head, ...Object.fromEntries(sections) } as unknown as Declaration;
}

/** Narrows a value to a map. */
export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The map at a path; an empty one where there is none. */
export function mapAt(values: JsonMap, path: readonly string[]): JsonMap {
  const found = path.reduce<Json | undefined>((v, key) => (isMap(v) ? v[key] : undefined), values);
  return isMap(found) ? found : {};
}

/** The same values with another one at a path; `undefined` takes the key away. */
export function put(values: JsonMap, [key, ...rest]: readonly string[], value: Json | undefined): JsonMap {
  if (key === undefined) return values;
  const { [key]: inner, ...others } = values;
  const next = rest.length === 0 ? value : put(isMap(inner) ? inner : {}, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}

/** The same values in another order of keys and lists; `next` gives the places. */
export function shuffle(value: Json, next: () => number): Json {
  if (Array.isArray(value))
    return mixed(
      value.map((v: Json) => shuffle(v, next)),
      next,
    );
  if (!isMap(value)) return value;
  return Object.fromEntries(mixed(Object.entries(value), next).map(([key, v]) => [key, shuffle(v, next)]));
}

function mixed<T>(list: readonly T[], next: () => number): T[] {
  return list.reduce<T[]>((done, one) => {
    done.splice(next() % (done.length + 1), 0, one);
    return done;
  }, []);
}

const TEXTS = [
  'name',
  'does',
  'origin',
  'arrangement',
  'interest',
  'obligation',
  'check',
  'copy',
  'ifNot',
  'benefit',
  'logic',
  'significance',
  'consequences',
  'assessment',
];

/** Every text in other words; names of companies and criteria of storage say something by their words. */
export function reworded(values: JsonMap): JsonMap {
  const visit = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((v: Json) => visit(v, key));
    if (!isMap(value)) return value;
    if (TEXTS.includes(key) && Object.values(value).every((v) => typeof v === 'string')) {
      return Object.fromEntries(
        Object.entries(value).map(([language, words]) => [language, `Otherwise: ${String(words)}`]),
      );
    }
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, visit(v, k)]));
  };
  return Object.fromEntries(
    Object.entries(values).map(([section, v]) => [
      section,
      SECTIONS.includes(section) ? visit(v, section) : v,
    ]),
  );
}

/** Another id in the section and wherever it is named. */
export function renamed(values: JsonMap, section: string, from: string, to: string): JsonMap {
  const swap = (value: Json | undefined): Json => (value === from ? to : (value ?? null));
  const list = (value: Json | undefined): Json =>
    Array.isArray(value) ? value.map((v: Json) => swap(v)) : (value ?? null);
  const inEntry = (owner: string, entry: JsonMap): JsonMap =>
    Object.fromEntries(
      Object.entries(entry).map(([key, value]): [string, Json] => {
        if (section === 'data' && ((owner === 'practices' && key === 'data') || key === 'inferredFrom'))
          return [key, list(value)];
        if (section === 'purposes' && key === 'purpose') return [key, swap(value)];
        if (section === 'recipients' && key === 'recipients') return [key, list(value)];
        if (section === 'recipients' && key === 'transfers' && Array.isArray(value)) {
          return [key, value.map((t: Json) => (isMap(t) ? { ...t, recipient: swap(t.recipient) } : t))];
        }
        if (section === 'practices' && key === 'grewFrom' && isMap(value)) {
          return [key, { ...value, practice: swap(value.practice) }];
        }
        return [key, value];
      }),
    );
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Json] => {
      if (!SECTIONS.includes(key) || !isMap(value)) return [key, value];
      const entries = Object.entries(value).map(([id, entry]): [string, Json] => [
        key === section && id === from ? to : id,
        isMap(entry) ? inEntry(key, entry) : entry,
      ]);
      return [key, Object.fromEntries(entries)];
    }),
  );
}
