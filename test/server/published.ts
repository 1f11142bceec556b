import type { PublishedVersion } from '../../src/server/index.ts';
import { type Declared, noticesOf } from '../support/declared.ts';

/** A published version held in memory; from the second on it has a notice of changes. */
export function publishedVersion(
  from: Declared,
  number: number,
  on: string,
  languages: readonly string[] = ['en', 'de'],
): PublishedVersion {
  return {
    number,
    id: `version-${number}`,
    on,
    languages,
    notices: (language) => {
      const layers = noticesOf(from, language, { edition: { number, on } });
      return number === 1 ? layers : { ...layers, changes: { ...layers.short, layer: 'changes' } };
    },
  };
}
