import {
  type Declaration,
  type ParsedDeclaration,
  parseDeclaration,
  textsOf,
} from '../../declaration/index.ts';
import { DOCUMENT_LIMIT, type DocumentFormat, readDocument } from '../../document/index.ts';
import { hasReadability, readabilityLanguages } from '../../language/readability/index.ts';
import { findFile, shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import type { TextBlock } from './analyse.ts';

/** A text to measure. */
export interface Source {
  readonly file: string;
  readonly format: DocumentFormat | 'declaration';
  readonly language: string;
  readonly blocks: readonly TextBlock[];
}

/** A file that cannot be measured, with the reason in a whole sentence. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** Reads what a file says, or a declaration: the retailer's own words in one language. */
export async function readSource(
  io: Io,
  given: string,
  language: string | undefined,
): Promise<Source | Unreadable> {
  const file = findFile(io, given);
  if (/\.ya?ml$/iu.test(file)) return ownWords(io, file, language);
  const read = fileReader(io.cwd, DOCUMENT_LIMIT)(given);
  if ('reason' in read) return { file, reason: `${file} cannot be read: ${read.reason}.` };
  if ('size' in read) return { file, reason: `${file} cannot be read: it is larger than 20 MB.` };
  const document = await readDocument(read.bytes, given);
  if (!document.ok) return { file, reason: `${file} cannot be read: ${document.reason}.` };
  const chosen = language ?? document.language;
  if (chosen === undefined) return { file, reason: `${file} does not say its language. ${GIVE}` };
  if (!isMeasured(chosen)) {
    return { file, reason: `${file} says that its language is "${chosen.slice(0, 40)}". ${GIVE}` };
  }
  return { file: shown(io, file), format: document.format, language: chosen, blocks: document.blocks };
}

const GIVE = `Give it with --lang: ${readabilityLanguages.join(', ')}.`;

/** Whether a code names a language whose texts can be measured. */
export function isMeasured(language: string): boolean {
  try {
    return hasReadability(language);
  } catch {
    return false;
  }
}

function ownWords(io: Io, file: string, language: string | undefined): Source | Unreadable {
  const parsed = parseDeclaration(file, fileReader(io.cwd));
  const { declaration } = parsed;
  if (!declaration) {
    const [first] = parsed.problems;
    return { file, reason: `${file} cannot be used: ${first?.message ?? 'it is no declaration.'}` };
  }
  const { languages } = declaration;
  const [only, ...more] = languages;
  const chosen = language ?? (more.length === 0 ? only : undefined);
  if (chosen === undefined) {
    return { file, reason: `${file} has texts in ${languages.join(', ')}. Give one of them with --lang.` };
  }
  if (!isMeasured(chosen)) return { file, reason: `Texts in "${chosen}" cannot be measured. ${GIVE}` };
  const blocks = ownBlocks(parsed, declaration, chosen, file);
  if (blocks.length === 0) return { file, reason: `${file} has no texts in "${chosen}".` };
  return { file, format: 'declaration', language: chosen, blocks };
}

/** Each text is a block of its own, its path the heading above it; names of companies cannot be written otherwise. */
function ownBlocks(
  { placeOf }: ParsedDeclaration,
  declaration: Declaration,
  language: string,
  file: string,
): readonly TextBlock[] {
  return textsOf(declaration).flatMap(({ path, text, kind }) => {
    if (kind === 'name') return [];
    const isPlain = typeof text === 'string';
    const words = isPlain ? (language === declaration.languages[0] ? text : undefined) : text[language];
    if (words === undefined) return [];
    const at = isPlain ? path : [...path, language];
    const place = placeOf(at, 'value');
    const line = place.file === file ? { line: place.line } : {};
    return [{ kind: 'text', text: words, heading: path.join('.'), ...line }];
  });
}
