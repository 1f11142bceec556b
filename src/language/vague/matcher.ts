import type { VagueEntry } from './vague-entry.ts';
import type { VagueWord } from './vague-word.ts';

/** Finds the entries of one list in a text. */
export type Matcher = (text: string) => readonly VagueWord[];

const inWord = '[\\p{L}\\p{M}\\p{N}_]';
const word = new RegExp(`${inWord}+`, 'gu');

/** Makes the matcher of a list of entries; throws when two entries share a form. */
export function matcherOf(entries: readonly VagueEntry[]): Matcher {
  const byForm = new Map<string, VagueEntry>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const key = keyOf(form);
      const other = byForm.get(key);
      if (other !== undefined)
        throw new Error(`"${form}" stands under "${other.entry}" and "${entry.entry}"`);
      byForm.set(key, entry);
    }
  }
  const pattern = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .flatMap((form) => [...new Set([form, form.normalize('NFD')])])
    .map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll(' ', '\\s+')
        .replaceAll("'", "['’]"),
    )
    .join('|');
  const search = new RegExp(`(?<!${inWord})(?:${pattern})(?!${inWord})`, 'giu');

  const beginnings = new Set([...byForm.keys()].map(firstWord));

  return (text) => {
    // Most texts hold no first word of any form; looking that up is much faster than trying every form everywhere.
    if (!wordsOf(text).some((word) => beginnings.has(word))) return [];
    return [...text.matchAll(search)].flatMap((match) => {
      const [word] = match;
      const entry = byForm.get(keyOf(word));
      if (entry === undefined) return [];
      const before = text.slice(0, match.index);
      const isExempt = entry.unless?.({ before, found: word, after: text.slice(match.index + word.length) });
      return isExempt === true ? [] : [{ word, entry: entry.entry, index: match.index }];
    });
  };
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? [];
}

function firstWord(form: string): string {
  return wordsOf(form)[0] ?? '';
}

function keyOf(form: string): string {
  return form.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");
}
