import { type Declaration, SECTION_NAMES, type Text, textIn, textsOf } from '../../declaration/index.ts';
import { createLedger } from '../source/ledger.ts';
import { descend, leavesOf, type SourceNode, type SourcePath } from '../source/source-node.ts';
import { createRemarks } from '../write/remarks.ts';
import type { ExportNote } from './export.ts';
import { plainLine } from './plain-line.ts';

/** Keeps account of every value of a declaration while it is exported: each is held by the text or among the notes. */
export interface Account {
  /** Marks everything under a path as held. */
  readonly hold: (...path: SourcePath) => void;
  /** The words of a text in the language of the export, marked as held; other words, with a note, where there are none. */
  readonly words: (text: Text | undefined, ...path: SourcePath) => string | undefined;
  /** Says why what stands at a path is not held, or is held in part. */
  readonly note: (path: SourcePath, reason: string, help?: string) => void;
  /** Says that the format asks for something that the declaration does not state. */
  readonly lack: (place: string, reason: string, help?: string) => void;
  /** All notes; whatever nobody looked at is noted with its reason. */
  readonly notes: (reasonOf: (path: SourcePath) => string) => readonly ExportNote[];
  /** How many values there are, and how many of them the text holds. */
  readonly counts: () => { readonly taken: number; readonly notTaken: number };
}

/** Opens the account of a declaration; `format` is the name that people know the format by. */
export function createAccount(declaration: Declaration, language: string, format: string): Account {
  const root: SourceNode = { path: [], value: plainValues(declaration) };
  const ledger = createLedger(createRemarks(format), (path) => path.join('.'));
  const lacking: ExportNote[] = [];
  const at = (path: SourcePath): SourceNode => descend(root, ...path);
  const hold: Account['hold'] = (...path) => ledger.take(at(path));
  /** For each text that is held, the language whose words stand in the export. */
  const held = new Map<string, string>();

  const words: Account['words'] = (text, ...path) => {
    if (text === undefined) return undefined;
    if (typeof text === 'string') {
      hold(...path);
      return plainLine(text);
    }
    const used = [language, ...declaration.languages, ...Object.keys(text)].find(
      (tag) => textIn(text, tag) !== undefined,
    );
    if (used === undefined) return undefined;
    const key = JSON.stringify(path);
    if (!held.has(key) && used !== language) {
      ledger.note(at([...path, used]), [], `It is not written in ${language}; these words stand instead.`);
    }
    held.set(key, used);
    hold(...path, used);
    return plainLine(text[used] ?? '');
  };

  const others = (): readonly string[] => {
    const left = new Set(declaration.languages.filter((tag) => tag !== language));
    hold('languages');
    for (const { path, text } of textsOf(declaration)) {
      const used = held.get(JSON.stringify(path));
      if (typeof text === 'string' || used === undefined) continue;
      for (const tag of Object.keys(text)) {
        if (tag === used) continue;
        left.add(tag);
        hold(...path, tag);
      }
    }
    return [...left];
  };

  return {
    hold,
    words,
    note: (path, reason, help) => ledger.note(at(path), [], reason, help),
    lack: (place, reason, help) => {
      const note = { place, found: 'not stated', reason };
      lacking.push(help === undefined ? note : { ...note, help });
    },
    notes: (reasonOf) => {
      const languages = held.size > 0 ? others() : [];
      ledger.noteRest(root, (path) => ({ near: [], reason: reasonOf(path) }));
      const note: ExportNote = {
        place: 'languages',
        found: languages.join(', '),
        reason: `${format} holds one language, here ${language}.`,
        help: 'Export each language to a file of its own with --language.',
      };
      return [...lacking, ...(languages.length > 0 ? [note] : []), ...ledger.notes()];
    },
    counts: () => ledger.counts(root),
  };
}

/** A declaration as plain values, without the ids that its entries stand under anyway. */
export function plainValues(declaration: Declaration): Readonly<Record<string, unknown>> {
  const sections = SECTION_NAMES.map((section) => {
    const entries = [...declaration[section]].map(([id, { id: _id, ...entry }]) => [id, entry] as const);
    return [section, Object.fromEntries(entries)] as const;
  });
  return { ...declaration, ...Object.fromEntries(sections) };
}

/** How many single values a declaration has. */
export function valuesIn(declaration: Declaration): number {
  return leavesOf({ path: [], value: plainValues(declaration) }).length;
}
