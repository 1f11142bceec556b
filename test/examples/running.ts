import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(root, 'src/cli/main.ts');
export const EXAMPLE = join(root, 'examples/haselmaus');
export const SHOP_START = join(root, 'examples/recommending-shop/start.mjs');
export const AUDIENCE_START = join(root, 'examples/newsletter-audience/start.mjs');
/** The sources run as they are; `klartext/client` is the one of the sources too. */
const FROM_SOURCES = ['--import', import.meta.resolve('tsx')];
const TSCONFIG = fileURLToPath(new URL('from-sources.json', import.meta.url));

/** How a process ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until its output has what is looked for, and returns the first group of it; throws when it ends before. */
  readonly says: (what: RegExp) => Promise<string>;
}

/** A folder with the published example, and real processes in it. */
export interface Stage {
  readonly path: (...names: readonly string[]) => string;
  /** Starts a program of the project from its sources. */
  readonly start: (
    script: string,
    args?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Running;
  /** Runs a command of `klartext`. */
  readonly klartext: (...args: readonly string[]) => Promise<Ended>;
  /** The same on a machine without network, or where every connection throws. */
  readonly offline: (...args: readonly string[]) => Promise<Ended>;
  /** Serves the example; the same port again after it was stopped. */
  readonly serve: (port?: number) => Promise<{ readonly url: string; readonly running: Running }>;
  readonly makeKey: (...scopes: readonly string[]) => Promise<string>;
  /** Opens the shop. */
  readonly openShop: (
    url: string,
    key: string,
  ) => Promise<{ readonly url: string; readonly running: Running }>;
  /** Ends every process and takes the folder away. */
  readonly remove: () => Promise<void>;
}

/** Makes a folder and publishes the example into it; that takes some seconds. */
export async function madeStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-examples-'));
  const path = (...names: readonly string[]) => join(folder, ...names);
  const running = new Set<Running>();

  const run = (
    file: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Running => {
    const one = follow(
      spawn(file, args, {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: TSCONFIG, ...env },
      }),
    );
    running.add(one);
    void one.ended.then(() => running.delete(one));
    return one;
  };
  const start: Stage['start'] = (script, args = [], env = {}) =>
    run(process.execPath, [...FROM_SOURCES, script, ...args], env);
  const klartext: Stage['klartext'] = (...args) => start(COMMAND, args).ended;
  const place = ['--store', path('store/klartext.db')];

  const stage: Stage = {
    path,
    start,
    klartext,
    offline: (...args) => {
      const command = [process.execPath, ...FROM_SOURCES, COMMAND, ...args];
      if (HAS_UNSHARE) return run('unshare', ['-n', ...command]).ended;
      return run(process.execPath, ['--import', NO_NETWORK, ...command.slice(1)]).ended;
    },
    serve: async (port = 0) => {
      const versions = ['--versions', path('versions'), '--keys', path('keys'), '--port', String(port)];
      const server = start(COMMAND, ['serve', EXAMPLE, ...place, ...versions]);
      return { url: await server.says(/ at (http:\S+)/u), running: server };
    },
    makeKey: async (...scopes) => {
      const made = await klartext('key', 'create', '--name', 'test', '--scope', scopes.join(','), ...place);
      if (made.status !== 0) throw new Error(made.err);
      return made.out.trim();
    },
    openShop: async (url, key) => {
      const shop = start(SHOP_START, [], { KLARTEXT_URL: url, KLARTEXT_KEY: key, PORT: '0' });
      return { url: await shop.says(/ at (http:\S+)/u), running: shop };
    },
    remove: async () => {
      for (const { child } of running) child.kill('SIGTERM');
      await Promise.all([...running].map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const published = await klartext('publish', EXAMPLE, '--to', path('versions'));
  if (published.status === 0) return stage;
  await stage.remove();
  throw new Error(published.err);
}

/** Root can take the network away from a process. */
const HAS_UNSHARE = spawnSync('unshare', ['-n', 'true']).status === 0;

/** Elsewhere every attempt to connect or to look up a name throws. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  import dns from 'node:dns';
  const refuse = () => { throw new Error('there is no network here'); };
  net.Socket.prototype.connect = refuse;
  dns.lookup = refuse;
  globalThis.fetch = refuse;
`)}`;

function follow(child: ChildProcess): Running {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ status: code ?? (signal === null ? -1 : 128), out, err }));
  });
  const says = (what: RegExp): Promise<string> =>
    new Promise((done, fail) => {
      const look = () => {
        const found = what.exec(out);
        if (found) done(found[1] ?? found[0]);
      };
      child.stdout?.on('data', look);
      look();
      void ended.then((how) => fail(new Error(`ended with ${how.status}: ${how.err || how.out}`)));
    });
  return { child, ended, says };
}
