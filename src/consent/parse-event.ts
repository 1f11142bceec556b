import type { z } from 'zod';
import { nearest, quote } from '../shared/index.ts';
import type { ChoiceEvent } from './event.ts';
import { choiceEventSchema } from './event-schema.ts';

/** An event that fits the schema, or what is wrong with the first field that does not. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: ChoiceEvent }
  | {
      readonly ok: false;
      /** One whole sentence. */
      readonly message: string;
      /** Where, such as `carried.3.about`; empty for the whole value. */
      readonly path: string;
    };

const KINDS = choiceEventSchema.options.map((option) => option.shape.kind.value);

/** Reads an event from a plain value, such as parsed JSON; anything that is not one comes back as a sentence. */
export function parseChoiceEvent(value: unknown): ParsedEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, message: `An event must be an object, not ${quote(value)}.`, path: '' };
  }
  const parsed = choiceEventSchema.safeParse(value);
  if (parsed.success) return { ok: true, event: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue === undefined) return { ok: false, message: 'This is not an event.', path: '' };
  const path = issue.path.map(String).join('.');
  return { ok: false, message: sentenceOf(issue, path, value), path };
}

function sentenceOf(issue: z.core.$ZodIssue, path: string, value: object): string {
  const place = path === '' ? 'An event' : path;
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys
      .slice(0, 3)
      .map((key) => quote(key))
      .join(', ');
    return `${place} has no field ${names}.`;
  }
  const given = valueAt(value, issue.path);
  if (issue.code === 'invalid_union' && isKindOfEvent(issue.path)) return kindSentence(place, given);
  if (given === undefined) return `${place} is missing.`;
  // What was given is not repeated: it can be personal.
  return `${place} ${issue.message.startsWith('must ') ? issue.message : 'has the wrong type'}.`;
}

function isKindOfEvent(path: readonly PropertyKey[]): boolean {
  return path.at(-1) === 'kind' && (path.length === 1 || path.at(-3) === 'carried');
}

function kindSentence(place: string, given: unknown): string {
  if (given === 'guest-merged' || given === 'merge-undone')
    return `${place} must not be ${given} in a merge.`;
  const near = typeof given === 'string' ? nearest(given, KINDS) : undefined;
  if (near !== undefined) return `${place} cannot be ${quote(given)}: did you mean ${near}?`;
  const begin = given === undefined ? `${place} is missing: it` : place;
  return `${begin} must be one of ${KINDS.join(', ')}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return (inner as Record<PropertyKey, unknown>)[step];
  }, value);
}
