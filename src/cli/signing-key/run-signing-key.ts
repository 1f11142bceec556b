import { existsSync } from 'node:fs';
import { encodeVerifierKey, fromBase64, verifierKey } from '../../ledger/index.ts';
import type { PublicKey } from '../../receipt/index.ts';
import { KeyFault, type KeyRing, openKeyRing, sha256Bytes } from '../../register/index.ts';
import type { SigningKeyFlags } from '../commands/signing-key.ts';
import { loadSettings } from '../config/index.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** Prints the public keys of a log and returns the exit status. */
export function showSigningKey(io: Io, flags: SigningKeyFlags): number {
  return withKeys(io, flags, (keys, controller) => {
    const known = keys.exportPublicKeys(controller);
    if (known.length === 0) {
      return refuse(
        io,
        `${controller} has no signing key yet.`,
        'It is made at the first start: klartext serve.',
      );
    }
    if (flags.json) io.out(`${JSON.stringify({ keys: known }, null, 2)}\n`);
    else for (const key of known) io.out(`${verifierOf(key)}\n`);
    return 0;
  });
}

/** Makes a new signing key and returns the exit status. */
export function rotateSigningKey(io: Io, flags: SigningKeyFlags): number {
  return withKeys(io, flags, (keys, controller) => {
    if (keys.exportPublicKeys(controller).length === 0) {
      return refuse(
        io,
        `${controller} has no signing key yet.`,
        'It is made at the first start: klartext serve.',
      );
    }
    const { published } = keys.rotate(controller);
    io.out(`${verifierOf(published)}\n`);
    io.err(`The new key of ${controller} signs from now on. Publish it: klartext signing-key show.\n`);
    return 0;
  });
}

function verifierOf({ name, key }: PublicKey): string {
  const bytes = fromBase64(key);
  if (!bytes) throw new Error('The ring exports keys in base64.');
  return encodeVerifierKey(verifierKey(sha256Bytes, name, bytes));
}

function withKeys(
  io: Io,
  flags: SigningKeyFlags,
  run: (keys: KeyRing, controller: string) => number,
): number {
  const { keys: folder, controller, config } = flags;
  const loaded = loadSettings(io, { keys: folder, controller }, config);
  if ('wrong' in loaded) return refuse(io, loaded.wrong);
  const { settings } = loaded;
  if (!existsSync(settings.keys)) {
    return refuse(io, `There are no keys at ${settings.keys}.`, 'Name their folder: --keys keys');
  }
  try {
    return run(openKeyRing(settings.keys, { now: io.now }), settings.controller);
  } catch (error) {
    if (error instanceof KeyFault) return refuse(io, error.message);
    throw error;
  }
}
