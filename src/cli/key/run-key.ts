import {
  createKey,
  isScope,
  revokeKey,
  rotateKey,
  SCOPE_MEANINGS,
  SCOPES,
  standingOf,
} from '../../account/index.ts';
import { didYouMean, pad, quote } from '../../shared/index.ts';
import type { ApiKeyRow, ControllerRecords } from '../../store/index.ts';
import type { KeyCreateFlags, KeyListFlags, KeyPlaceFlags, KeyRotateFlags } from '../commands/key.ts';
import { dayOf } from '../day.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';
import { withRecords } from './open-keys.ts';

/** Makes a key, prints it to standard output and all else to standard error; returns the exit status. */
export async function createKeyIn(io: Io, flags: KeyCreateFlags): Promise<number> {
  const { name, scope, expires } = flags;
  const unknown = scope.find((one) => !isScope(one));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, SCOPES);
    return refuse(io, `${quote(unknown)} is no scope. ${hint}`.trim(), scopesInWords());
  }
  if (name.trim() === '' || name.length > 100) return refuse(io, 'A name has 1 to 100 characters.');
  const day = expires === undefined ? undefined : dayOf(expires, io.now());
  if (day && 'reason' in day) return refuse(io, day.reason);
  const made = createKey({
    name: name.trim(),
    scopes: scope.filter(isScope),
    now: io.now(),
    ...(day ? { expiresAt: `${day.on}T23:59:59.999Z` } : {}),
  });
  if (standingOf(made.row, io.now()) !== 'valid')
    return refuse(io, 'That day is over: the key would never count.');
  return withRecords(io, flags, true, async (records) => {
    await records.saveApiKey(made.row);
    shown(
      io,
      made.text,
      `Made the key ${made.row.id} of ${records.controller}: ${made.row.scopes.join(', ')}.`,
    );
    return 0;
  });
}

/** Lists keys and returns the exit status. */
export async function listKeys(io: Io, flags: KeyListFlags): Promise<number> {
  return withRecords(io, flags, false, async (records) => {
    const rows = await records.apiKeys();
    if (flags.json) {
      const keys = rows.map(({ hash: _hash, ...row }) => ({ ...row, standing: standingOf(row, io.now()) }));
      io.out(`${JSON.stringify({ controller: records.controller, keys }, null, 2)}\n`);
      return 0;
    }
    if (rows.length === 0) io.out(`${records.controller} has no keys.\n`);
    const width = Math.max(0, ...rows.map(({ name }) => safeLines(name).length));
    for (const row of rows) io.out(`${lineOf(row, width, io.now())}\n`);
    return 0;
  });
}

/** Makes a key that replaces another; returns the exit status. */
export async function rotateKeyIn(io: Io, id: string, flags: KeyRotateFlags): Promise<number> {
  return withRecords(io, flags, false, async (records) => {
    const row = await find(records, id);
    if (!row) return noKey(io, id, records.controller);
    const standing = standingOf(row, io.now());
    if (standing !== 'valid')
      return refuse(
        io,
        `The key ${row.id} is ${standing}; only a key that counts can be rotated.`,
        'klartext key create makes a new one.',
      );
    const { next, old } = rotateKey(row, { now: io.now(), graceMs: flags.grace * 3_600_000 });
    // The new one first: if the second write fails, both count, and nobody is locked out.
    await records.saveApiKey(next.row);
    await records.saveApiKey(old);
    shown(io, next.text, `Made the key ${next.row.id}; ${row.id} ends at ${old.expiresAt}.`);
    return 0;
  });
}

/** Ends a key; returns the exit status. */
export async function revokeKeyIn(io: Io, id: string, flags: KeyPlaceFlags): Promise<number> {
  return withRecords(io, flags, false, async (records) => {
    const row = await find(records, id);
    if (!row) return noKey(io, id, records.controller);
    await records.saveApiKey(revokeKey(row, io.now()));
    io.out(`The key ${row.id} counts no more; running servers know it within seconds.\n`);
    return 0;
  });
}

/** The key alone goes to standard output, so that it can be led into a file; it is shown nowhere else. */
function shown(io: Io, text: string, said: string): void {
  io.err(`${safeLines(said)} Keep the key: it is shown only now.\n`);
  io.out(`${text}\n`);
}

async function find(records: ControllerRecords, id: string): Promise<ApiKeyRow | undefined> {
  return (await records.apiKeys()).find((row) => row.id === id);
}

function noKey(io: Io, id: string, controller: string): number {
  // Whoever pastes a whole key must not see its secret in a log of the terminal.
  const named = id.startsWith('kt_') ? 'this' : quote(id);
  const next = id.startsWith('kt_')
    ? 'Give only the part between the two "_".'
    : '"klartext key list" shows the keys that there are.';
  return refuse(io, `${controller} has no key with ${named} as its id.`, next);
}

function lineOf(row: ApiKeyRow, width: number, now: number): string {
  const ends = row.revokedAt ?? row.expiresAt;
  const standing = standingOf(row, now);
  const until =
    ends === undefined ? standing : `${standing}${standing === 'valid' ? ' until' : ''} ${ends.slice(0, 10)}`;
  const used = row.lastUsedAt === undefined ? 'never used' : `last used ${row.lastUsedAt.slice(0, 10)}`;
  return `${row.id}  ${pad(safeLines(row.name), width)}  ${until}, ${used}  ${row.scopes.join(', ')}`;
}

function scopesInWords(): string {
  return SCOPES.map((scope) => `  ${pad(scope, 12)}  ${SCOPE_MEANINGS[scope]}`).join('\n');
}
