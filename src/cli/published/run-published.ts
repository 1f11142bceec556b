import { resolve } from 'node:path';
import { CHANNEL_IDS, type Channel, type ChannelId, loadChannel } from '../../channel/index.ts';
import type { Declaration, NoticeChannel } from '../../declaration/index.ts';
import { LAYERS } from '../../notice/index.ts';
import {
  type Candidate,
  compareLive,
  type LiveReport,
  type PublishedVersion,
} from '../../publication/index.ts';
import { versionFolder } from '../../store/index.ts';
import { chosenChannels, chosenLanguages } from '../build/choices.ts';
import type { PublishedFlags } from '../commands/published.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { matrixText } from './matrix-text.ts';
import { readSources } from './read-sources.ts';

/** Reads what is live, compares it with the versions, writes the matrix and returns the exit status. */
export async function runPublished(
  io: Io,
  sources: readonly string[],
  flags: PublishedFlags,
): Promise<number> {
  const channels = chosenChannels(flags.channel);
  if (!channels.ok) return refuse(io, channels.reason, channels.next);
  const versions = await allVersions(resolve(io.cwd, flags.versions));
  if (!versions.ok) return refuse(io, versions.reason);
  const [newest] = versions.versions;
  if (newest === undefined) {
    const next = 'Publish one with "klartext publish", or say with --versions where they are.';
    return refuse(io, `There is no published version in ${flags.versions}.`, next);
  }
  const languages = chosenLanguages(flags.language, newest.declaration.languages);
  if (!languages.ok) return refuse(io, languages.reason, languages.next);
  const read = await readSources(io, sources);
  if (!read.ok) return refuse(io, read.reason, read.next);
  const served = [...new Set(newest.notices.map((notice) => notice.language))];
  const loaded = new Map<ChannelId, Channel>();
  for (const id of CHANNEL_IDS) loaded.set(id, await loadChannel(id));
  const expected = (channels.chosen ?? channelsOf(newest.declaration)).flatMap((channel) =>
    (languages.chosen ?? served).map((language) => ({ channel, language })),
  );
  const isWanted = (channel: ChannelId): boolean => channels.chosen?.includes(channel) ?? true;
  const report = compareLive({
    documents: read.documents.filter((document) => isWanted(document.channel)),
    candidatesFor: candidates(versions.versions, loaded),
    newest: newest.record.number,
    expected: flags.foundOnly === true ? [] : expected,
  });
  io.out(flags.format === 'json' ? json(report, newest) : matrixText(io, report, newest.record));
  return report.isAllCurrent && report.cells.length > 0 ? 0 : 1;
}

/** Channels of a declaration as they are rendered; an app takes the JSON. */
function channelsOf(declaration: Declaration): readonly ChannelId[] {
  const rendered = (channel: NoticeChannel): ChannelId => (channel === 'app' ? 'json' : channel);
  const wanted = new Set(declaration.channels.map(rendered));
  return CHANNEL_IDS.filter((id) => wanted.has(id));
}

async function allVersions(
  path: string,
): Promise<
  | { readonly ok: true; readonly versions: readonly PublishedVersion[] }
  | { readonly ok: false; readonly reason: string }
> {
  const store = versionFolder(path);
  const list = await store.list();
  if (!list.ok) return list;
  const versions: PublishedVersion[] = [];
  for (const { number } of list.records) {
    const read = await store.read(number);
    if (!read.ok) return read;
    versions.push(read.version);
  }
  return { ok: true, versions };
}

/** Every notice of every version, with what a channel says around it. */
function candidates(
  versions: readonly PublishedVersion[],
  channels: ReadonlyMap<ChannelId, Channel>,
): (channel: ChannelId) => readonly Candidate[] {
  const known = new Map<ChannelId, readonly Candidate[]>();
  return (id) => {
    const ready = known.get(id);
    if (ready) return ready;
    const made = versions.flatMap(({ record, notices }) => {
      const languages = [...new Set(notices.map((notice) => notice.language))];
      const layers = LAYERS.filter((layer) => notices.some((notice) => notice.layer === layer));
      const context = { languages, layers };
      return notices.map((notice) => ({
        version: record.number,
        notice,
        frameTexts: channels.get(id)?.frameTexts(notice, context) ?? [],
      }));
    });
    known.set(id, made);
    return made;
  };
}

function json(report: LiveReport, newest: PublishedVersion): string {
  const { number, id, on } = newest.record;
  const status = report.isAllCurrent && report.cells.length > 0 ? 0 : 1;
  return `${JSON.stringify({ status, version: { number, id, on }, ...report }, null, 2)}\n`;
}
