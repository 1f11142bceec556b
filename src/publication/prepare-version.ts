import type { Declaration } from '../declaration/index.ts';
import { toValues } from '../declaration/index.ts';
import type { Fact } from '../fact/index.ts';
import type { Build } from './build/build.ts';
import { type Manifest, manifestText } from './build/manifest.ts';
import type { Digest } from './digest.ts';
import { factsIdOf } from './facts-id.ts';
import type { VersionRecord } from './version.ts';

/** What a version is made from. */
export interface VersionInput {
  readonly number: number;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly on: string;
  /** The moment of publication, ISO 8601 in UTC. */
  readonly publishedAt: string;
  readonly site?: string;
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  readonly build: Build;
  readonly digest: Digest;
}

/** Makes the record of a version and every file that is kept with it. */
export function prepareVersion(input: VersionInput): {
  readonly record: VersionRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
} {
  const { number, on, publishedAt, site, declaration, facts, build, digest } = input;
  const id = factsIdOf(facts, digest);
  const manifest = manifestOf({ declaration, facts, build, on, digest, version: { number, on } });
  const own = {
    'declaration.json': bytesOf(`${JSON.stringify(toValues(declaration), null, 1)}\n`),
    'facts.json': bytesOf(`${JSON.stringify(facts, null, 1)}\n`),
    'manifest.json': bytesOf(manifestText(manifest)),
  };
  const record: VersionRecord = {
    klartextVersion: 1,
    number,
    id,
    on,
    publishedAt,
    ...(site === undefined ? {} : { site }),
    languages: [...new Set(build.notices.map((notice) => notice.language))],
    files: {
      'declaration.json': digest(own['declaration.json']),
      'facts.json': digest(own['facts.json']),
      'manifest.json': digest(own['manifest.json']),
    },
  };
  const version = bytesOf(`${JSON.stringify(record, null, 2)}\n`);
  const outputs = build.outputs.map(({ file, body }) => [file, body] as const);
  return { record, files: new Map([...Object.entries(own), ['version.json', version], ...outputs]) };
}

/** Describes a whole build. */
export function manifestOf(from: {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  readonly build: Build;
  readonly on: string;
  readonly digest: Digest;
  readonly version?: { readonly number: number; readonly on: string };
}): Manifest {
  const { controller } = from.declaration;
  return {
    klartextManifest: 1,
    brand: controller.brand ?? controller.name,
    ...(from.version ? { version: from.version } : {}),
    id: factsIdOf(from.facts, from.digest),
    on: from.on,
    outputs: from.build.outputs.map((output) => output.entry),
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
