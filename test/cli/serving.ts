import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { runServe } from '../../src/cli/serve/run-serve.ts';
import { TODAY } from './harness.ts';

/** A site that `klartext serve` really serves, on a free port. */
export interface Serving {
  readonly url: string;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly text: (path: string) => Promise<string>;
  /** Waits until a page holds a text; fails after five seconds. */
  readonly until: (path: string, text: string) => Promise<string>;
  /** What was written so far. */
  readonly written: { out: string; err: string };
  /** Ends it as Ctrl-C does and gives the exit status. */
  readonly stop: () => Promise<number>;
}

/** Starts `klartext serve` in a folder and waits until it serves; a refusal throws with its words. */
export async function serving(
  cwd: string,
  flags: Partial<Parameters<typeof runServe>[2]> = {},
): Promise<Serving> {
  const written = { out: '', err: '' };
  let stop = (): void => {};
  const io: Io = {
    cwd,
    env: {},
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    columns: 100,
    isColourful: false,
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    onStop: (listener) => {
      stop = listener;
      return () => {};
    },
  };
  const ended = runServe(io, undefined, { host: '127.0.0.1', open: 'no', port: 0, ...flags });
  const url = await Promise.race([addressIn(written), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`not served: ${written.err}`);
  const get: Serving['get'] = (path, headers = {}) =>
    fetch(url + path, { headers: { connection: 'close', ...headers }, redirect: 'manual' });
  const text = async (path: string): Promise<string> => (await get(path)).text();
  return {
    url,
    get,
    text,
    until: async (path, wanted) => {
      const deadline = Date.now() + 5000;
      for (;;) {
        const body = await text(path);
        if (body.includes(wanted)) return body;
        if (Date.now() > deadline) throw new Error(`no ${wanted} in ${path}: ${written.out}${written.err}`);
        await new Promise((done) => setTimeout(done, 40));
      }
    },
    written,
    stop: () => {
      stop();
      return ended;
    },
  };
}

/** Path of the versions in a folder. */
export const versionsIn = (cwd: string, ...names: readonly string[]): string =>
  join(cwd, 'versions', ...names);

async function addressIn(written: { readonly out: string }): Promise<string> {
  for (;;) {
    const url = /at (http:\S+)/.exec(written.out)?.[1];
    if (url !== undefined) return url;
    await new Promise((done) => setTimeout(done, 10));
  }
}
