import { z } from '@hono/zod-openapi';
import { didYouMean, quote } from '../../shared/index.ts';
import { type Fault, type FaultAt, fault } from './answer.ts';

type Issue = z.core.$ZodIssue;

/** How many wrong places a refusal names. */
const NAMED = 10;

/** Checks a body against its schema, and says of each place that does not fit what is wrong; never what stood there. */
export function checkBody<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly body: z.output<S> } | Fault {
  const result = schema.safeParse(value);
  return result.success ? { body: result.data } : misfit(schema, result.error.issues);
}

/** The fault that some issues amount to. */
function misfit(schema: z.ZodType, issues: readonly Issue[]): Fault {
  const errors = issues
    .slice(0, NAMED)
    .flatMap((issue) => errorsOf(issue, schema))
    .slice(0, NAMED);
  const [first] = errors;
  const detail = first
    ? `${first.pointer === '' ? 'The body' : first.pointer} ${first.detail}`
    : 'The body does not fit.';
  return fault('invalid-request', detail, { errors });
}

function errorsOf(issue: Issue, schema: z.ZodType): FaultAt[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, NAMED).map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      detail: ['is not known here.', didYouMean(key, namesIn(schema))].filter(Boolean).join(' '),
    }));
  }
  return [{ pointer: pointerOf(issue.path), detail: sentenceOf(issue) }];
}

function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'is missing.';
      return `must be ${NAMES[issue.expected] ?? 'of another type'}.`;
    case 'invalid_value':
      return `must be ${issue.values.map((known) => JSON.stringify(known)).join(', or ')}.`;
    case 'too_small':
      return `is too ${issue.origin === 'number' || issue.origin === 'int' ? 'small' : 'short'}; at least ${issue.minimum}.`;
    case 'too_big':
      return `is too ${issue.origin === 'number' || issue.origin === 'int' ? 'large' : 'long'}; at most ${issue.maximum}.`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'fits none of the shapes that are allowed here.'
        : `has a ${issue.discriminator} that is not known here.`;
    case 'invalid_format':
      // A schema that says what it wants has the word.
      if (issue.message.startsWith('must be ')) return issue.message;
      return FORMATS[issue.format] ?? 'does not have the form that is wanted.';
    case 'custom':
      return issue.message;
    default:
      return 'does not fit.';
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a day, YYYY-MM-DD.',
  datetime: 'must be an instant in UTC, such as 2026-11-24T12:00:00Z.',
  regex: 'holds characters that are not allowed here, or does not have the form that is wanted.',
};

/** A JSON pointer; a long key is cut, for it is the caller's. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => {
      const text = typeof step === 'string' ? quote(step, 60).slice(1, -1) : String(step);
      return `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    })
    .join('');
}

const NAMES_IN = new WeakMap<z.ZodType, readonly string[]>();

/** Every name of a property anywhere in a schema. */
function namesIn(schema: z.ZodType): readonly string[] {
  const known = NAMES_IN.get(schema);
  if (known) return known;
  const names = new Set<string>();
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), names);
  const all = [...names];
  NAMES_IN.set(schema, all);
  return all;
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('properties' in value && typeof value.properties === 'object' && value.properties !== null)
    for (const name of Object.keys(value.properties)) names.add(name);
  for (const inner of Object.values(value)) collect(inner, names);
}
