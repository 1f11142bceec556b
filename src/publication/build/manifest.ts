import { z } from 'zod';
import type { ChannelId } from '../../channel/index.ts';
import { readingMinutes } from '../../language/index.ts';
import { type Layer, type Notice, sentencesOf } from '../../notice/index.ts';
import type { Digest } from '../digest.ts';
import type { Measured } from './measure-notice.ts';

/** What a manifest says about one output. */
export interface ManifestEntry {
  /** Path inside the build. */
  readonly file: string;
  readonly layer: Layer;
  readonly language: string;
  readonly channel: ChannelId;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  /** Whole minutes to read it, see `readingMinutes`. */
  readonly minutes: number;
  /** Readability by formula; of the plain layers, the gates that are missed. */
  readonly scores: Readonly<Record<string, number>>;
  readonly gatesMissed: readonly string[];
  /** Ids of all facts that it states, sorted. */
  readonly facts: readonly string[];
  readonly sentences: readonly { readonly text: string; readonly facts: readonly string[] }[];
}

/** What a build holds, for people and programs. */
export interface Manifest {
  readonly klartextManifest: 1;
  readonly brand: string;
  /** Number and day of the version; absent for a preview. */
  readonly version?: { readonly number: number; readonly on: string };
  /** SHA-256 of the facts, see `factsIdOf`. */
  readonly id: string;
  /** The day that the law was read for. */
  readonly on: string;
  readonly outputs: readonly ManifestEntry[];
}

/** The files of a manifest as far as they are read again: names below the folder of the build, and their digests. */
export const manifestFilesSchema = z.object({
  outputs: z.array(
    z.object({ file: z.string().regex(/^[A-Za-z-]+\/[a-z]+(?:\.[a-z]+)+$/), sha256: z.string() }),
  ),
});

/** Describes one output. */
export function manifestEntry(from: {
  readonly file: string;
  readonly notice: Notice;
  readonly channel: ChannelId;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly measured: Measured;
  readonly digest: Digest;
}): ManifestEntry {
  const { file, notice, channel, type, bytes, measured } = from;
  const { layer, language, words, facts } = notice;
  return {
    file,
    layer,
    language,
    channel,
    type,
    bytes: bytes.byteLength,
    sha256: from.digest(bytes),
    words,
    minutes: readingMinutes(words),
    scores: measured.scores,
    gatesMissed: measured.gatesMissed,
    facts,
    sentences: told(notice),
  };
}

/** The sentences of a notice are the same on every channel. */
const sentences = new WeakMap<Notice, ManifestEntry['sentences']>();

function told(notice: Notice): ManifestEntry['sentences'] {
  const known = sentences.get(notice);
  if (known) return known;
  const own = sentencesOf(notice).map(({ text, facts }) => ({ text, facts }));
  sentences.set(notice, own);
  return own;
}

/** Writes a manifest so that people can read it: one line for each sentence. */
export function manifestText(manifest: Manifest): string {
  const { outputs, ...head } = manifest;
  const known = new Map<ManifestEntry['sentences'], string>();
  const entries = outputs.map(({ facts, sentences, ...entry }) => {
    const lines = known.get(sentences) ?? sentences.map((s) => `      ${JSON.stringify(s)}`).join(',\n');
    known.set(sentences, lines);
    const fields = JSON.stringify(entry).slice(1, -1);
    return `    {${fields},\n     "facts": ${JSON.stringify(facts)},\n     "sentences": [\n${lines}\n     ]}`;
  });
  return `{${JSON.stringify(head).slice(1, -1)},\n  "outputs": [\n${entries.join(',\n')}\n  ]}\n`;
}
