import type { Declaration } from './declaration.ts';

/** A declaration as plain values in the shape of the file, with everything in one file: what JSON or YAML can hold. */
export function toValues(declaration: Declaration): Readonly<Record<string, unknown>> {
  const { data, purposes, recipients, practices, ...head } = declaration;
  return {
    ...head,
    data: withoutIds(data),
    purposes: withoutIds(purposes),
    recipients: withoutIds(recipients),
    practices: withoutIds(practices),
  };
}

function withoutIds(
  entries: ReadonlyMap<string, { readonly id: string }>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...entries].map(([id, { id: _id, ...entry }]) => [id, entry]));
}
