import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KeyFault } from './key-fault.ts';
import { readPrivate, writePrivate } from './private-file.ts';
import type { Random } from './seal.ts';
import { SIGNING_FILE } from './signing-keys.ts';

/** The symmetric keys, 32 bytes each. */
export interface Secrets {
  /** Wraps the customers' own keys. */
  readonly master: Uint8Array;
  /** Turns ids of customers and events into the bytes that stand for them; also the key of suppressions. */
  readonly lookup: Uint8Array;
  /** Seals what a named duty keeps. */
  readonly duty: Uint8Array;
  /** Seals messages to recipients. */
  readonly delivery: Uint8Array;
}

const FILE = 'secrets.json';
const key = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32);
const schema = z.strictObject({ v: z.literal(1), master: key, lookup: key, duty: key, delivery: key });

/** Reads the symmetric keys of a folder; makes them when the folder is new. @throws `KeyFault` */
export function readSecrets(folder: string, random: Random): Secrets {
  const path = join(folder, FILE);
  const text = readPrivate(path);
  if (text !== undefined) return parse(path, text);
  // New keys beside old ones would make every choice in the store unreadable, without a word.
  if (readdirSync(folder).some((name) => SIGNING_FILE.test(name))) {
    throw new KeyFault(
      `${path} is missing, but other keys are there. Restore it from your copy of the keys.`,
    );
  }
  const made = () => Buffer.from(random(32)).toString('base64');
  const secrets = { v: 1, master: made(), lookup: made(), duty: made(), delivery: made() };
  writePrivate(
    path,
    `${JSON.stringify(secrets, null, 2)}\n`,
    Buffer.from(random(6)).toString('hex'),
    'first',
  );
  const written = readPrivate(path);
  if (written === undefined) throw new KeyFault(`${path} cannot be read after it was written.`);
  return parse(path, written);
}

function parse(path: string, text: string): Secrets {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new KeyFault(`${path} holds no keys of Klartext. Restore it from your copy of the keys.`);
  }
  return parsed.data;
}
