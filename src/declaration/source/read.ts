import { didYouMean, type Place, type Problem, problem, quote } from '../../shared/index.ts';
import { declarationSchema, SECTION_NAMES } from '../schema/declaration.ts';
import type { PlaceOf } from '../schema-problem.ts';
import { decode, tooLarge } from './decode.ts';
import { LIMITS } from './limits.ts';
import { locate, type Path } from './locate.ts';
import { toPlain } from './plain.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads one file; with `within`, only if it lies in that folder once links are followed. `size` alone means that the
 * file exists and is larger than the limit, so that nobody reads 100 MB to say that it is too large.
 */
export type ReadFile = (
  file: string,
  within?: string,
) => { readonly bytes: Uint8Array } | { readonly size: number } | { readonly reason: string };

/** The merged values of all files, and where each of them stands. */
export interface Sources {
  readonly values: Record<string, unknown> | undefined;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
  readonly files: readonly string[];
}

interface Part {
  readonly yaml: YamlFile | undefined;
  readonly value: Record<string, unknown> | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the main file and what it includes, and merges the sections; ids that stand twice are problems. */
export function readSources(file: string, readFile: ReadFile): Sources {
  const room = { bytes: LIMITS.allBytes, values: LIMITS.values };
  const main = readPart(file, readFile, room);
  const start = { file, line: 1, column: 1 };
  const owners = new Map<string, YamlFile>();
  const placeOf: PlaceOf = (path: Path, target) => {
    const owner = owners.get(`${path[0]}.${path[1]}`) ?? main.yaml;
    return owner ? locate(owner, path, target) : start;
  };
  const problems = [...main.problems];
  const files = [file];
  if (!main.value || !main.yaml) return { values: undefined, problems, placeOf, files };
  const foreign = notADeclaration(main.value, main.yaml);
  if (foreign) return { values: undefined, problems: [...problems, foreign], placeOf, files };

  const values = main.value;
  for (const name of SECTION_NAMES) {
    const section = values[name];
    if (!isRecord(section)) continue;
    for (const id of Object.keys(section)) owners.set(`${name}.${id}`, main.yaml);
  }
  let isBroken = false;
  for (const [index, entry] of listOf(values.include).entries()) {
    const where = placeOf(['include', index]);
    const path = includePath(file, entry);
    if (path === undefined || files.includes(path)) {
      problems.push(refusedInclude(index, entry, where, path === undefined ? undefined : path === file));
      isBroken = true;
      continue;
    }
    files.push(path);
    const at = { where, path: `include.${index}`, found: quote(entry) };
    const part = readPart(path, readFile, room, { folder: folderOf(file) || '.', at });
    problems.push(...part.problems);
    if (part.value && part.yaml) problems.push(...mergeInto(values, part.value, part.yaml, owners));
    else isBroken = true;
    // Every further file would only say the same again.
    if (room.bytes < 0 || room.values < 0) break;
  }
  return { values: isBroken ? undefined : values, problems, placeOf, files };
}

function refusedInclude(index: number, entry: unknown, where: Place, isItself: boolean | undefined): Problem {
  const message =
    isItself === undefined
      ? 'This file is outside the folder of the declaration.'
      : isItself
        ? 'The declaration includes itself.'
        : 'This file is included twice.';
  const help = 'Name each file once, relative to the declaration, without "..".';
  return problem('include', { message, where, path: `include.${index}`, found: quote(entry), help });
}

/** What all files together can still hold. */
interface Room {
  bytes: number;
  values: number;
}

/** Where the main file names an included one: what cannot be opened at all is reported there. */
interface Named {
  /** Folder of the main file, which includes must not leave, not by a link either. */
  readonly folder: string;
  readonly at: Pick<Problem, 'where' | 'path'> & { readonly found: string };
}

function readPart(file: string, readFile: ReadFile, room: Room, named?: Named): Part {
  const where = { file, line: 1, column: 1 };
  const fail = (p: Problem): Part => ({ yaml: undefined, value: undefined, problems: [p] });
  const found = named ? readFile(file, named.folder) : readFile(file);
  if ('reason' in found) {
    const message = `The file cannot be read: ${found.reason}.`;
    const help = named
      ? 'Mend the name, or take the line out of "include"; names are relative to the declaration.'
      : 'Give the path of a declaration, or write one with "klartext init".';
    return fail(problem('unreadable', { message, where, path: '', help, ...named?.at }));
  }
  if ('size' in found) {
    const help = `Split it with "include"; one file holds up to ${LIMITS.bytes / 1024 / 1024} MiB.`;
    return fail(problem('too-large', { message: tooLarge(found.size), where, path: '', help, ...named?.at }));
  }
  room.bytes -= found.bytes.byteLength;
  if (room.bytes < 0) {
    const message = `All files together are too large: the limit is ${LIMITS.allBytes / 1024 / 1024} MiB.`;
    const help = 'Take out what no practice needs.';
    return fail(problem('too-large', { message, where, path: '', help, ...named?.at }));
  }
  const decoded = decode(file, found.bytes);
  if (decoded.text === undefined) return { yaml: undefined, value: undefined, problems: decoded.problems };
  const parsed = parseYaml(file, decoded.text);
  const problems = [...decoded.problems, ...parsed.problems];
  if (!parsed.yaml) return { yaml: undefined, value: undefined, problems };
  const plain = toPlain(parsed.yaml, room.values);
  room.values -= plain.count;
  problems.push(...plain.problems);
  if (plain.value === undefined) return { yaml: parsed.yaml, value: undefined, problems };
  if (isRecord(plain.value)) return { yaml: parsed.yaml, value: plain.value, problems };
  const isEmpty = plain.value === null;
  const message = isEmpty
    ? 'The file is empty.'
    : `This is not ${named ? 'a part of a' : 'a'} declaration: a map of keys and values is expected.`;
  const help = named
    ? `Give it one of ${SECTION_NAMES.join(', ')}, or take it out of "include".`
    : 'Write a first declaration with "klartext init".';
  problems.push(problem('not-a-declaration', { message, where, path: '', found: quote(plain.value), help }));
  return { yaml: parsed.yaml, value: undefined, problems };
}

/** A file without any of the keys of a declaration is some other YAML file: one message instead of twenty. */
function notADeclaration(value: Record<string, unknown>, yaml: YamlFile): Problem | undefined {
  const known = Object.keys(declarationSchema.shape);
  if (Object.keys(value).some((key) => known.includes(key))) return undefined;
  const [first] = Object.keys(value);
  return problem('not-a-declaration', {
    message: 'This is not a declaration: it has none of the keys that one has.',
    where: yaml.placeAt(0),
    path: '',
    found: quote(value),
    help: [
      first === undefined ? '' : didYouMean(first, known),
      'Write a first declaration with "klartext init".',
    ]
      .filter((part) => part !== '')
      .join(' '),
  });
}

/** A section that is no map from ids to entries. */
export function notAMap(name: string, value: unknown, where: Place): Problem {
  return problem('wrong-value', {
    message: `"${name}" must be a map from ids to entries.`,
    where,
    path: name,
    found: quote(value),
    help: 'Write an id, a colon, and the entry indented below it.',
  });
}

function mergeInto(
  values: Record<string, unknown>,
  part: Record<string, unknown>,
  yaml: YamlFile,
  owners: Map<string, YamlFile>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, section] of Object.entries(part)) {
    const name = SECTION_NAMES.find((n) => n === key);
    if (name !== undefined && section === null) continue;
    if (name !== undefined && !isRecord(section)) {
      problems.push(notAMap(name, section, locate(yaml, [name])));
      continue;
    }
    if (name === undefined || !isRecord(section)) {
      const message = `An included file holds only ${SECTION_NAMES.join(', ')}.`;
      const where = locate(yaml, [key], 'key');
      const help = didYouMean(key, SECTION_NAMES) || 'Move it to the main file.';
      problems.push(problem('unknown-key', { message, where, path: key, found: quote(key), help }));
      continue;
    }
    if (values[name] === undefined || values[name] === null) values[name] = Object.create(null);
    const target = values[name];
    if (!isRecord(target)) continue;
    for (const [id, entry] of Object.entries(section)) {
      const first = owners.get(`${name}.${id}`);
      if (first) {
        const where = locate(yaml, [name, id], 'key');
        const message = `"${name}.${id}" is declared in ${first.file} already.`;
        problems.push(
          problem('duplicate-key', {
            message,
            where,
            path: `${name}.${id}`,
            help: 'Keep one of the two, or rename one.',
          }),
        );
        continue;
      }
      target[id] = entry;
      owners.set(`${name}.${id}`, yaml);
    }
  }
  return problems;
}

/** Joins an included path to the folder of the main file; undefined when it would leave that folder. */
function includePath(main: string, entry: unknown): string | undefined {
  if (typeof entry !== 'string' || entry === '' || /^([/\\]|[A-Za-z]:)/.test(entry)) return undefined;
  const steps = entry.split(/[/\\]/).filter((step) => step !== '' && step !== '.');
  if (steps.length === 0 || steps.includes('..')) return undefined;
  return folderOf(main) + steps.join('/');
}

/** The folder of a file with the separator at its end; empty for a bare name. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
