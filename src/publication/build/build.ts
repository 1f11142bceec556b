import {
  CHANNEL_IDS,
  type ChannelId,
  compareReading,
  type Difference,
  loadChannel,
  type RenderContext,
} from '../../channel/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { hasCatalogue } from '../../language/index.ts';
import {
  buildChangesNotice,
  buildNotices,
  type Edition,
  type Layer,
  type Notice,
} from '../../notice/index.ts';
import type { Digest } from '../digest.ts';
import { fileNameOf } from '../file-name.ts';
import { checkNotices } from './check-notices.ts';
import type { Failure } from './failure.ts';
import { type ManifestEntry, manifestEntry } from './manifest.ts';
import { measureNotice } from './measure-notice.ts';

/** What a build is made from. */
export interface BuildInput {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** The day that the law is read for, `YYYY-MM-DD`. */
  readonly on: string;
  readonly edition?: Edition;
  /** Address where the notices will be read. */
  readonly site?: string;
  /** The version before, for the layer that tells what has changed; without it there is no such layer. */
  readonly previous?: Previous;
  /** Only these; all when absent. */
  readonly languages?: readonly string[];
  readonly layers?: readonly Layer[];
  readonly channels?: readonly ChannelId[];
  readonly digest: Digest;
  /** Told before each group of outputs. */
  readonly onProgress?: (progress: Progress) => void;
}

/** An older version to compare with, and the day that its law was read for. */
export interface Previous {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  readonly on: string;
  readonly edition?: Edition;
}

/** How far a build is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What comes next, for people: `de, print`. */
  readonly next: string;
}

/** One file of a build. */
export interface Output {
  readonly file: string;
  readonly body: Uint8Array;
  readonly entry: ManifestEntry;
}

/** A finished build; with failures nothing of it may be used. */
export interface Build {
  readonly outputs: readonly Output[];
  readonly notices: readonly Notice[];
  readonly failures: readonly Failure[];
  /** Languages of the declaration that no catalogue exists for. */
  readonly withoutWords: readonly string[];
}

/**
 * Renders every layer in every language for every channel, reads each output back and compares it with its notice and
 * with the declaration: the same facts everywhere, no sentence without a fact, no number or country that is not stated.
 */
export async function buildOutputs(input: BuildInput): Promise<Build> {
  const languages = (input.languages ?? input.declaration.languages).filter(hasCatalogue);
  const channels = input.channels ?? CHANNEL_IDS;
  const notices = languages.flatMap((language) => noticesIn(input, language));
  const context: RenderContext = { languages, layers: [...new Set(notices.map((n) => n.layer))] };
  const failures = [...checkNotices(notices, input)];
  const outputs: Output[] = [];
  let done = 0;
  for (const id of channels) {
    const channel = await loadChannel(id);
    for (const notice of notices) {
      const { layer, language } = notice;
      input.onProgress?.({ done, of: notices.length * channels.length, next: `${language} ${layer} ${id}` });
      const measured = await measureNotice(notice, input.declaration);
      const frameTexts = channel.frameTexts(notice, context);
      for (const { extension, type, body } of await channel.render(notice, context)) {
        const file = fileNameOf({ layer, language, channel: id, extension });
        const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
        const read = await channel.read(bytes, extension);
        failures.push(
          ...compareReading(notice, read, frameTexts).map((difference): Failure => ({ file, difference })),
          ...otherLanguage(language, read.language).map((difference): Failure => ({ file, difference })),
        );
        const entry = manifestEntry({
          file,
          notice,
          channel: id,
          type,
          bytes,
          measured,
          digest: input.digest,
        });
        outputs.push({ file, body: bytes, entry });
      }
      done += 1;
    }
  }
  const withoutWords = input.declaration.languages.filter((language) => !hasCatalogue(language));
  return { outputs, notices, failures, withoutWords };
}

/** A file that says its language says that of its notice, or it is read aloud as if it were another. */
function otherLanguage(expected: string, found: string | undefined): readonly Difference[] {
  if (found === undefined || found === expected) return [];
  return [{ kind: 'different', place: 'language', expected, found, facts: [] }];
}

function noticesIn(input: BuildInput, language: string): readonly Notice[] {
  const { declaration, facts, on, edition, site, previous } = input;
  const from = {
    declaration,
    facts,
    on,
    language,
    ...(edition ? { edition } : {}),
    ...(site === undefined ? {} : { site }),
  };
  const { label, short, full } = buildNotices(from);
  // A preview has changed since nothing; the first version says that it is the first.
  const changes =
    edition || previous ? [buildChangesNotice({ ...from, ...(previous ? { old: previous } : {}) })] : [];
  return [label, short, full, ...changes].filter((n) => input.layers?.includes(n.layer) ?? true);
}
