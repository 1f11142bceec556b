import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { PublicKey } from '../../receipt/index.ts';
import type { CustomerKey } from '../../store/index.ts';
import { type KnownCheckpoints, knownCheckpoints } from './known-checkpoints.ts';
import { pooledRandom } from './pooled-random.ts';
import { privateFolder } from './private-file.ts';
import { type Random, seal, unseal } from './seal.ts';
import { readSecrets } from './secrets.ts';
import { type SigningKey, signingKeys } from './signing-keys.ts';

/** What the register does with its keys. The keys themselves cannot be reached from outside. */
export interface KeyRing {
  readonly folder: string;
  /** The bytes that stand for a customer in the store: an HMAC under the lookup key, 16 bytes. */
  readonly customerKey: (controller: string, customer: string) => CustomerKey;
  /** The bytes that stand for the id of an event, 16 bytes. */
  readonly eventKey: (controller: string, customer: CustomerKey, id: string) => Uint8Array;
  /** Wraps a customer's own key by the master key. */
  readonly wrap: (controller: string, customer: CustomerKey, own: Uint8Array) => Uint8Array;
  /** Unwraps it. @throws `SealFault` when it was wrapped by another master key. */
  readonly unwrap: (controller: string, customer: CustomerKey, wrapped: Uint8Array) => Uint8Array;
  /** Seals what outlives a customer's own key: records of duties, messages to recipients. */
  readonly sealFor: (use: Outliving, controller: string, customer: CustomerKey, plain: string) => Uint8Array;
  /** Opens it. @throws `SealFault` */
  readonly openFor: (use: Outliving, controller: string, customer: CustomerKey, sealed: Uint8Array) => string;
  /** The key that signs for a controller now; made when there is none. */
  readonly signing: (controller: string) => SigningKey;
  /** Makes a new signing key; the old one signs no more, and its public key stays. `name`: a new name for the log. */
  readonly rotate: (controller: string, name?: string) => SigningKey;
  /** All public keys of a controller, oldest first. */
  readonly exportPublicKeys: (controller: string) => readonly PublicKey[];
  /** The newest checkpoints, kept apart from the store, so that a store that was set back is noticed. */
  readonly checkpoints: KnownCheckpoints;
}

/** What is kept although the customer's own key is gone. */
export type Outliving = 'duty' | 'delivery';

/** Clock and randomness of a key ring. */
export interface KeyRingOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly random?: Random;
}

/**
 * Opens the keys in a folder, and makes them at the first start: files of mode 600 in a folder of mode 700.
 *
 * Whoever loses this folder loses every choice in the store; whoever copies it together with the store can read them all.
 *
 * @throws `KeyFault` when others can read the keys, when some are missing, or when they cannot be written.
 */
export function openKeyRing(folder: string, options: KeyRingOptions = {}): KeyRing {
  const random = options.random ?? pooledRandom();
  const now = options.now ?? Date.now;
  privateFolder(folder);
  const secrets = readSecrets(folder, random);
  const master = createSecretKey(secrets.master);
  const lookup = createSecretKey(secrets.lookup);
  const outliving = { duty: createSecretKey(secrets.duty), delivery: createSecretKey(secrets.delivery) };
  const signing = signingKeys(folder, { now, random });
  return {
    folder,
    customerKey: (controller, customer) => short(lookup, ['customer', controller, customer]),
    eventKey: (controller, customer, id) => short(lookup, ['event', controller, hex(customer), id]),
    wrap: (controller, customer, own) => seal(master, own, about('key', controller, customer), random),
    unwrap: (controller, customer, wrapped) => unseal(master, wrapped, about('key', controller, customer)),
    sealFor: (use, controller, customer, plain) =>
      seal(outliving[use], Buffer.from(plain, 'utf8'), about(use, controller, customer), random),
    openFor: (use, controller, customer, sealed) =>
      Buffer.from(unseal(outliving[use], sealed, about(use, controller, customer))).toString('utf8'),
    signing: signing.current,
    rotate: signing.rotate,
    exportPublicKeys: signing.publicKeys,
    checkpoints: knownCheckpoints(join(folder, 'checkpoints.jsonl')),
  };
}

/** 16 bytes of an HMAC over parts; their lengths stand before them, so that no two lists of parts are alike. */
function short(key: KeyObject, parts: readonly string[]): Uint8Array {
  // UTF-16, not UTF-8: two ids that differ only in a lone surrogate would be one otherwise.
  const said = parts.flatMap((part) => [Buffer.from(`${part.length}:`), Buffer.from(part, 'utf16le')]);
  return createHmac('sha256', key).update(Buffer.concat(said)).digest().subarray(0, 16);
}

function about(use: string, controller: string, customer: CustomerKey): Uint8Array {
  return Buffer.from(`${use}\0${controller}\0${hex(customer)}`, 'utf8');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
