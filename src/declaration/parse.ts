import type { z } from 'zod';
import { nearest, type Problem, problem, quote } from '../shared/index.ts';
import type { Declaration } from './declaration.ts';
import { languageProblems } from './rule/language.ts';
import { referenceProblems } from './rule/reference.ts';
import { idSchema } from './schema/common.ts';
import {
  declarationSchema,
  headSchema,
  SECTION_NAMES,
  SECTION_SCHEMAS,
  type SectionName,
} from './schema/declaration.ts';
import { type PlaceOf, schemaProblems } from './schema-problem.ts';
import { LIMITS } from './source/limits.ts';
import { notAMap, type ReadFile, readSources, type Sources } from './source/read.ts';

/** What became of a declaration: what could be used, every problem, and a way to find places. */
export interface ParsedDeclaration {
  /** Absent when the file cannot be used at all; entries that do not fit the schema are left out. */
  readonly declaration: Declaration | undefined;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
  /** All files that were read, the main one first. */
  readonly files: readonly string[];
  /** True when nothing was left out and every name leads somewhere; missing languages alone do not make it false. */
  readonly isComplete: boolean;
}

/** Reads a declaration from its main file and the files it includes. Never throws for any input. */
export function parseDeclaration(file: string, readFile: ReadFile): ParsedDeclaration {
  const sources = readSources(file, readFile);
  const { placeOf, files } = sources;
  if (sources.values === undefined) {
    return { declaration: undefined, problems: sources.problems, placeOf, files, isComplete: false };
  }
  const { declaration, patched, problems, dropped } = validate(sources.values, placeOf);
  const faulty = new Set(problems.map((p) => p.path.slice(0, Math.max(0, p.path.lastIndexOf('.')))));
  const rules = patched
    ? [...referenceProblems(patched, dropped, placeOf), ...languageProblems(patched, faulty, placeOf)]
    : [];
  const all = [...sources.problems, ...problems, ...rules];
  return {
    declaration,
    problems: all,
    placeOf,
    files,
    isComplete: all.every((p) => p.severity !== 'error' || p.code === 'missing-language'),
  };
}

/**
 * Ids whose entries did not fit the schema, as `section.id`, and sections that could not be read at all, as `section.*`:
 * naming what stands there is no second error.
 */
export type Dropped = ReadonlySet<string>;

interface Validated {
  /** What fits the schema. */
  readonly declaration: Declaration | undefined;
  /** The same with faulty entries less their faulty keys, for rules that look at names only. */
  readonly patched: Declaration | undefined;
  readonly problems: readonly Problem[];
  readonly dropped: Dropped;
}

function validate(values: NonNullable<Sources['values']>, placeOf: PlaceOf): Validated {
  const problems: Problem[] = [];
  const dropped = new Set<string>();
  const sound: Record<string, Map<string, unknown>> = {};
  const patched: Record<string, Map<string, unknown>> = {};
  const known = Object.keys(declarationSchema.shape);
  const misspelt = Object.keys(values).flatMap((key) =>
    known.includes(key) ? [] : (nearest(key, known) ?? []),
  );
  for (const name of SECTION_NAMES) {
    const section = validateSection(name, values[name], misspelt.includes(name), placeOf);
    // One by one: a list of a hundred thousand is too long to be spread over the arguments of a call.
    for (const found of section.problems) problems.push(found);
    for (const id of section.dropped) dropped.add(`${name}.${id}`);
    sound[name] = section.sound;
    patched[name] = section.patched;
  }
  const head = validateHead(values, placeOf);
  for (const found of head.problems) problems.push(found);
  if (!head.value) return { declaration: undefined, patched: undefined, problems, dropped };
  const { include: _files, ...rest } = head.value;
  // The schemas have checked every entry; only the loop over four sections hides that from the compiler.
  const declaration = { ...rest, ...sound } as unknown as Declaration;
  return { declaration, patched: { ...rest, ...patched } as unknown as Declaration, problems, dropped };
}

function validateSection(name: SectionName, section: unknown, isMisspelt: boolean, placeOf: PlaceOf) {
  const sound = new Map<string, unknown>();
  const patched = new Map<string, unknown>();
  const dropped: string[] = [];
  const problems: Problem[] = [];
  if (section === undefined || section === null) {
    if (name !== 'recipients' && !isMisspelt) problems.push(missingSection(name, placeOf));
    if (name !== 'recipients' || isMisspelt) dropped.push('*');
  } else if (typeof section !== 'object' || Array.isArray(section)) {
    problems.push(notAMap(name, section, placeOf([name])));
    dropped.push('*');
  } else {
    const schema = SECTION_SCHEMAS[name];
    const entries = Object.entries(section);
    if (entries.length > LIMITS.entries) {
      problems.push(tooManyEntries(name, entries.length, placeOf));
      dropped.push('*');
      return { sound, patched, dropped, problems };
    }
    for (const [id, value] of entries) {
      const isWellNamed = idSchema.safeParse(id).success;
      if (!isWellNamed) problems.push(badId([name, id], placeOf));
      if (isTooLarge(value)) {
        problems.push(entryTooLarge([name, id], placeOf));
        dropped.push(id);
        continue;
      }
      const parsed = schema.safeParse(value);
      if (parsed.success && isWellNamed) {
        sound.set(id, { ...parsed.data, id });
        patched.set(id, { ...parsed.data, id });
        continue;
      }
      dropped.push(id);
      if (parsed.success) continue;
      const { issues } = parsed.error;
      for (const found of schemaProblems({ schema, value, issues, base: [name, id], placeOf })) {
        problems.push(found);
      }
      const mended = schema.safeParse(prune(value, issues));
      if (mended.success) patched.set(id, { ...mended.data, id });
    }
  }
  return { sound, patched, dropped, problems };
}

/** Checks the single values; a wrong one is taken out and the rest is used, so that later checks still run. */
function validateHead(values: Record<string, unknown>, placeOf: PlaceOf) {
  const head: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(values)) {
    if (!(SECTION_NAMES as readonly string[]).includes(key)) head[key] = value;
  }
  for (const [key, value] of Object.entries(head)) {
    if (isTooLarge(value)) return { value: undefined, problems: [entryTooLarge([key], placeOf)] };
  }
  const first = headSchema.safeParse(head);
  if (first.success) return { value: first.data, problems: [] };
  const problems = schemaProblems({
    schema: declarationSchema,
    value: values,
    issues: first.error.issues,
    base: [],
    placeOf,
  });
  const pruned = prune(head, first.error.issues);
  return { value: headSchema.safeParse(pruned).data, problems };
}

/** Takes out what a schema objected to. */
function prune(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const isAboutKeys = issue.code === 'unrecognized_keys';
    let parent: unknown = copy;
    for (const step of isAboutKeys ? issue.path : issue.path.slice(0, -1)) {
      parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, step) : undefined;
    }
    if (typeof parent !== 'object' || parent === null) continue;
    for (const key of isAboutKeys ? issue.keys : issue.path.slice(-1)) {
      if (Array.isArray(parent)) parent[Number(key)] = undefined;
      else Reflect.deleteProperty(parent, key);
    }
  }
  if (typeof copy !== 'object' || copy === null) return copy;
  for (const [key, inner] of Object.entries(copy)) {
    if (Array.isArray(inner))
      Reflect.set(
        copy,
        key,
        inner.filter((item) => item !== undefined),
      );
  }
  return copy;
}

function missingSection(name: string, placeOf: PlaceOf): Problem {
  return problem('missing-key', {
    message: `"${name}" is missing.`,
    where: placeOf([name], 'key'),
    path: name,
    help: `Add "${name}:" with at least one entry.`,
  });
}

/** The schema library passes on all that it finds as arguments of one call, which a huge entry would make too many. */
function isTooLarge(value: unknown): boolean {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0; count += 1) {
    if (count > LIMITS.entryValues) return true;
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}

function tooManyEntries(name: SectionName, count: number, placeOf: PlaceOf): Problem {
  return problem('too-large', {
    message: `"${name}" holds ${count.toLocaleString('en')} entries; the limit is ${LIMITS.entries.toLocaleString('en')}.`,
    where: placeOf([name], 'key'),
    path: name,
    help: 'Put what is the same together: a declaration speaks of kinds of data and of practices, not of single customers.',
  });
}

function entryTooLarge(path: readonly string[], placeOf: PlaceOf): Problem {
  return problem('too-large', {
    message: `This holds more than ${LIMITS.entryValues} values.`,
    where: placeOf(path, 'key'),
    path: path.join('.'),
    help: 'Split it into several entries.',
  });
}

function badId(path: readonly string[], placeOf: PlaceOf): Problem {
  return problem('wrong-value', {
    message: 'An id is made of lower-case words joined by hyphens, at most 60 characters.',
    where: placeOf(path, 'key'),
    path: path.join('.'),
    found: quote(path.at(-1)),
    help: 'Rename it, for example order-history.',
  });
}
