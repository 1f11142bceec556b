import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isCollection, parse, parseDocument, stringify } from 'yaml';
import { checkDeclaration } from '../../src/check/index.ts';
import { type ParsedDeclaration, parseDeclaration, type ReadFile } from '../../src/declaration/index.ts';
import type { Problem, ProblemCode } from '../../src/shared/index.ts';

/** Plain values as YAML and JSON know them. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonMap = { readonly [key: string]: Json };

const ROOT = join(import.meta.dirname, '../..');

/** Text of the small declaration. */
export const SMALL_TEXT = readFileSync(join(ROOT, 'test/fixtures/small.yaml'), 'utf8');

/** Files of the example declaration by name, `klartext.yaml` first. */
export const EXAMPLE_FILES: Readonly<Record<string, string>> = exampleFiles();

function exampleFiles(): Record<string, string> {
  const folder = join(ROOT, 'examples/haselmaus');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => Number(b === 'klartext.yaml') - Number(a === 'klartext.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The day on which declarations are checked unless a test names another. */
export const TODAY = '2026-11-24';

/** A file reader over texts or bytes held in memory. */
export function filesInMemory(files: Readonly<Record<string, string | Uint8Array>>): ReadFile {
  return (file) => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined;
    if (content === undefined) return { reason: 'there is no such file' };
    return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  };
}

/** Parses one text as `klartext.yaml`. */
export function parseText(text: string | Uint8Array): ParsedDeclaration {
  return parseFiles({ 'klartext.yaml': text });
}

/** Parses several files, of which `klartext.yaml` is the main one. */
export function parseFiles(files: Readonly<Record<string, string | Uint8Array>>): ParsedDeclaration {
  return parseDeclaration('klartext.yaml', filesInMemory(files));
}

/** A change: a path with dots, and the value that it gets; `undefined` takes it out. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** The small declaration with changes, as text; keys of a path are joined by dots. */
export function smallWith(changes: Changes): string {
  const document = parseDocument(SMALL_TEXT);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    if (value === undefined) document.deleteIn(keys);
    else document.setIn(keys, document.createNode(value));
  }
  if (!isCollection(document.contents)) throw new TypeError('the small declaration must stay a map');
  return document.toString();
}

/** Plain values of the small declaration. */
export function smallValues(): JsonMap {
  return parse(SMALL_TEXT) as JsonMap;
}

/** Plain values of the example, all files merged. */
export function exampleValues(): JsonMap {
  const [main, ...parts] = Object.values(EXAMPLE_FILES).map((text) => parse(text) as Record<string, JsonMap>);
  const { include: _files, ...merged } = main ?? {};
  for (const part of parts) {
    for (const [section, entries] of Object.entries(part)) {
      merged[section] = { ...merged[section], ...entries };
    }
  }
  return merged;
}

/** Writes values as YAML without aliases. */
export function toYaml(values: Json): string {
  return stringify(values, { aliasDuplicateObjects: false });
}

/** What the check finds in a text. */
export function checkText(
  text: string,
  options: { readonly on?: string; readonly without?: readonly string[] } = {},
): readonly Problem[] {
  return checkDeclaration(parseText(text), { on: options.on ?? TODAY, without: options.without ?? [] });
}

/** What the check finds in the small declaration with changes. */
export function checkSmall(
  changes: Changes,
  options: { readonly on?: string; readonly without?: readonly string[] } = {},
): readonly Problem[] {
  return checkText(smallWith(changes), options);
}

/** Code and path of each problem of one code. */
export function pathsOf(problems: readonly Problem[], code: ProblemCode): readonly string[] {
  return problems.filter((p) => p.code === code).map((p) => p.path);
}

/** The one problem of an input; fails when there is none or more than one. */
export function onlyProblem(problems: readonly Problem[]): Problem {
  expect(problems.map((p) => `${p.code} ${p.message}`)).toHaveLength(1);
  const [first] = problems;
  if (!first) throw new TypeError('one problem was expected');
  expect(first.message).not.toBe('');
  expect(first.help ?? '').not.toBe('');
  return first;
}
