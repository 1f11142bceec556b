import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServer, SHARED_FOLDER } from './postgres.ts';
import { stopServer } from './postgres-server.ts';

/** Gives a run of tests one PostgreSQL server, started by the first file that needs it, and stops it at the end. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-postgres-'));
  process.env[SHARED_FOLDER] = folder;
  return async () => {
    const server = readServer(folder);
    if (server) await stopServer(server.pid);
    rmSync(folder, { recursive: true, force: true });
  };
}
