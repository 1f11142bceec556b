import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll } from 'vitest';
import { startServer, stopServer } from './postgres-server.ts';

/** Names the folder that all test files of one run share a server in; set by postgres-setup.ts. */
export const SHARED_FOLDER = 'KLARTEXT_TEST_POSTGRES';

const READY = 'ready.json';
const LONGEST_WAIT_MS = 60_000;

/**
 * Address of a new, empty database for a test file, dropped when the file is done: on the server of `DATABASE_URL`, else on
 * one that is started for the run. Undefined where there is no PostgreSQL. To be called at the top of a test file.
 */
export async function postgresUrl(): Promise<string | undefined> {
  const server = await serverUrl();
  if (server === undefined) return undefined;
  const name = `klartext_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name}`);
  afterAll(() => asAdmin(server, `drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a connection of its own. */
export async function asAdmin(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function serverUrl(): Promise<string | undefined> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return given;
  const shared = process.env[SHARED_FOLDER];
  if (shared !== undefined) return sharedServer(shared);
  const folder = mkdtempSync(join(tmpdir(), 'klartext-postgres-'));
  const server = await startServer(folder);
  afterAll(async () => {
    if (server) await stopServer(server.pid);
    rmSync(folder, { recursive: true, force: true });
  });
  return server?.url;
}

/** The first test file that asks starts the server; the others wait for it. */
async function sharedServer(folder: string): Promise<string | undefined> {
  const ready = join(folder, READY);
  try {
    mkdirSync(join(folder, 'starting'));
  } catch {
    for (let waited = 0; !existsSync(ready) && waited < LONGEST_WAIT_MS; waited += 50) await sleep(50);
    return readServer(folder)?.url;
  }
  const server = await startServer(folder);
  writeFileSync(`${ready}.new`, JSON.stringify(server ?? {}));
  renameSync(`${ready}.new`, ready);
  return server?.url;
}

/** The server that was started in a shared folder. */
export function readServer(folder: string): { readonly url: string; readonly pid: number } | undefined {
  try {
    const server: unknown = JSON.parse(readFileSync(join(folder, READY), 'utf8'));
    if (typeof server !== 'object' || server === null || !('url' in server) || !('pid' in server))
      return undefined;
    return { url: String(server.url), pid: Number(server.pid) };
  } catch {
    return undefined;
  }
}
