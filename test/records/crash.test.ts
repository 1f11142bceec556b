import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerTools } from '../../src/cli/store/ledger-tools.ts';
import { checkRecords, openRecords, openSqlite, StoreFault } from '../../src/store/index.ts';
import { postgresUrl } from '../support/postgres.ts';
import { until } from './contract.ts';
import { anAppend, customerKey } from './made.ts';
import { acknowledged, bundleWriter, startWriter } from './run-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-crash-'));
const url = await postgresUrl();
let writer = '';
beforeAll(async () => {
  writer = await bundleWriter(join(folder, 'program'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing acknowledged is missing, and everything that is there is whole. */
async function expectWhole(place: string, lines: readonly string[]): Promise<void> {
  const { leaves, erased } = acknowledged(lines);
  const store = await openRecords(place);
  const records = store.for('shop');
  const rows = await records.leaves(0, 1_000_000);
  const erasures = new Set((await records.erasures()).map(({ position }) => position));
  await store.close();
  for (const [position, leaf] of leaves) {
    expect(Buffer.from(rows[position]?.leaf ?? []).toString('hex')).toBe(leaf);
  }
  for (const position of erased) expect(erasures.has(position)).toBe(true);
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, n) => n));
  expect((await checkRecords(place, ledgerTools)).problems).toEqual([]);
}

async function killAgainAndAgain(place: string, times: number, journal: readonly string[]): Promise<void> {
  const lines: string[] = [];
  for (let round = 0; round < times; round += 1) {
    const running = startWriter(process.execPath, [writer, place, 'killed', '1000000', ...journal]);
    await until(() => running.lines().length > 1);
    await sleep(Math.random() * 60);
    running.process.kill('SIGKILL');
    await running.ended;
    expect(running.lines().filter((line) => /^(?:error|fault)/.test(line))).toEqual([]);
    lines.push(...running.lines());
    if (round % 5 === 4 || round === times - 1) await expectWhole(place, lines);
  }
  expect(acknowledged(lines).leaves.size).toBeGreaterThan(times);
}

describe('a process that is killed', () => {
  it('loses nothing acknowledged and leaves no half event in SQLite, twenty times', async () => {
    await killAgainAndAgain(join(folder, 'killed', 'klartext.db'), 20, []);
  }, 180_000);

  it.skipIf(url === undefined)(
    'loses nothing acknowledged and leaves no half event in PostgreSQL',
    async () => {
      await killAgainAndAgain(url ?? '', 8, [join(folder, 'postgres.jsonl')]);
    },
    180_000,
  );
});

describe('two processes that write', () => {
  it('take turns at one file, and every event is there once', async () => {
    const place = join(folder, 'two', 'klartext.db');
    await openSqlite(place).close();
    const both = ['one', 'two'].map((name) => startWriter(process.execPath, [writer, place, name, '150']));
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const lines = both.flatMap((running) => running.lines());
    const positions = lines.flatMap((line) => /^(?:added|erased) (\d+)/.exec(line)?.[1] ?? []);
    expect(new Set(positions).size).toBe(positions.length);
    await expectWhole(place, lines);
  }, 120_000);
});

describe.skipIf(process.platform === 'win32')('a disk that is full', () => {
  it('is told clearly, and nothing acknowledged is lost, when a file may not grow', async () => {
    const place = join(folder, 'limited', 'klartext.db');
    await openSqlite(place).close();
    // `ulimit -f` counts in blocks of 1024 bytes in bash.
    const command = `ulimit -f 600; exec "$0" "$@"`;
    const limited = startWriter('bash', ['-c', command, process.execPath, writer, place, 'limited']);
    expect(await limited.ended).toBe(3);
    expect(limited.lines().at(-1)).toBe('fault disk-full');
    await expectWhole(place, limited.lines());
    const after = startWriter(process.execPath, [writer, place, 'after', '20']);
    expect(await after.ended).toBe(0);
    await expectWhole(place, [...limited.lines(), ...after.lines()]);
  }, 120_000);

  const disk = join(folder, 'disk');
  const isMounted = mounted(disk);
  afterAll(() => {
    if (isMounted) execFileSync('umount', [disk]);
  });

  it.skipIf(!isMounted)(
    'keeps what was acknowledged on a real full file system, and goes on when there is room',
    async () => {
      const place = join(disk, 'klartext.db');
      const store = openSqlite(place);
      const records = store.for('shop');
      const filler = join(disk, 'filler');
      writeFileSync(filler, Buffer.alloc(6 * 1024 * 1024));
      let added = 0;
      const fault = await (async () => {
        try {
          for (; added < 100_000; added += 1) await records.append([anAppend(customerKey(`c${added}`), 0)]);
        } catch (error) {
          return error;
        }
        return undefined;
      })();
      expect(fault).toBeInstanceOf(StoreFault);
      expect(fault).toMatchObject({ code: 'disk-full' });
      expect(added).toBeGreaterThan(10);
      expect(await records.head()).toBe(added);
      await expect(records.append([anAppend(customerKey('more'), 0)])).rejects.toMatchObject({
        code: 'disk-full',
      });
      expect(await records.leaves(0, 100_000)).toHaveLength(added);
      rmSync(filler);
      expect(await records.append([anAppend(customerKey('more'), 0)])).toEqual([
        { is: 'added', position: added },
      ]);
      await store.close();
      expect((await checkRecords(place, ledgerTools)).problems).toEqual([]);
    },
  );
});

/** Mounts a small file system, where the machine lets us. */
function mounted(path: string): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
