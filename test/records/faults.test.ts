import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { addStore } from '../../src/cli/commands/store.ts';
import type { Io } from '../../src/cli/io.ts';
import { openPostgres, openSqlite } from '../../src/store/index.ts';
import { asAdmin, postgresUrl } from '../support/postgres.ts';
import { sqliteFile } from '../support/sqlite-file.ts';
import { until } from './contract.ts';
import { anAppend, anErasure, customerKey } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-faults-'));
const url = await postgresUrl();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ada = customerKey('ada');

describe('a store in a file', () => {
  it('says that another program holds it, and goes on afterwards', async () => {
    const path = join(folder, 'busy', 'klartext.db');
    const store = openSqlite(path, { waitMs: 50 });
    const records = store.for('shop');
    const other = sqliteFile(path);
    other.exec('begin immediate');
    await expect(records.append([anAppend(ada, 0)])).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'busy',
    });
    expect(await records.head()).toBe(0);
    other.exec('rollback');
    other.close();
    expect(await records.append([anAppend(ada, 0)])).toEqual([{ is: 'added', position: 0 }]);
    await store.close();
  });

  it('erases nothing when the journal cannot be written', async () => {
    const path = join(folder, 'journal', 'klartext.db');
    const journal = join(folder, 'a-folder');
    const store = openSqlite(path, { journal });
    const records = store.for('shop');
    await records.append([anAppend(ada, 0)]);
    mkdirSync(journal);
    await expect(records.erase(anErasure(ada))).rejects.toMatchObject({ name: 'StoreFault' });
    expect(await records.readEvents(ada)).toHaveLength(1);
    expect(await records.head()).toBe(1);
    rmSync(journal, { recursive: true });
    expect(await records.erase(anErasure(ada))).toEqual({ position: 1 });
    await store.close();
  });

  it('keeps everything, and writes no journal, when an erasure fails half-way', async () => {
    const path = join(folder, 'off', 'klartext.db');
    const store = openSqlite(path);
    const records = store.for('shop');
    await records.append([anAppend(ada, 0)]);
    const before = join(folder, 'off', 'erasures.jsonl');
    const same = { id: 'same', recipient: 'r', kind: 'erasure', body: new Uint8Array(1), at: 'x' } as const;
    // Two messages of one id: the database refuses the erasure before the journal hears of it.
    await expect(records.erase(anErasure(ada, { deliveries: [same, same] }))).rejects.toThrow();
    expect(existsSync(before)).toBe(false);
    expect(await records.readEvents(ada)).toHaveLength(1);
    await store.close();
  });
});

describe.skipIf(url === undefined)('a store in PostgreSQL', () => {
  it('connects again when its connections are cut, and hears of others again', async () => {
    const store = await openPostgres(url ?? '');
    const other = await openPostgres(url ?? '');
    const records = store.for('cut');
    const heard: number[] = [];
    const stop = other.for('cut').onAppend((head) => heard.push(head));
    await records.append([anAppend(ada, 0)]);
    await until(() => heard.includes(1));
    await asAdmin(
      url ?? '',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect(await records.append([anAppend(ada, 1)])).toEqual([{ is: 'added', position: 1 }]);
    await until(() => heard.includes(2));
    stop();
    await store.close();
    await other.close();
  });
});

describe('klartext store', () => {
  async function run(...argv: readonly string[]): Promise<{ status: number; out: string; err: string }> {
    const said = { status: -1, out: '', err: '' };
    const io: Io = {
      cwd: folder,
      env: {},
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      columns: 100,
      isColourful: false,
      now: () => 0,
      onStop: () => () => {},
    };
    const program = new Command('klartext').exitOverride();
    addStore(program, io, (status) => {
      said.status = status;
    });
    await program.parseAsync(['store', ...argv], { from: 'user' });
    return said;
  }

  it('checks, backs up, restores and says what is in the way', async () => {
    const store = openSqlite(join(folder, 'store', 'klartext.db'));
    await store.for('shop').append([anAppend(ada, 0), anAppend(ada, 1)]);
    await store.close();
    const checked = await run('check');
    expect(checked).toMatchObject({ status: 0, err: '' });
    expect(checked.out).toContain('shop: customers 1, events 2, erasures 0; log of 2');
    expect(await run('backup', 'backups/monday.db')).toMatchObject({ status: 0 });
    const again = await run('backup', 'backups/monday.db');
    expect(again.status).toBe(2);
    expect(again.err).toContain('move it away first');
    const restored = await run('restore', 'backups/monday.db', '--store', 'new/klartext.db', '--json');
    expect(JSON.parse(restored.out)).toMatchObject({ status: 0, to: 'new/klartext.db', replayed: 0 });
    const database = sqliteFile(join(folder, 'new', 'klartext.db'));
    database.exec('delete from leaf where position = 1');
    database.close();
    const damaged = await run('check', '--store', 'new/klartext.db', '--json');
    expect(damaged.status).toBe(1);
    expect(JSON.parse(damaged.out).problems.length).toBeGreaterThan(0);
    expect((await run('check', '--store', 'none.db')).status).toBe(2);
    const unreachable = await run('move', 'postgres://u:secret@127.0.0.1:1/x');
    expect(unreachable.status).toBe(2);
    expect(unreachable.err).not.toContain('secret');
  });
});
