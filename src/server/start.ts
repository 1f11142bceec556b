import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { ReadFile } from '../declaration/index.ts';
import { isApiPath } from './api/api-path.ts';
import { type Content, createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import type { MachineFile } from './machine-files.ts';
import { pagesOf } from './pages.ts';
import type { ServerPart } from './part.ts';
import { type PreviewState, readPreview } from './preview.ts';
import type { SiteInput } from './site.ts';
import { answerStudy, isStudyPath } from './study/study-files.ts';
import { watchFiles } from './watch-files.ts';

/** How a preview is served. */
export interface ServeOptions {
  /** Path of the declaration. */
  readonly file: string;
  readonly readFile: ReadFile;
  /** The folder that relative paths start from; that of the process when absent. */
  readonly cwd?: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Address to listen on; loopback unless somebody asks for more. */
  readonly host: string;
  /** Returns the day that the law is read for, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Told of each reading of the file. */
  readonly onRead?: (state: PreviewState) => void;
  /** Public address of the site, `https://privacy.shop.example`; the address that is listened on when absent. */
  readonly site?: string;
  /** Published versions, newest first; asked for again with each reading. */
  readonly published?: NonNullable<SiteInput['published']>;
  /** Files for other programs, by path; asked for again with each reading. */
  readonly exports?: (state: PreviewState) => ReadonlyMap<string, MachineFile>;
  /** What the draft changes, told to customers in one language. */
  readonly draftChanges?: NonNullable<SiteInput['draftChanges']>;
  /**
   * Shows the draft, its problems and the made-up shop to everybody. When absent they are shown while nothing is
   * published, and afterwards only where nobody else looks: on loopback, without a public address.
   */
  readonly showsDraft?: boolean;
  /** Folder of a study's report, shown at `/study/` to those who are shown the draft. */
  readonly study?: string;
  /** Told what went wrong while answering or reading, for the operator; the reader sees none of it. */
  readonly onFault?: (message: string) => void;
  /** Answers the HTTP interface of choices and decisions; undefined while nothing is published. */
  readonly service?: () => ServerPart | undefined;
  /** Further files that bring a new reading when they change, such as the list of published versions. */
  readonly alsoWatch?: readonly string[];
}

/** A running preview. */
export interface Preview {
  readonly url: string;
  /** Stops watching and listening; resolves when every connection has ended. */
  readonly close: () => Promise<void>;
}

/** How long answers that are under way may take when the server stops, in milliseconds: pages are quick, a commit may wait for the disk. */
const STOP_WITHIN = { pages: 500, service: 3000 } as const;

/**
 * Serves the label of a declaration and watches its files: an edit is checked and shown, and a broken edit keeps the
 * last good version and says so.
 *
 * @throws the error of the operating system when the address cannot be listened on (`EADDRINUSE`, `EACCES`).
 */
export async function startServer(options: ServeOptions): Promise<Preview> {
  const name = basename(options.file);
  const assets = loadAssets();
  let state: PreviewState | undefined;
  const read = (): PreviewState => {
    const { file, readFile } = options;
    state = readPreview({ file, readFile, options: { on: options.today() }, now: Date.now(), last: state });
    options.onRead?.(state);
    return state;
  };
  let url = '';
  let listening = '';
  const onFault = options.onFault ?? ((message) => process.stderr.write(`klartext: ${message}\n`));
  const readAt = options.site?.replace(/\/+$/, '');
  const showsDraft = (): boolean => options.showsDraft ?? (readAt === undefined && isLoopback(listening));
  const contentOf = (from: PreviewState): Content => ({
    pages: pagesOf({
      state: from,
      name,
      assets: assets.paths,
      site: () => readAt ?? url,
      readAt,
      published: options.published,
      exports: () => options.exports?.(from) ?? new Map(),
      draftChanges: options.draftChanges,
      showsDraft,
      hasStudy: options.study !== undefined,
    }),
    assets,
  });
  const began = Date.now();
  let content = contentOf(read());
  const refresh = (): void => {
    try {
      content = contentOf(read());
    } catch (error) {
      // A fault of ours in one edit must not end the server: the last good pages stay.
      onFault(`while reading ${name} again: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const own = [options.host, ...(readAt === undefined ? [] : [new URL(readAt).hostname])];
  const isOwn = (host: string | undefined): boolean => isOwnHost(host, listening, own);
  const app = createApp(() => content, isOwn, onFault);
  const answer = (request: Request, bindings: HttpBindings): Response | Promise<Response> => {
    const { url: path = '/', headers } = bindings.incoming;
    if (options.study !== undefined && isStudyPath(path) && isOwn(headers.host) && showsDraft())
      return answerStudy(request, options.study).catch((error: unknown) => {
        onFault(`while reading the study: ${String(error)}`);
        return new Response(null, { status: 500 });
      });
    const part = isApiPath(path) ? options.service?.() : undefined;
    return part && isOwn(headers.host) ? part.fetch(request, bindings) : app.fetch(request, bindings);
  };
  const server = createServer(
    getRequestListener((request, bindings) => answer(request, bindings as HttpBindings)),
  );
  // Slow clients must not hold the server; the pages are small.
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await listen(server, options.port, options.host);
  // The first answer does not wait for the watch; what was edited before the watch began is read when it has.
  const watching = watchFiles(
    () =>
      [options.file, ...(state?.files ?? []), ...(options.alsoWatch ?? [])].map((path) =>
        resolve(options.cwd ?? '', path),
      ),
    refresh,
    began,
  );

  // A label speaks of a day: at midnight instruments can fall although nobody edited the file.
  const midnight = setInterval(() => {
    if (options.today() !== state?.on) refresh();
  }, 60_000);
  midnight.unref();

  const { address, port, family } = server.address() as AddressInfo;
  listening = address;
  const shown = family === 'IPv6' ? `[${address}]` : address;
  url = `http://${shown}:${port}`;
  return {
    url,
    close: async () => {
      clearInterval(midnight);
      options.service?.()?.stop();
      await (await watching).close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeIdleConnections();
        const within = options.service?.() ? STOP_WITHIN.service : STOP_WITHIN.pages;
        setTimeout(() => server.closeAllConnections(), within).unref();
      });
      await options.service?.()?.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * On loopback only names of the loopback are answered, the name that was asked for, and that of the site, which a proxy hands on; on any other address the
 * operator decides who can reach it. What counts is where the server listens, by whatever name it was told to.
 */
function isOwnHost(host: string | undefined, address: string, own: readonly string[]): boolean {
  if (!isLoopback(address)) return true;
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  return (
    /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name) || own.some((each) => name === each.toLowerCase())
  );
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}
