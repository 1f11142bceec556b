import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import type { ChoiceEvent } from '../../src/consent/index.ts';
import {
  commitment,
  createTree,
  entryBytes,
  inclusionProof,
  leafHash,
  type Sha256,
  signCheckpoint,
} from '../../src/ledger/index.ts';
import {
  issueReceipt,
  type LogProof,
  type PublicKey,
  type Receipt,
  type ReceiptPayload,
  recordOf,
  type VerifyPorts,
} from '../../src/receipt/index.ts';
import { type Declared, small } from './declared.ts';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 by Node. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

const keyObjects = new Map<string, KeyObject>();

/** Cryptography by Node, as the command and the server bring it. */
export const ports: VerifyPorts = {
  sha256,
  verify: (signature, bytes, publicKey) => {
    const raw = Buffer.from(publicKey).toString('hex');
    const known = keyObjects.get(raw);
    const key =
      known ?? createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    keyObjects.set(raw, key);
    return verify(null, bytes, key, signature);
  },
};

/** A key of a shop, both parts. */
export interface MadeKey {
  readonly publicKey: PublicKey;
  readonly privateKey: KeyObject;
}

/** A new key. */
export function madeKey(
  name = 'klartext/kornblume',
  from = '2026-01-01T00:00:00.000Z',
  until?: string,
): MadeKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  return { publicKey: { name, key, from, ...(until === undefined ? {} : { until }) }, privateKey };
}

/** The choice that receipts of tests are about: a newsletter withdrawn in German. */
export const WITHDRAWAL = {
  id: 'choice-0001',
  customer: 'K-4711',
  at: '2026-11-24T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'de',
  notice: { version: 2, id: 'f'.repeat(64) },
  kind: 'consent-withdrawn',
  about: { practice: 'newsletter' },
} as const satisfies ChoiceEvent;

/** What can be chosen about a receipt, the defaults being those of a good one. */
export interface Making {
  readonly event?: ChoiceEvent;
  readonly from?: Declared;
  readonly key?: MadeKey;
  /** Signs the checkpoint; the same key when absent. */
  readonly logKey?: MadeKey;
  readonly keys?: readonly PublicKey[];
  /** Entries in the log before and after this one. */
  readonly before?: number;
  readonly after?: number;
  /** Last changes before it is signed. */
  readonly payload?: (payload: Omit<ReceiptPayload, 'seal'>) => Omit<ReceiptPayload, 'seal'>;
  readonly proof?: (proof: LogProof) => LogProof;
  readonly kind?: 'event' | 'tombstone';
}

/** Makes a receipt with real keys and a real log. */
export async function madeReceipt({
  event = WITHDRAWAL,
  from = small(),
  key = SHOP_KEY,
  logKey = key,
  keys = [...new Set([key.publicKey, logKey.publicKey])],
  before = 2,
  after = 2,
  payload = (same) => same,
  proof = (same) => same,
  kind = 'event',
}: Making = {}): Promise<Receipt> {
  const nonce = sha256(Buffer.from(event.id));
  const digest = (text: string): string => Buffer.from(sha256(Buffer.from(text))).toString('hex');
  const entry = entryBytes({
    v: 1,
    kind,
    subject: digest(event.customer),
    body: digest('body'),
    record: commitment(sha256, nonce, event),
  });
  const hashes = new Map<string, Uint8Array>();
  const tree = createTree(sha256, [], (level, index, hash) => hashes.set(`${level}/${index}`, hash));
  for (let at = 0; at <= before + after; at += 1) {
    tree.append(leafHash(sha256, at === before ? entry : Buffer.from(`another ${at}`)));
  }
  const { size } = tree;
  const hashAt = (level: number, index: number) => hashes.get(`${level}/${index}`) ?? new Uint8Array();
  const checkpoint = signCheckpoint({
    sha256,
    origin: logKey.publicKey.name,
    size,
    root: tree.root(),
    keyName: logKey.publicKey.name,
    publicKey: Buffer.from(logKey.publicKey.key, 'base64'),
    sign: (bytes) => sign(null, bytes, logKey.privateKey),
  });
  const { declaration } = from;
  const controller = { id: 'kornblume', name: declaration.controller.name };
  const record = recordOf(event, {
    declaration,
    versionId: event.notice.id,
    versionNumber: event.notice.version,
    on: '2026-10-01',
    controller,
    language: event.language,
  });
  const found = inclusionProof(sha256, before, size, hashAt) ?? [];
  const text = Buffer.from(entry).toString('utf8');
  return issueReceipt({
    payload: payload({
      record,
      event,
      controller,
      nonce: Buffer.from(nonce).toString('base64url'),
      issued: '2026-11-24T09:30:01.000Z',
    }),
    proof: proof({ entry: text, index: before, size, hashes: found, checkpoint }),
    keys,
    signer: key,
    sha256,
  });
}

/** The key of the shop in tests. */
export const SHOP_KEY = madeKey();
