import type { Account } from '../account.ts';
import type { ExportInput } from '../export.ts';
import type { ExportWords } from '../words/index.ts';

/** One TILT document while it is being written. */
export interface TiltWriting {
  readonly input: ExportInput;
  readonly account: Account;
  readonly words: ExportWords;
}

/** A value of JSON. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A part of a document. */
export type JsonMap = { readonly [key: string]: Json };

/** A key with its value, or nothing when there is no value. */
export function some(key: string, value: Json | undefined): JsonMap {
  return value === undefined ? {} : { [key]: value };
}
