import { dirname, join, resolve } from 'node:path';
import { type Change, compareDeclarations } from '../../change/index.ts';
import type { Notice } from '../../notice/index.ts';
import {
  buildOutputs,
  type Previous,
  type PublishedVersion,
  prepareVersion,
  type VersionRecord,
} from '../../publication/index.ts';
import { sha256, versionFolder } from '../../store/index.ts';
import { failuresText } from '../build/failures-text.ts';
import { progressLine } from '../build/progress.ts';
import { siteAddress } from '../build/site-address.ts';
import { usableDeclaration } from '../build/usable.ts';
import type { PublishFlags } from '../commands/publish.ts';
import { dayOf } from '../day.ts';
import { findFile, shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { VERSIONS_NAME } from './versions-name.ts';

/** Publishes a declaration as the next version and returns the exit status. */
export async function runPublish(io: Io, given: string | undefined, flags: PublishFlags): Promise<number> {
  const day = dayOf(undefined, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  const { on } = day;
  const site = flags.site === undefined ? undefined : siteAddress(flags.site);
  if (flags.site !== undefined && site === undefined) {
    return refuse(io, `"${flags.site}" is no web address.`, 'Write it in full: https://shop.example/privacy');
  }
  const file = findFile(io, given);
  const usable = usableDeclaration(io, file, on);
  if (!usable.ok) return usable.status;
  const { declaration, facts } = usable;
  const path = resolve(io.cwd, flags.to ?? join(dirname(file), VERSIONS_NAME));
  const store = versionFolder(path);
  const last = await newestOf(store);
  if (!last.ok) return refuse(io, last.reason);
  const previous = last.version;
  const number = (previous?.record.number ?? 0) + 1;
  if (previous && on < previous.record.on) {
    return refuse(
      io,
      `Version ${previous.record.number} is of ${previous.record.on}, which is after today.`,
      'Set the clock of this machine right.',
    );
  }
  const progress = progressLine(io);
  const build = await buildOutputs({
    declaration,
    facts,
    on,
    edition: { number, on },
    ...(site === undefined ? {} : { site }),
    ...(previous ? { previous: asPrevious(previous) } : {}),
    digest: sha256,
    onProgress: progress.show,
  });
  progress.end();
  if (build.failures.length > 0) {
    io.err(failuresText(build.failures));
    io.err('klartext: these outputs do not say what the declaration says, so nothing was published.\n');
    return 1;
  }
  const changes = previous
    ? compareDeclarations(previous.declaration, declaration, { oldOn: previous.record.on, newOn: on })
    : [];
  if (previous && changes.length === 0 && saysTheSame(build.notices, previous.notices)) {
    io.out(nothingNew(flags, previous.record));
    return 0;
  }
  const { record, files } = prepareVersion({
    number,
    on,
    publishedAt: new Date(io.now()).toISOString(),
    ...(site === undefined ? {} : { site }),
    declaration,
    facts,
    build,
    digest: sha256,
  });
  if (flags.dryRun !== true) {
    const added = await store.add(record, files);
    if (!added.ok) return refuse(io, added.reason);
  }
  io.out(summary(flags, { record, changes, folder: shown(io, path), files: files.size }));
  return 0;
}

function asPrevious({ record, declaration, facts }: PublishedVersion): Previous {
  const { number, on } = record;
  return { declaration, facts, on, edition: { number, on } };
}

/** Do two versions say the same, apart from their number and day? Newer words of Klartext make a new version too. */
function saysTheSame(next: readonly Notice[], old: readonly Notice[]): boolean {
  const said = (notices: readonly Notice[]): string =>
    JSON.stringify(
      notices
        .filter((notice) => notice.layer !== 'changes')
        .map(({ edition: _edition, ...notice }) => [notice.language, notice.layer, notice.parts, notice.rest])
        .sort(),
    );
  return said(next) === said(old);
}

/** The newest version of a store, read and verified; undefined while there is none. */
export async function newestOf(
  store: ReturnType<typeof versionFolder>,
): Promise<
  | { readonly ok: true; readonly version: PublishedVersion | undefined }
  | { readonly ok: false; readonly reason: string }
> {
  const list = await store.list();
  if (!list.ok) return list;
  const [newest] = list.records;
  return newest === undefined ? { ok: true, version: undefined } : store.read(newest.number);
}

function nothingNew(flags: PublishFlags, record: VersionRecord): string {
  if (flags.format === 'json') {
    return `${JSON.stringify({ status: 0, isNew: false, number: record.number, id: record.id }, null, 2)}\n`;
  }
  return `Nothing has changed since version ${record.number} of ${record.on}, so nothing was published.\n`;
}

function summary(
  { format, dryRun }: PublishFlags,
  done: {
    readonly record: VersionRecord;
    readonly changes: readonly Change[];
    readonly folder: string;
    readonly files: number;
  },
): string {
  const { record, changes, folder, files } = done;
  const asked = [...new Set(changes.filter((c) => c.consent === 'ask-again').flatMap((c) => c.practices))];
  if (format === 'json') {
    const { number, id, on } = record;
    const isKept = dryRun !== true;
    return `${JSON.stringify({ status: 0, isNew: true, isKept, number, id, on, folder, files, changes, askConsentAgain: asked }, null, 2)}\n`;
  }
  const verb = dryRun === true ? 'Would publish' : 'Published';
  const substance = changes.filter((c) => c.isSubstance).length;
  return [
    `${verb} version ${record.number} of ${record.on}, id ${record.id.slice(0, 12)}: ${files} files in ${folder}/${String(record.number).padStart(4, '0')}/.`,
    record.number === 1
      ? 'It is the first version.'
      : `Since the last version: ${substance} ${substance === 1 ? 'change' : 'changes'} of substance, ${changes.length - substance} of words or order.`,
    ...(asked.length > 0 ? [`Consent must be asked again for: ${asked.join(', ')}.`] : []),
    '',
  ].join('\n');
}
