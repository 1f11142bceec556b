import { dirname, join, resolve } from 'node:path';
import { type Preview, type ServeOptions, startServer } from '../../server/index.ts';
import { NEWEST_NAME, versionFolder } from '../../store/index.ts';
import { siteAddress } from '../build/site-address.ts';
import type { ServeFlags } from '../commands/serve.ts';
import { loadSettings } from '../config/index.ts';
import { dayOf } from '../day.ts';
import { findFile } from '../find-file.ts';
import type { Io } from '../io.ts';
import { VERSIONS_NAME } from '../publish/versions-name.ts';
import { fileReader } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { openBrowser } from './open-browser.ts';
import { readingLine } from './reading-line.ts';
import { reportFolder } from './report-folder.ts';
import { servicePart } from './service-part.ts';
import { siteParts } from './site-parts.ts';
import { versionsShown } from './versions-shown.ts';

const DEFAULT_PORT = 4700;

/** Serves a declaration until the user stops it, and returns the exit status. */
export async function runServe(
  io: Io,
  given: string | undefined,
  flags: ServeFlags,
  start: (options: ServeOptions) => Promise<Preview> = startServer,
): Promise<number> {
  const file = findFile(io, given);
  const readFile = fileReader(io.cwd);
  const first = readFile(file);
  if ('reason' in first) {
    return refuse(
      io,
      `${file} cannot be read: ${first.reason}.`,
      'Give the path of a declaration, or write one with "klartext init".',
    );
  }
  const { config, store, keys, controller, host, port } = flags;
  const loaded = loadSettings(io, { store, keys, controller, host, port }, config);
  if ('wrong' in loaded)
    return refuse(io, loaded.wrong, 'klartext config --explain says what each setting is for.');
  const { settings } = loaded;
  const address = flags.site ?? settings.site;
  const site = address === undefined ? undefined : siteAddress(address);
  if (address !== undefined && site === undefined) {
    return refuse(io, `"${address}" is no web address.`, 'Write it in full: https://shop.example/privacy');
  }
  const versions = resolve(io.cwd, flags.versions ?? join(dirname(file), VERSIONS_NAME));
  const published = versionsShown(versions);
  if (!published.ok) return refuse(io, published.reason);
  const broken = await brokenNewest(versions, published.records[0]?.number);
  if (broken !== undefined) return refuse(io, broken);
  const study = flags.study === undefined ? undefined : reportFolder(io, flags.study);
  if (flags.study !== undefined && study === undefined)
    return refuse(io, `${flags.study} holds no report of a study.`, 'Make one with "klartext study run".');
  let isServing = false;
  const onFault = oncePerMessage(io);
  const part = servicePart({ io, settings, versions, site, onFault });
  try {
    await part.follow();
  } catch (error) {
    return refuse(io, faultOf(error), 'Nothing is served, so that nothing is decided by old choices.');
  }
  const options = {
    file,
    readFile,
    cwd: io.cwd,
    host: settings.host,
    service: part.service,
    today: () => today(io),
    ...(site === undefined ? {} : { site }),
    ...siteParts(versions, published, {
      honoursGpc: flags.honoursGpc === true,
      today: () => today(io),
      onFault,
    }),
    ...(study === undefined ? {} : { study }),
    ...(flags.team === true ? { showsDraft: true } : {}),
    onFault,
    alsoWatch: [join(versions, NEWEST_NAME)],
    onRead: (state: Parameters<NonNullable<ServeOptions['onRead']>>[0]) => {
      if (!isServing) return;
      io.out(readingLine(state));
      part.follow().catch((error: unknown) => onFault(faultOf(error)));
    },
  };
  const isAsked = loaded.held.some(({ setting, from }) => setting.name === 'port' && from !== 'default');
  const preview = await listen(start, options, isAsked ? settings.port : undefined);
  if ('reason' in preview) {
    await part.service()?.close();
    return refuse(io, preview.reason, preview.next);
  }
  isServing = true;
  const isElsewhere = !isAsked && !preview.url.endsWith(`:${DEFAULT_PORT}`);
  if (isElsewhere) io.out(`Port ${DEFAULT_PORT} is taken, so another one was chosen.\n`);
  io.out(
    `Klartext serves ${safeText(file)} at ${preview.url}\n${study === undefined ? '' : `A study of what customers say stands at ${preview.url}/study/\n`}Press Ctrl-C to stop.\n`,
  );
  if (flags.open === 'yes') openBrowser(preview.url);
  await stopped(io);
  await preview.close();
  io.out('Stopped.\n');
  return 0;
}

/** Why the version that applies must not be shown; older ones are checked when somebody reads them. */
async function brokenNewest(path: string, number: number | undefined): Promise<string | undefined> {
  const read = number === undefined ? undefined : await versionFolder(path).read(number);
  return read === undefined || read.ok ? undefined : read.reason;
}

/** What a fault says; those of store, keys and register are sentences for the operator. */
function faultOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Tells the operator of a fault once, however many readers meet it. */
function oncePerMessage(io: Io): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    io.err(`klartext: ${safeText(message)}\n`);
  };
}

interface Refused {
  readonly reason: string;
  readonly next: string;
}

/** The default port gives way to a free one; a port that was asked for does not. */
async function listen(
  start: (options: ServeOptions) => Promise<Preview>,
  options: Omit<ServeOptions, 'port'>,
  port: number | undefined,
): Promise<Preview | Refused> {
  try {
    return await start({ ...options, port: port ?? DEFAULT_PORT });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE' && port === undefined) return listen(start, options, 0);
    const refused = refusal(code, options.host, port ?? DEFAULT_PORT);
    if (refused) return refused;
    throw error;
  }
}

function refusal(code: string, host: string, port: number): Refused | undefined {
  if (code === 'EADDRINUSE') {
    return {
      reason: `Port ${port} is taken.`,
      next: 'Give another one with --port, or --port 0 for any free one.',
    };
  }
  if (code === 'EACCES') {
    return { reason: `You have no permission to listen on port ${port}.`, next: 'Give a port from 1024 up.' };
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return {
      reason: `This machine has no address "${host}".`,
      next: 'Leave --host out, or give 0.0.0.0 for all addresses.',
    };
  }
  return undefined;
}

function today(io: Io): string {
  const day = dayOf(undefined, io.now());
  if ('on' in day) return day.on;
  throw new Error(day.reason);
}

/** Waits for the first wish to stop; a second Ctrl-C then ends the process as it does everywhere. */
function stopped(io: Io): Promise<void> {
  return new Promise((done) => {
    const forget = io.onStop(() => {
      forget();
      done();
    });
  });
}
