import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sign } from '../../ledger/index.ts';
import type { PublicKey } from '../../receipt/index.ts';
import { KeyFault } from './key-fault.ts';
import { readPrivate, writePrivate } from './private-file.ts';
import type { Random } from './seal.ts';

/** A key that signs checkpoints, receipts and messages of one controller. */
export interface SigningKey {
  /** Name in signed notes; the origin of the log. */
  readonly name: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly sign: Sign;
  /** For libraries that sign; it cannot be exported by accident into a log, since it prints nothing. */
  readonly privateKey: KeyObject;
  /** What is published of it. */
  readonly published: PublicKey;
}

/** Names of files with signing keys. */
export const SIGNING_FILE = /^signing-[0-9a-f]{32}\.json$/;

/** DER of an Ed25519 private key before its 32 bytes of seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const schema = z.strictObject({
  v: z.literal(1),
  controller: z.string(),
  keys: z
    .array(
      z.strictObject({
        name: z.string(),
        seed: z.base64(),
        key: z.base64(),
        from: z.iso.datetime(),
        until: z.iso.datetime().optional(),
      }),
    )
    .min(1),
});
type Stored = z.infer<typeof schema>;

/** The signing keys in a folder, a file per controller. @throws `KeyFault` */
export function signingKeys(
  folder: string,
  { now, random }: { readonly now: () => number; readonly random: Random },
): {
  readonly current: (controller: string) => SigningKey;
  readonly rotate: (controller: string, name?: string) => SigningKey;
  readonly publicKeys: (controller: string) => readonly PublicKey[];
} {
  const opened = new Map<string, { readonly key: SigningKey; readonly stamp: string }>();
  const suffix = () => Buffer.from(random(6)).toString('hex');
  const read = (controller: string): Stored | undefined => {
    const path = fileOf(folder, controller);
    const text = readPrivate(path);
    return text === undefined ? undefined : parse(path, text, controller);
  };
  const made = (name: string): Stored['keys'][number] => {
    const seed = Buffer.from(random(32));
    return {
      name,
      seed: seed.toString('base64'),
      key: Buffer.from(rawPublic(privateOf(seed))).toString('base64'),
      from: new Date(now()).toISOString(),
    };
  };
  const write = (stored: Stored, how: 'first' | 'replace') =>
    writePrivate(fileOf(folder, stored.controller), `${JSON.stringify(stored, null, 2)}\n`, suffix(), how);
  const readOrMake = (controller: string): Stored => {
    const there = read(controller);
    if (there) return there;
    write({ v: 1, controller, keys: [made(originOf(controller))] }, 'first');
    const stored = read(controller);
    if (!stored) throw new KeyFault(`The signing key of ${controller} cannot be read after it was written.`);
    return stored;
  };
  return {
    current: (controller) => {
      // Another process may have made a new key: the old one must sign no more.
      const stamp = stampOf(fileOf(folder, controller));
      const known = opened.get(controller);
      if (known && known.stamp === stamp) return known.key;
      const key = open(newestOf(readOrMake(controller)));
      opened.set(controller, { key, stamp: stampOf(fileOf(folder, controller)) });
      return key;
    },
    rotate: (controller, name) => {
      const stored = readOrMake(controller);
      const last = newestOf(stored);
      const next = made(name ?? last.name);
      const keys = [...stored.keys.slice(0, -1), { ...last, until: next.from }, next];
      write({ ...stored, keys }, 'replace');
      const key = open(next);
      opened.set(controller, { key, stamp: stampOf(fileOf(folder, controller)) });
      return key;
    },
    publicKeys: (controller) => read(controller)?.keys.map(publish) ?? [],
  };
}

/** The name of a controller's log in its checkpoints. */
export function originOf(controller: string): string {
  return `klartext/${encodeURIComponent(controller)}`;
}

function publish({ name, key, from, until }: Stored['keys'][number]): PublicKey {
  return { name, key, from, ...(until === undefined ? {} : { until }) };
}

function open(stored: Stored['keys'][number]): SigningKey {
  const privateKey = privateOf(Buffer.from(stored.seed, 'base64'));
  return {
    name: stored.name,
    publicKey: rawPublic(privateKey),
    privateKey,
    sign: (bytes) => sign(null, bytes, privateKey),
    published: publish(stored),
  };
}

function newestOf(stored: Stored): Stored['keys'][number] {
  const last = stored.keys.at(-1);
  if (!last) throw new KeyFault(`There is no signing key of ${stored.controller}.`);
  return last;
}

function privateOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes of a public key stand at the end of its DER form (RFC 8410). */
function rawPublic(privateKey: KeyObject): Uint8Array {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** What tells one content of a file from another without reading it: a key file is only ever replaced as a whole. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
}

function fileOf(folder: string, controller: string): string {
  const digest = createHash('sha256').update(controller, 'utf8').digest('hex').slice(0, 32);
  return join(folder, `signing-${digest}.json`);
}

function parse(path: string, text: string, controller: string): Stored {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success && parsed.data.controller === controller) return parsed.data;
  throw new KeyFault(`${path} holds no signing key of ${controller}. Restore it from your copy of the keys.`);
}
