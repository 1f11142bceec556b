import { StoreFault, type StoreFaultCode } from '../fault.ts';

/** Whole states and classes (two characters) of SQLSTATE, the longer first. */
const STATES: readonly (readonly [state: string, code: StoreFaultCode])[] = [
  ['53100', 'disk-full'],
  ['53', 'unreachable'],
  ['58030', 'disk-full'],
  ['58P01', 'damaged'],
  ['58', 'unreachable'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['08', 'unreachable'],
  ['57014', 'busy'],
  ['57P', 'unreachable'],
  ['55P03', 'busy'],
  ['40', 'busy'],
  ['25006', 'unreachable'],
  ['28', 'unreachable'],
  ['3D', 'unreachable'],
  ['42501', 'unreachable'],
];

const SENTENCES: Readonly<Record<StoreFaultCode, string>> = {
  'disk-full': 'Nothing more can be written: the disk of the database is full or failing',
  damaged: 'The database is damaged: restore a backup',
  unreachable: 'The database cannot be reached or does not let this user in',
  busy: 'The database took too long, or another program held it',
  'not-a-database': 'The database holds no records of Klartext',
  'newer-version': 'The database was made by a newer Klartext',
};

const STATE = /^[0-9A-Z]{5}$/;
const NETWORK =
  /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES|CERT_\w+|ERR_TLS\w*|DEPTH_ZERO\w*|SELF_SIGNED\w*|UNABLE_TO\w*)$/;

/** Messages of the library itself, which bear no code. */
const LOST =
  /connection terminated|connection ended|timeout exceeded when trying to connect|timeout expired|not queryable|client was closed|client has encountered a connection error|does not support SSL|Cannot use a pool after calling end|password must be a string/i;

/** An error of the PostgreSQL library as a fault with a plain sentence; anything else is thrown on as it is. */
export function postgresFault(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = codeOf(error);
  return code === undefined ? withoutValues(error) : new StoreFault(code, `${SENTENCES[code]}: ${place}.`);
}

function codeOf(error: Error): StoreFaultCode | undefined {
  if (error instanceof AggregateError) {
    const [first] = error.errors;
    return first instanceof Error ? (codeOf(first) ?? 'unreachable') : 'unreachable';
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined && NETWORK.test(code)) return 'unreachable';
  if (code !== undefined && STATE.test(code)) return STATES.find(([state]) => code.startsWith(state))?.[1];
  return LOST.test(error.message) ? 'unreachable' : undefined;
}

/** The server quotes rows in the details of an error; they stay here. */
function withoutValues(error: Error): Error {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code !== undefined && STATE.test(code)
    ? new Error(`PostgreSQL refused a statement (${code})`)
    : error;
}
