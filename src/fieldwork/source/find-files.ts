import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { StudySource } from '../../study/index.ts';
import { SourceError } from './block.ts';

/** A file of a source. */
export interface SourceFile {
  /** Place of the source in the study, from 0. */
  readonly source: number;
  readonly path: string;
  /** Its path from the study's folder, with forward slashes. */
  readonly name: string;
}

/** Lists the files of all sources, each source's sorted by name; a pattern that finds nothing is an error. */
export function findFiles(folder: string, sources: readonly StudySource[]): readonly SourceFile[] {
  return sources.flatMap((source, index) => {
    const paths = new Set(source.files.flatMap((pattern) => matching(folder, pattern)));
    return [...paths]
      .map((path) => ({ source: index, path, name: nameOf(folder, path) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

function nameOf(folder: string, path: string): string {
  return relative(resolve(folder), path).replaceAll('\\', '/');
}

/** Files that a path or pattern (`*`, `?`, `**`) means. */
function matching(folder: string, pattern: string): readonly string[] {
  const whole = pattern.replaceAll('\\', '/');
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.');
  const start = isAbsolute(pattern) ? resolve('/') : resolve(folder);
  const found = walk(start, parts, pattern);
  if (found.length === 0) throw new SourceError(pattern, 'There is no such file.');
  return found;
}

function walk(folder: string, parts: readonly string[], pattern: string): readonly string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  if (!/[*?]/.test(part)) {
    const path = join(folder, part);
    return rest.length > 0 ? walk(path, rest, pattern) : isFile(path) ? [path] : [];
  }
  const names = entriesOf(folder);
  if (part === '**') {
    const here = walk(folder, rest.length > 0 ? rest : ['*'], pattern);
    const below = names
      .filter(([, isFolder]) => isFolder)
      .flatMap(([name]) => walk(join(folder, name), parts, pattern));
    return [...here, ...below];
  }
  const shape = new RegExp(
    `^${part
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
    'u',
  );
  const fitting = names.filter(
    ([name]) => shape.test(name) && (part.startsWith('.') || !name.startsWith('.')),
  );
  return rest.length > 0
    ? fitting.flatMap(([name]) => walk(join(folder, name), rest, pattern))
    : fitting
        .filter(([name, isFolder]) => !isFolder && isFile(join(folder, name)))
        .map(([name]) => join(folder, name));
}

/** Names in a folder with whether each is a folder; links to folders are not followed, so nothing runs in circles. */
function entriesOf(folder: string): readonly (readonly [string, boolean])[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map(
      (entry) => [entry.name, entry.isDirectory()] as const,
    );
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
