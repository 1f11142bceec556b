import { describe } from 'vitest';
import { openPostgres } from '../../src/store/index.ts';
import { postgresUrl } from '../support/postgres.ts';
import { recordsContract } from './contract.ts';

const url = await postgresUrl();

describe.skipIf(url === undefined)('PostgreSQL', () => {
  recordsContract('PostgreSQL', { open: () => openPostgres(url ?? '') });
});
