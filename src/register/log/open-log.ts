import {
  encodeEntries,
  fromBase64,
  hashesFromTiles,
  parseCheckpoint,
  readConsistencyProof,
  readInclusionProof,
  sameBytes,
  signCheckpoint,
  TILE_WIDTH,
  toBase64,
  verifierKey,
  verifyCheckpoint,
} from '../../ledger/index.ts';
import type { CheckpointRow, ControllerRecords } from '../../store/index.ts';
import { sha256 } from '../customer/sealed-event.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { RegisterLog } from '../register.ts';
import { RegisterFault } from '../register-fault.ts';
import { growTree, type TreeLog } from './tree-log.ts';
import { verifyEd25519 } from './verify-ed25519.ts';

/** Milliseconds until a checkpoint is signed after an event came. */
const CHECKPOINT_AFTER = 900;

/** What a log needs. */
export interface LogInput {
  readonly controller: string;
  readonly records: ControllerRecords;
  readonly keys: KeyRing;
  readonly now: () => number;
  /** Told of what the operator must know. */
  readonly onFault: (fault: Error) => void;
}

/** A log that is open: what is served of it, and how it grows. */
export interface OpenLog extends RegisterLog {
  /** Takes a leaf that was just committed, and sees to a checkpoint within a second. */
  readonly feed: (position: number, leaf: Uint8Array) => void;
  /** Makes sure that a checkpoint follows what another process added. */
  readonly noteGrowth: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens the log of a controller: rebuilds tree and tiles where a crash left them behind, and compares the log with the
 * newest checkpoint that was ever signed. A log that was set back by an old backup goes on under a new name, since
 * signing another history under the old one would look like fraud.
 *
 * @throws `RegisterFault` when the log does not fit a checkpoint that lies beside it.
 */
export async function openLog(input: LogInput): Promise<OpenLog> {
  const { controller, records, keys, now, onFault } = input;
  const { tree, newest } = await openTree(records, controller);
  if (newest && keys.exportPublicKeys(controller).length === 0) throw noSigningKey(controller);
  await renameIfSetBack(input, tree);
  let last = isCurrent(newest, keys, controller) ? newest : undefined;
  let timer: NodeJS.Timeout | undefined;
  let signing: Promise<unknown> = Promise.resolve();

  const signNow = async (): Promise<string> => {
    await tree.follow();
    const key = keys.signing(controller);
    if (last && last.size === tree.size() && isCurrent(last, keys, controller)) return last.note;
    await tree.tiles.flush();
    const [size, root] = [tree.size(), tree.root()];
    const { name, publicKey, sign } = key;
    const note = signCheckpoint({ sha256, origin: name, size, root, keyName: name, publicKey, sign });
    await records.addCheckpoint({ size, note, at: new Date(now()).toISOString() });
    keys.checkpoints.remember({ controller, origin: name, size, root: toBase64(root) });
    last = { size, note, at: '' };
    return note;
  };
  const checkpoint = (): Promise<string> => {
    const next = signing.then(signNow);
    signing = next.catch(() => undefined);
    return next;
  };
  const schedule = (): void => {
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      checkpoint().catch(onFault);
    }, CHECKPOINT_AFTER);
    timer.unref();
  };
  /** Whether the tree has so many leaves, after reading what others added. */
  const reaches = async (size: number): Promise<boolean> => {
    if (!Number.isSafeInteger(size) || size < 0) return false;
    if (size > tree.size()) await tree.follow();
    return size <= tree.size();
  };
  const isIndex = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  return {
    feed: (position, leaf) => {
      tree.feed(position, leaf);
      schedule();
    },
    noteGrowth: schedule,
    checkpoint,
    inclusion: async (index, size) =>
      (await reaches(size))
        ? readInclusionProof(sha256, index, size, hashesFromTiles(sha256, size, tree.tiles.read))
        : undefined,
    consistency: async (from, to) =>
      (await reaches(to))
        ? readConsistencyProof(sha256, from, to, hashesFromTiles(sha256, to, tree.tiles.read))
        : undefined,
    tile: async (level, index, width = TILE_WIDTH) => {
      if (!isIndex(level) || level > 6 || !isIndex(index) || !isIndex(width)) return undefined;
      if (width < 1 || width > TILE_WIDTH) return undefined;
      if (!(await reaches((index * TILE_WIDTH + width) * TILE_WIDTH ** level))) return undefined;
      return (await tree.tiles.read(level, index, width))?.subarray(0, width * 32);
    },
    entries: async (index, width = TILE_WIDTH) => {
      if (!isIndex(index) || !isIndex(width) || width < 1 || width > TILE_WIDTH) return undefined;
      if (!(await reaches(index * TILE_WIDTH + width))) return undefined;
      const rows = await records.leaves(index * TILE_WIDTH, width);
      return rows.length === width ? encodeEntries(rows.map((row) => row.entry)) : undefined;
    },
    publicKeys: () => keys.exportPublicKeys(controller),
    close: async () => {
      clearTimeout(timer);
      timer = undefined;
      if (tree.size() > (last?.size ?? 0)) await checkpoint();
      await signing;
    },
  };
}

/** The tree, resumed from the tiles below the newest checkpoint; built anew when they do not lead to its root. */
async function openTree(
  records: ControllerRecords,
  controller: string,
): Promise<{ readonly tree: TreeLog; readonly newest: CheckpointRow | undefined }> {
  const [newest] = await records.checkpoints(1);
  const head = await records.head();
  const stated = newest && parseCheckpoint(newest.note);
  if (newest && (!stated?.ok || stated.checkpoint.head.size !== newest.size || newest.size > head)) {
    throw misfit(controller, newest.size);
  }
  const fits = async (tree: TreeLog): Promise<boolean> => {
    await tree.follow();
    if (!newest || !stated?.ok) return true;
    const root = await tree.rootAt(newest.size);
    return root !== undefined && sameBytes(root, stated.checkpoint.head.root);
  };
  // Tiles are derived: whatever is wrong with them, the leaves have the answer.
  const from = Math.floor((newest?.size ?? 0) / TILE_WIDTH) * TILE_WIDTH;
  const resumed = await growTree(records, from).catch(() => undefined);
  if (resumed && (await fits(resumed).catch(() => false))) return { tree: resumed, newest };
  const anew = await growTree(records, 0);
  if (!(await fits(anew))) throw misfit(controller, newest?.size ?? 0);
  return { tree: anew, newest };
}

function misfit(controller: string, size: number): RegisterFault {
  return new RegisterFault(
    'log-damaged',
    `The log of ${controller} does not fit its own checkpoint of size ${size}: it was changed or damaged. "klartext audit" says where; restore a backup.`,
  );
}

/** A new key under the same name would make all that was signed before look forged. */
function noSigningKey(controller: string): RegisterFault {
  return new RegisterFault(
    'no-signing-key',
    `The log of ${controller} was signed, and its signing key is missing from the folder of the keys. Restore the folder from your copy.`,
  );
}

/** Begins a new name for the log when it is not the one that the newest known checkpoint was signed over. */
async function renameIfSetBack({ controller, keys, onFault }: LogInput, tree: TreeLog): Promise<void> {
  const known = keys.checkpoints.newest(controller);
  if (!known || known.origin !== keys.signing(controller).name) return;
  const root = known.size <= tree.size() ? await tree.rootAt(known.size) : undefined;
  const signed = fromBase64(known.root);
  if (root && signed && sameBytes(root, signed)) return;
  const [, base = known.origin, number = '1'] = /^(.*?)(?:\/restored-(\d+))?$/.exec(known.origin) ?? [];
  const name = `${base}/restored-${Number(number) + 1}`;
  keys.rotate(controller, name);
  onFault(
    new RegisterFault(
      'log-set-back',
      `A checkpoint of the log ${known.origin} was signed over ${known.size} entries, and this store ${
        root ? 'has other ones' : `has ${tree.size()}`
      }: an older backup was restored. Choices made since that backup are lost. The log goes on as ${name}, with a new key; receipts of lost choices still verify against the old one.`,
    ),
  );
}

/** Whether a checkpoint was signed by the key of today, under the name of today. */
function isCurrent(row: CheckpointRow | undefined, keys: KeyRing, controller: string): boolean {
  if (!row) return false;
  const { name, publicKey } = keys.signing(controller);
  const verified = verifyCheckpoint(row.note, [verifierKey(sha256, name, publicKey)], verifyEd25519);
  return verified.ok && verified.origin === name;
}
