import type { VagueEntry } from './vague-entry.ts';
import type { VagueWord } from './vague-word.ts';

/** Finds the entries of one list in a text. */
export type Matcher = (text: string) => readonly VagueWord[];

/** A run of letters, marks and digits. */
const word = /[\p{L}\p{M}\p{N}_]+/gu;

/** One form of an entry, cut into words and what stands between them. */
interface Form {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly entry: VagueEntry;
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the matcher of a list of entries; throws when two entries share a form. Forms are looked up by their first
 * word, the longest first: most texts hold no such word, and one expression over all forms would cost far more.
 */
export function matcherOf(entries: readonly VagueEntry[]): Matcher {
  const byFirstWord = new Map<string, Form[]>();
  const owners = new Map<string, VagueEntry>();
  for (const entry of entries) {
    for (const text of entry.forms) {
      const key = keyOf(text);
      const other = owners.get(key);
      if (other !== undefined)
        throw new Error(`"${text}" stands under "${other.entry}" and "${entry.entry}"`);
      owners.set(key, entry);
      const form = formOf(key, entry);
      const first = form.words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);

  // A quick look at marks that every form leaves; almost no text holds one.
  const forms = [...byFirstWord.values()].flat();
  const marks = new RegExp([...new Set(forms.map(markOf))].join('|'), 'i');

  return (text) => {
    if (!marks.test(text.normalize('NFC'))) return [];
    const tokens = tokensOf(text);
    const hits: VagueWord[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const forms = byFirstWord.get(tokens[i]?.key ?? '');
      const form = forms?.find((f) => fits(f, tokens, i, text));
      if (!form) continue;
      const start = tokens[i]?.start ?? 0;
      const end = tokens[i + form.words.length - 1]?.end ?? start;
      const found = text.slice(start, end);
      // What was looked at is passed over even when it is exempt, so that no shorter form inside it counts.
      i += form.words.length - 1;
      if (form.entry.unless?.({ before: text.slice(0, start), found, after: text.slice(end) })) continue;
      hits.push({ word: found, entry: form.entry.entry, index: start });
    }
    return hits;
  };
}

/** A pattern that finds more than a form, never less: its longest word, or all of them where each is short and common. */
function markOf(form: Form): string {
  const longest = form.words.reduce((most, next) => (next.length > most.length ? next : most), '');
  const mark = longest.length >= 5 ? longest : form.words.join('\\W+');
  // Word edges of plain expressions know the letters of ASCII alone.
  return `${/^[a-z]/.test(mark) ? '\\b' : ''}${mark}${/[a-z]$/.test(mark) ? '\\b' : ''}`;
}

function formOf(key: string, entry: VagueEntry): Form {
  const tokens = tokensOf(key);
  const gaps = tokens.slice(1).map((t, i) => key.slice(tokens[i]?.end ?? 0, t.start));
  return { words: tokens.map((t) => t.key), gaps, entry };
}

function fits(form: Form, tokens: readonly Token[], at: number, text: string): boolean {
  return form.words.every((wanted, i) => {
    const token = tokens[at + i];
    if (token?.key !== wanted) return false;
    if (i === 0) return true;
    return keyOf(text.slice(tokens[at + i - 1]?.end ?? 0, token.start)) === form.gaps[i - 1];
  });
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)].map((match) => ({
    key: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function keyOf(form: string): string {
  return form.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");
}
