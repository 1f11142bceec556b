import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Declaration, type ParsedDeclaration, parseDeclaration } from '../../declaration/index.ts';
import { PROBLEM_CODES, type Problem } from '../../shared/index.ts';
import { folderOf, readDeclaration, readRecord } from '../../store/index.ts';
import { findFile, isFolder, shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { VERSIONS_NAME } from '../publish/versions-name.ts';
import { fileReader } from '../read-file.ts';

/** One side of a comparison, ready to be compared, and a way to find places in it. */
export interface LoadedSide {
  /** As the user gave it or as it is shown best. */
  readonly name: string;
  readonly declaration: Declaration;
  readonly placeOf: ParsedDeclaration['placeOf'];
  /** The day of publication, `YYYY-MM-DD`; absent for what is no published version. */
  readonly on?: string;
}

/** Why a side cannot be compared. */
export interface UnusableSide {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** What is wrong with a published version as a whole. */
  readonly reason?: string;
}

/**
 * Loads what the user named: a file, a folder with a declaration, or a published version by its folder or number. A
 * declaration with entries that cannot be used is refused as a whole, since what was left out would look as if it had
 * been removed. Numbers mean the versions beside `other`.
 */
export function loadSide(io: Pick<Io, 'cwd'>, text: string, other: string): LoadedSide | UnusableSide {
  const folder = versionOf(io, text, other);
  return folder === undefined ? loadDeclaration(io, findFile(io, text)) : loadVersion(io, folder);
}

function loadDeclaration(io: Pick<Io, 'cwd'>, name: string): LoadedSide | UnusableSide {
  const { declaration, isComplete, problems, placeOf } = parseDeclaration(name, fileReader(io.cwd));
  if (!declaration || !isComplete) return { name, problems: problems.filter(isInTheWay) };
  return { name, declaration, placeOf };
}

/** The folder of the published version that is meant; undefined where none is. */
function versionOf(io: Pick<Io, 'cwd'>, text: string, other: string): string | undefined {
  const path = resolve(io.cwd, text);
  if (existsSync(path)) return isVersion(path) ? path : undefined;
  if (!/^[1-9]\d*$/.test(text)) return undefined;
  return folderOf(versionsBeside(io, other), Number(text));
}

function isVersion(folder: string): boolean {
  return existsSync(join(folder, 'version.json'));
}

/** The versions of the shop that the other side is of, or of the current folder where that is a number too. */
function versionsBeside(io: Pick<Io, 'cwd'>, other: string): string {
  const path = resolve(io.cwd, other);
  if (!existsSync(path)) return join(io.cwd, VERSIONS_NAME);
  if (isVersion(path)) return dirname(path);
  return join(isFolder(path) ? path : dirname(path), VERSIONS_NAME);
}

function loadVersion(io: Pick<Io, 'cwd'>, folder: string): LoadedSide | UnusableSide {
  const name = shown(io, folder);
  const record = readRecord(folder);
  if ('ok' in record) return { name, problems: [], reason: record.reason };
  const kept = readDeclaration(folder, record);
  if ('ok' in kept) return { name, problems: [], reason: kept.reason };
  const side = loadDeclaration(io, shown(io, join(folder, 'declaration.json')));
  return 'problems' in side ? side : { ...side, name, on: record.on };
}

/** A missing language alone leaves nothing out. */
function isInTheWay({ code, severity }: Problem): boolean {
  return severity === 'error' && (PROBLEM_CODES[code].exit === 2 || code !== 'missing-language');
}
