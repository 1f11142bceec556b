/** A value of JSON-LD. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A node of JSON-LD. */
export type Node = { readonly [key: string]: Json };

/** A key with its value, or nothing when there is no value. */
export function some(key: string, value: Json | undefined): Node {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };
}
