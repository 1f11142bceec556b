/**
 * Bounds on what one declaration may hold. They keep every input, hostile ones included, below two seconds;
 * a declaration of 500 practices in six languages is about 1 MB and stays far below each of them.
 */
export const LIMITS = {
  /** Bytes of one file. */
  bytes: 4 * 1024 * 1024,
  /** Lines of one file. */
  lines: 100_000,
  /** Tokens of YAML in one file. */
  tokens: 500_000,
  /** Levels of nesting; deeper text can make the YAML library end the process. */
  depth: 40,
  /** Values after aliases are followed, over all files. */
  values: 400_000,
  /** Values of one entry, or of all single values together; the schema library needs a bound to keep its stack. */
  entryValues: 20_000,
  /** Entries of one section, over all files. */
  entries: 5_000,
  /** Keys that stand twice and are worth a message of their own; more of them have one cause. */
  duplicates: 100,
  /** Bytes of all files together. */
  allBytes: 8 * 1024 * 1024,
} as const;
