import { z } from 'zod';
import type { Path } from './source/locate.ts';

/** Names the keys that a schema knows at a path; none where the path leads to no map. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(inner(schema.unwrap()), path);
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const next: unknown = schema.shape[String(step)];
    return next instanceof z.ZodType ? keysAt(next, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(inner(schema.element), rest);
  if (schema instanceof z.ZodRecord) return keysAt(inner(schema.valueType), rest);
  return [];
}

/** Names the values that a schema allows at a path; none where any text will do. */
export function valuesAt(schema: z.ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return valuesAt(inner(schema.unwrap()), path);
  if (schema instanceof z.ZodEnum) return step === undefined ? schema.options.map(String) : [];
  if (schema instanceof z.ZodObject && step !== undefined) {
    const next: unknown = schema.shape[String(step)];
    return next instanceof z.ZodType ? valuesAt(next, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return valuesAt(inner(schema.element), rest);
  return schema instanceof z.ZodRecord ? valuesAt(inner(schema.valueType), rest) : [];
}

/** Narrows the core type, which the classic constructors always extend. */
function inner(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError('a schema of zod was expected');
}
