import { isMap, parseDocument } from 'yaml';
import { type ParsedDeclaration, type ReadFile, SECTION_NAMES } from '../../declaration/index.ts';

/** The file that holds an entry, or, for a new one, the file that holds its section. */
export function ownerOf(parsed: ParsedDeclaration, path: readonly string[], readFile: ReadFile): string {
  const [main = ''] = parsed.files;
  const [top = '', id] = path;
  const section = SECTION_NAMES.find((name) => name === top);
  if (section === undefined || parsed.files.length === 1) return main;
  const holders = parsed.files.filter((file) => idsIn(file, section, readFile) !== undefined);
  const owner = holders.find((file) => id !== undefined && idsIn(file, section, readFile)?.includes(id));
  return owner ?? holders[0] ?? main;
}

/** The ids of a section in one file; undefined when the file has no such section. */
function idsIn(file: string, section: string, readFile: ReadFile): readonly string[] | undefined {
  const read = readFile(file);
  if (!('bytes' in read)) return undefined;
  const entries = parseDocument(new TextDecoder().decode(read.bytes), { uniqueKeys: false }).get(section);
  return isMap(entries) ? entries.items.map(({ key }) => String(key)) : undefined;
}
