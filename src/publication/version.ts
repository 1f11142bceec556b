import { z } from 'zod';
import type { Declaration } from '../declaration/index.ts';
import type { Fact } from '../fact/index.ts';
import type { Notice } from '../notice/index.ts';

/** What stands in `version.json`: which version this is, and digests of what lies beside it. */
export const versionRecordSchema = z.strictObject({
  klartextVersion: z.literal(1),
  /** 1, 2, 3 … without gaps. */
  number: z.int().min(1),
  /** SHA-256 of the facts, see `factsIdOf`. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day of publication, for which the law was read, `YYYY-MM-DD`. */
  on: z.iso.date(),
  /** The moment of publication, ISO 8601 in UTC. */
  publishedAt: z.iso.datetime(),
  site: z.string().optional(),
  /** Languages that it speaks, the first of the declaration first. */
  languages: z.array(z.string()).min(1),
  /** SHA-256 of `declaration.json`, `facts.json` and `manifest.json`; the manifest holds those of all outputs. */
  files: z.strictObject({
    'declaration.json': z.string(),
    'facts.json': z.string(),
    'manifest.json': z.string(),
  }),
});

/** One published version: what it is, without what it says. */
export type VersionRecord = Readonly<z.infer<typeof versionRecordSchema>>;

/** A published version with what it says. */
export interface PublishedVersion {
  readonly record: VersionRecord;
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** Every layer in every language. */
  readonly notices: readonly Notice[];
}

/** Why versions cannot be read or added; `reason` is a sentence for people. */
export interface StoreFailure {
  readonly ok: false;
  readonly reason: string;
}

/** Where published versions are kept. They are added and read, never changed. */
export interface VersionStore {
  /** The records of all versions, newest first. */
  readonly list: () => Promise<
    { readonly ok: true; readonly records: readonly VersionRecord[] } | StoreFailure
  >;
  /** Reads a version and checks that nothing of it was changed. */
  readonly read: (
    number: number,
  ) => Promise<{ readonly ok: true; readonly version: PublishedVersion } | StoreFailure>;
  /** Keeps a version, all of its files or none; refused when the number is taken. */
  readonly add: (
    record: VersionRecord,
    files: ReadonlyMap<string, Uint8Array>,
  ) => Promise<{ readonly ok: true } | StoreFailure>;
}
