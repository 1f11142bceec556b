/** Place in the declaration that a remark stands next to, for example `['data', 'email', 'dpv']`. */
export type Near = readonly string[];

/** A line of comment and where it stands. */
export interface Remark {
  readonly near: Near;
  readonly text: string;
}

/** Collects what the written file says about itself. */
export interface Remarks {
  /** Keys that the source does not state and the import filled in. */
  readonly assume: (near: Near, ...keys: readonly string[]) => void;
  /** Keys that the source does not state and that stay out. */
  readonly lack: (near: Near, ...keys: readonly string[]) => void;
  readonly say: (near: Near, text: string) => void;
  /** A value of the source that was left. */
  readonly left: (near: Near, place: string, found: string) => void;
  readonly all: () => readonly Remark[];
}

/** How many left values are named at one place and in the whole file; the notes of the import list all of them. */
const MOST_AT_ONE_PLACE = 8;
const MOST_IN_ALL = 3000;

/** Starts an empty collection; `source` is the name of the foreign format. */
export function createRemarks(source: string): Remarks {
  const assumed = new Map<string, { readonly near: Near; readonly keys: Set<string> }>();
  const lacking = new Map<string, { readonly near: Near; readonly keys: Set<string> }>();
  const said: Remark[] = [];
  const isSaid = new Set<string>();
  const left = new Map<string, { readonly near: Near; readonly lines: Map<string, string> }>();
  const add = (map: typeof assumed, near: Near, keys: readonly string[]): void => {
    const key = near.join(' ');
    const entry = map.get(key) ?? { near, keys: new Set<string>() };
    for (const name of keys) entry.keys.add(name);
    map.set(key, entry);
  };
  return {
    assume: (near, ...keys) => add(assumed, near, keys),
    lack: (near, ...keys) => add(lacking, near, keys),
    say: (near, text) => {
      const key = `${near.join(' ')}\n${text}`;
      if (!isSaid.has(key)) said.push({ near, text });
      isSaid.add(key);
    },
    left: (near, place, found) => {
      const key = near.join(' ');
      const entry = left.get(key) ?? { near, lines: new Map<string, string>() };
      // The same words in several places of the source are named once.
      if (!entry.lines.has(found)) entry.lines.set(found, place);
      left.set(key, entry);
    },
    all: () => [
      ...[...lacking.values()].map(({ near, keys }) => ({
        near,
        text: `${source} does not say this; please add: ${[...keys].join(', ')}`,
      })),
      ...[...assumed.values()].map(({ near, keys }) => ({
        near,
        text: `${source} does not say this; please check: ${[...keys].join(', ')}`,
      })),
      ...said,
      ...[...left.values()].flatMap(linesOf).slice(0, MOST_IN_ALL),
    ],
  };
}

function linesOf({
  near,
  lines,
}: {
  readonly near: Near;
  readonly lines: ReadonlyMap<string, string>;
}): readonly Remark[] {
  const named = [...lines].slice(0, MOST_AT_ONE_PLACE).map(([found, place]) => ({
    near,
    text: `not taken over: ${place} ${found}`,
  }));
  const more = lines.size - named.length;
  return more > 0
    ? [...named, { near, text: `not taken over: ${more} more values; the import lists them` }]
    : named;
}
