import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openSqlite } from '../../src/store/index.ts';
import { hasSqliteDriver } from '../../src/store/records/sqlite/driver.ts';
import { recordsContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const driver of ['better-sqlite3', 'node:sqlite'] as const) {
  describe.skipIf(!hasSqliteDriver(driver))(driver, () => {
    const path = join(folder, driver.replace(':', '-'), 'klartext.db');
    recordsContract(driver, { open: async () => openSqlite(path, { driver }) });
  });
}
