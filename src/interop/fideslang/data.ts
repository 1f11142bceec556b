import { createIds } from '../write/ids.ts';
import type { Remarks } from '../write/remarks.ts';
import { FIDESLANG_DATA } from './fideslang-data.ts';
import { lookUp, wordsOfKey } from './taxonomy.ts';

/** What a data category is: data with an id, data of a system, or a key that fideslang does not have. */
export type Category =
  | { readonly kind: 'data'; readonly id: string }
  | { readonly kind: 'not-personal' }
  | { readonly kind: 'unknown' };

/** Most kinds of data that one import writes. */
const MOST_DATA = 2000;

/** The kinds of data of a project, each written once. */
export interface DataList {
  readonly entries: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Keys of fideslang that are written so far. */
  readonly keys: () => readonly string[];
  /** What a key is; new data are added to the list. */
  readonly add: (key: string) => Category;
}

/** Starts the list of data of a project. */
export function createDataList(remarks: Remarks): DataList {
  const entries = new Map<string, Readonly<Record<string, unknown>>>();
  const ids = new Map<string, string>();
  const newId = createIds('data');
  return {
    entries,
    keys: () => [...ids.keys()],
    add: (key) => {
      const known = ids.get(key);
      if (known !== undefined) return { kind: 'data', id: known };
      const found = lookUp(FIDESLANG_DATA, key);
      if (found === undefined || entries.size >= MOST_DATA) return { kind: 'unknown' };
      const { dpv, source, special, children } = found.value;
      if (dpv === undefined) return { kind: 'not-personal' };
      const id = newId(wordsOfKey(key));
      ids.set(key, id);
      entries.set(id, {
        name: { en: wordsOfKey(key) || id },
        dpv,
        source: source ?? 'customer',
        ...(special && { special }),
        ...(children && { children }),
      });
      remarks.assume(['data', id], `name (made of ${key})`, 'source', ...(found.isExact ? [] : ['dpv']));
      return { kind: 'data', id };
    },
  };
}
