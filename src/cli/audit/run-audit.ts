import { type AuditResult, auditLog, type VerifierKey, verifierKey } from '../../ledger/index.ts';
import { type PublicKey, readKeys } from '../../receipt/index.ts';
import { verifyEd25519 } from '../../register/index.ts';
import type { ControllerRecords, LeafRow } from '../../store/index.ts';
import type { AuditFlags } from '../commands/audit.ts';
import { faultOf, openPlace } from '../erase/open-place.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { fileReader } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';
import { sha256 } from './sha256.ts';

/** The largest file of a checkpoint or of keys, in bytes. */
const MAX_FILE = 1_000_000;
/** Leaves read at once. */
const PAGE = 10_000;

/** What was found about the log of one shop. */
interface Audited {
  readonly controller: string;
  readonly result: AuditResult;
  /** Names of the checkpoints, in the order in which they were given to the audit. */
  readonly names: readonly string[];
}

/** Verifies whole logs against their checkpoints and returns the exit status. */
export async function runAudit(io: Io, flags: AuditFlags): Promise<number> {
  const trusted = keysFrom(io, flags.key);
  if ('wrong' in trusted) return refuse(io, trusted.wrong);
  const given = notesFrom(io, flags.checkpoint);
  if ('wrong' in given) return refuse(io, given.wrong);
  const place = await openPlace(io, flags);
  if ('wrong' in place) return refuse(io, place.wrong, place.next);
  try {
    if (place.controllers.length === 0) return refuse(io, 'The store holds no log.');
    if (given.notes.length > 0 && place.controllers.length > 1) {
      return refuse(
        io,
        `The store has several logs: ${place.controllers.join(', ')}.`,
        'Name one: --controller ID',
      );
    }
    const audited: Audited[] = [];
    for (const controller of place.controllers) {
      const keys = trusted.keys ?? place.keys?.exportPublicKeys(controller) ?? [];
      if (keys.length === 0) {
        return refuse(
          io,
          `No public key of ${controller} is known.`,
          'Name a file: --key keys.json, or the folder of the keys: --keys keys',
        );
      }
      audited.push(await auditOne(io, place.store.for(controller), keys, given.notes));
    }
    report(io, audited, flags);
    return audited.every(({ result }) => result.ok) ? 0 : 1;
  } catch (error) {
    const { wrong, next } = faultOf(error);
    return refuse(io, wrong, next);
  } finally {
    await place.store.close();
  }
}

async function auditOne(
  io: Io,
  records: ControllerRecords,
  keys: readonly PublicKey[],
  given: readonly { readonly name: string; readonly note: string }[],
): Promise<Audited> {
  const head = await records.head();
  const stored = await records.checkpoints(Number.MAX_SAFE_INTEGER);
  const notes = [
    ...given,
    ...stored.map(({ size, note }) => ({ name: `the checkpoint of size ${size} in the store`, note })),
  ];
  const show = (entries: number): void => {
    if (io.terminal) io.err(`\r\u001b[K${entries} of ${head}`);
  };
  const result = await auditLog({
    entries: allLeaves(records),
    checkpoints: notes.map(({ note }) => note),
    keys: keys.map(verifierOf),
    verify: verifyEd25519,
    sha256,
    onProgress: show,
  });
  if (io.terminal) io.err('\r\u001b[K');
  return { controller: records.controller, result, names: notes.map(({ name }) => name) };
}

async function* allLeaves(records: ControllerRecords): AsyncGenerator<LeafRow> {
  let from = 0;
  let rows: readonly LeafRow[];
  do {
    rows = await records.leaves(from, PAGE);
    yield* rows;
    from += rows.length;
  } while (rows.length === PAGE);
}

function report(io: Io, audited: readonly Audited[], { json }: AuditFlags): void {
  if (json) {
    const logs = audited.map(({ controller, result, names }) => ({
      controller,
      ...(result.ok
        ? { ok: true, size: result.head.size, root: rootOf(result), checkpoints: result.checkpoints }
        : { ...result, message: whole(result, names) }),
    }));
    io.out(
      `${JSON.stringify({ status: audited.every(({ result }) => result.ok) ? 0 : 1, logs }, null, 2)}\n`,
    );
    return;
  }
  const paint = paintFor(io);
  for (const { controller, result, names } of audited) {
    io.out(
      result.ok
        ? `${paint.good('valid')}  ${controller}: ${result.head.size} entries, ${result.checkpoints} checkpoints, root ${rootOf(result)}\n`
        : `${paint.severity('error', 'wrong')}  ${controller}: ${safeLines(whole(result, names))}\n`,
    );
  }
}

function whole(result: Exclude<AuditResult, { readonly ok: true }>, names: readonly string[]): string {
  const which = result.checkpointIndex === undefined ? undefined : names[result.checkpointIndex];
  return which === undefined ? result.message : `${which}: ${result.message}`;
}

function rootOf({ head }: Extract<AuditResult, { readonly ok: true }>): string {
  return Buffer.from(head.root).toString('base64');
}

function verifierOf({ name, key }: PublicKey): VerifierKey {
  return verifierKey(sha256, name, new Uint8Array(Buffer.from(key, 'base64')));
}

function keysFrom(
  io: Io,
  files: readonly string[],
): { readonly keys: readonly PublicKey[] | undefined } | { readonly wrong: string } {
  if (files.length === 0) return { keys: undefined };
  const keys: PublicKey[] = [];
  for (const file of files) {
    const read = bytesOf(io, file);
    if ('wrong' in read) return read;
    const found = readKeys(read.bytes, sha256);
    if (!found) return { wrong: `${file} holds no public keys.` };
    keys.push(...found);
  }
  return { keys };
}

function notesFrom(
  io: Io,
  files: readonly string[],
):
  | { readonly notes: readonly { readonly name: string; readonly note: string }[] }
  | { readonly wrong: string } {
  const notes: { readonly name: string; readonly note: string }[] = [];
  for (const name of files) {
    const read = bytesOf(io, name);
    if ('wrong' in read) return read;
    notes.push({ name, note: new TextDecoder().decode(read.bytes) });
  }
  return { notes };
}

function bytesOf(io: Io, file: string): { readonly bytes: Uint8Array } | { readonly wrong: string } {
  const read = fileReader(io.cwd, MAX_FILE)(file);
  if ('bytes' in read) return read;
  return { wrong: `${file} cannot be read: ${'size' in read ? 'it is too large' : read.reason}.` };
}
