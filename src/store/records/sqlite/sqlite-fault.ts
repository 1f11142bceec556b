import { StoreFault, type StoreFaultCode } from '../fault.ts';

/** Result codes of SQLite, whole ones: the last eight bits of an extended code. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  3: 'PERM',
  5: 'BUSY',
  6: 'LOCKED',
  8: 'READONLY',
  10: 'IOERR',
  11: 'CORRUPT',
  13: 'FULL',
  14: 'CANTOPEN',
  23: 'AUTH',
  26: 'NOTADB',
};

/** Extended codes of failures to write or to grow a file: a disk or a quota that is full says so by these. */
const CANNOT_GROW = new Set([
  'IOERR_WRITE',
  'IOERR_TRUNCATE',
  'IOERR_FSYNC',
  'IOERR_SHMSIZE',
  'IOERR_SHMMAP',
]);
const CANNOT_GROW_NUMBERS = new Set([778, 1546, 1034, 4874, 5386]);

const CODES: Readonly<Record<string, StoreFaultCode>> = {
  PERM: 'unreachable',
  BUSY: 'busy',
  LOCKED: 'busy',
  READONLY: 'unreachable',
  IOERR: 'unreachable',
  CORRUPT: 'damaged',
  FULL: 'disk-full',
  CANTOPEN: 'unreachable',
  AUTH: 'unreachable',
  NOTADB: 'not-a-database',
};

const SENTENCES: Readonly<Record<StoreFaultCode, string>> = {
  'disk-full': 'Nothing more can be written: the disk is full, over its quota, or failing',
  damaged: 'The database is damaged: run "klartext store check", and restore a backup',
  unreachable: 'The database cannot be read or written here',
  busy: 'Another program holds the database for too long',
  'not-a-database': 'The file is no database of Klartext',
  'newer-version': 'The database was made by a newer Klartext',
};

/** An error of an SQLite library as a fault with a plain sentence; anything else is thrown on as it is. */
export function sqliteFault(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = codeOf(error);
  return code === undefined ? error : new StoreFault(code, `${SENTENCES[code]}: ${place}.`);
}

function codeOf(error: Error): StoreFaultCode | undefined {
  if ('errcode' in error && typeof error.errcode === 'number') {
    if (CANNOT_GROW_NUMBERS.has(error.errcode)) return 'disk-full';
    return CODES[BY_NUMBER[error.errcode & 0xff] ?? ''];
  }
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const name = /^SQLITE_(\w+)$/.exec(error.code)?.[1];
  if (name === undefined) return undefined;
  if (CANNOT_GROW.has(name)) return 'disk-full';
  return CODES[name] ?? CODES[name.split('_')[0] ?? ''];
}
