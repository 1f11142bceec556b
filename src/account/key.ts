import { randomBytes } from 'node:crypto';
import type { ApiKeyRow } from '../store/index.ts';
import { formatKey, secretHash } from './key-text.ts';
import type { Scope } from './scope.ts';

/** A key that was made: what is stored, and the text that is shown once and kept by nobody here. */
export interface NewKey {
  readonly row: ApiKeyRow;
  readonly text: string;
}

/** What a key is made of. */
export interface KeyWish {
  readonly scopes: readonly Scope[];
  /** What it is for, in words of the operator. */
  readonly name: string;
  /** When it ends, ISO 8601; never when absent. */
  readonly expiresAt?: string;
  /** The time in milliseconds since 1970. */
  readonly now: number;
  /** Brings random bytes; those of the system when absent. */
  readonly random?: (bytes: number) => Uint8Array;
}

/** Makes a key with a secret of 256 random bits. */
export function createKey({ scopes, name, expiresAt, now, random = randomBytes }: KeyWish): NewKey {
  const id = Buffer.from(random(8)).toString('hex');
  const secret = Buffer.from(random(32)).toString('base64url');
  return {
    row: {
      id,
      name,
      hash: secretHash(secret),
      scopes: [...new Set(scopes)],
      createdAt: isoOf(now),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    text: formatKey({ id, secret }),
  };
}

/** How a key is rotated. */
export interface RotateWish {
  /** The time in milliseconds since 1970. */
  readonly now: number;
  /** How long the old key goes on, in milliseconds. */
  readonly graceMs: number;
  readonly random?: (bytes: number) => Uint8Array;
}

/**
 * Makes a key that replaces another: the same name, scopes and end. The old one goes on for a while, so that every
 * program can be given the new one first; it never lives longer than it would have.
 */
export function rotateKey(
  old: ApiKeyRow,
  { now, graceMs, random }: RotateWish,
): { readonly next: NewKey; readonly old: ApiKeyRow } {
  const next = createKey({
    // The store keeps scopes as texts; what is no scope allows nothing, so it may be carried along.
    scopes: old.scopes as readonly Scope[],
    name: old.name,
    now,
    ...(old.expiresAt === undefined ? {} : { expiresAt: old.expiresAt }),
    ...(random === undefined ? {} : { random }),
  });
  const end = isoOf(now + graceMs);
  const isSooner = old.expiresAt !== undefined && Date.parse(old.expiresAt) <= Date.parse(end);
  return { next, old: isSooner ? old : { ...old, expiresAt: end } };
}

/** Ends a key at once; one that was revoked before stays as it was. */
export function revokeKey(row: ApiKeyRow, now: number): ApiKeyRow {
  return row.revokedAt === undefined ? { ...row, revokedAt: isoOf(now) } : row;
}

/** What a key is now. */
export function standingOf(
  row: Pick<ApiKeyRow, 'expiresAt' | 'revokedAt'>,
  now: number,
): 'valid' | 'expired' | 'revoked' {
  if (row.revokedAt !== undefined) return 'revoked';
  // A date that cannot be read ends the key: better a call to the operator than a key without end.
  if (row.expiresAt !== undefined && !(Date.parse(row.expiresAt) > now)) return 'expired';
  return 'valid';
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
