import { decode, locate, type PlaceOf, parseYaml, schemaProblems, toPlain } from '../../declaration/index.ts';
import { inReadingOrder, type Problem, problem, quote } from '../../shared/index.ts';
import type { StudyDefinition } from '../definition.ts';
import { normalise } from './normalise.ts';
import { studyRules } from './rule.ts';
import { studySchema } from './schema.ts';
import { toDefinition } from './to-definition.ts';

/** What became of a study.yaml. */
export interface ParsedStudy {
  /** Absent when there is any error. */
  readonly definition?: StudyDefinition;
  readonly problems: readonly Problem[];
  readonly placeOf: PlaceOf;
}

/** Reads a study.yaml, from its bytes or its text; never throws for any input. */
export function parseStudy(file: string, content: Uint8Array | string): ParsedStudy {
  const start = { file, line: 1, column: 1 };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decode(file, bytes);
  if (decoded.text === undefined) return { problems: decoded.problems, placeOf: () => start };
  const { yaml, problems: syntax } = parseYaml(file, decoded.text);
  if (!yaml) return { problems: [...decoded.problems, ...syntax], placeOf: () => start };
  const placeOf: PlaceOf = (path, target) => locate(yaml, path, target);
  const plain = toPlain(yaml);
  const before = [...decoded.problems, ...syntax, ...plain.problems];
  const stop = (problems: readonly Problem[]): ParsedStudy => ({
    problems: inReadingOrder([...before, ...problems]),
    placeOf,
  });
  const value = normalise(plain.value);
  if (plain.value === undefined) return stop([]);
  if (!isMap(value) || (isMap(value) && !('study' in value) && 'controller' in value)) {
    return stop([
      problem('not-a-study', {
        message: 'This is no study: it must hold "study", "retailers" and "sources".',
        where: start,
        path: '',
        found: quote(isMap(value) ? 'a declaration' : value),
        help: '"klartext study init" writes one to begin with.',
      }),
    ]);
  }
  const schema = studySchema(Array.isArray(value.sources) ? 'list' : 'map');
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const found = schemaProblems({ schema, value, issues, base: [], placeOf });
    return stop(found.map((one) => ({ ...one, ...(one.help && { help: one.help.replace(...EXAMPLE) }) })));
  }
  const rules = [...forbiddenIds(value, placeOf), ...studyRules(parsed.data, placeOf)];
  const problems = inReadingOrder([...before, ...rules]);
  if (problems.some(({ severity }) => severity === 'error')) return { problems, placeOf };
  return { definition: toDefinition(parsed.data), problems, placeOf };
}

/** Where a declaration's problem points to its schema, a study's points to its example. */
const EXAMPLE = ['"klartext schema" describes it', '"klartext study init" writes an example'] as const;

/** The schema library passes over this one key without a word. */
function forbiddenIds(value: Record<string, unknown>, placeOf: PlaceOf): readonly Problem[] {
  return ['retailers', 'sources'].flatMap((section) => {
    const entries = value[section];
    if (!isMap(entries) || !Object.hasOwn(entries, '__proto__')) return [];
    return [
      problem('wrong-value', {
        message: 'This id cannot be used.',
        where: placeOf([section, '__proto__'], 'key'),
        path: `${section}.__proto__`,
        found: '"__proto__"',
        help: 'Rename it.',
      }),
    ];
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
