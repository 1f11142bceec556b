import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import {
  type Declaration,
  type ParsedDeclaration,
  parseDeclaration,
  type ReadFile,
} from '../../src/declaration/index.ts';
import { deriveFacts, type Fact } from '../../src/fact/index.ts';
import {
  buildLabel,
  buildNotices,
  type Label,
  type NoticeInput,
  type Notices,
} from '../../src/notice/index.ts';

/** The small declaration of the fixtures, and the complete example. */
export const SMALL_FILE = 'test/fixtures/small.yaml';
export const EXAMPLE_FILE = 'examples/haselmaus/klartext.yaml';

/** A declaration with its facts. */
export interface Declared {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  readonly isComplete?: boolean;
}

/** A change of the small declaration: a path of keys, and what shall stand there; `undefined` takes it away. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

/** Reads files as they are. */
export const readBytes: ReadFile = (file) => {
  try {
    return { bytes: readFileSync(file) };
  } catch {
    return { reason: 'there is no such file' };
  }
};

/** Reads a declaration that must fit the format. */
export function declared(file: string, readFile: ReadFile = readBytes): Declared {
  return usable(parseDeclaration(file, readFile));
}

/** The small declaration with changes; it must still fit the format. */
export function small(...changes: readonly Change[]): Declared {
  const text = changedSmall(...changes);
  return declared('small.yaml', () => ({ bytes: new TextEncoder().encode(text) }));
}

/** The text of the small declaration with changes. */
export function changedSmall(...changes: readonly Change[]): string {
  const document = parseDocument(readFileSync(SMALL_FILE, 'utf8'));
  for (const [path, value] of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return String(document);
}

/** The label of a declaration in one language, on one day. */
export function labelOf(from: Declared, language = 'en', on = '2026-11-24'): Label {
  return buildLabel({ ...from, language, on });
}

/** The three layers of a declaration in one language, on one day. */
export function noticesOf(from: Declared, language = 'en', more: Partial<NoticeInput> = {}): Notices {
  return buildNotices({ ...from, language, on: '2026-11-24', ...more });
}

function usable({ declaration, isComplete, problems }: ParsedDeclaration): Declared {
  if (!declaration || !isComplete) {
    throw new Error(`not usable: ${problems.map((p) => `${p.path}: ${p.message}`).join('; ')}`);
  }
  return { declaration, facts: deriveFacts(declaration) };
}
