import type { ApiKeyRow } from '../store/index.ts';
import { standingOf } from './key.ts';
import { hasHash, parseKey } from './key-text.ts';
import { isScope, type Scope } from './scope.ts';

/** A key that was recognised. */
export interface ApiKey {
  readonly id: string;
  /** The one controller that it belongs to. */
  readonly controller: string;
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** Why a request has no usable key. `keys-too-old`: the store was out of reach too long to know what was revoked. */
export type KeyFault = 'no-key' | 'unknown-key' | 'expired-key' | 'revoked-key' | 'keys-too-old';

/** The keys of all controllers, held in memory and read again every few seconds. */
export interface ApiKeys {
  /** Recognises the key of an `Authorization` header. */
  readonly find: (authorization: string | undefined) => ApiKey | KeyFault;
  /** Reads the keys again and stores when each was last used. */
  readonly reload: () => Promise<void>;
  /** Stops reading; stores when each key was last used. */
  readonly close: () => Promise<void>;
}

/** The part of a controller's records that keys need. */
export interface KeyRecords {
  readonly controller: string;
  readonly apiKeys: () => Promise<readonly ApiKeyRow[]>;
  readonly saveApiKey: (key: ApiKeyRow) => Promise<void>;
}

/** Where keys come from. */
export interface ApiKeysOptions {
  /** The records of each controller that is served; asked for again with every reading. */
  readonly records: () => readonly KeyRecords[];
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** How often keys are read again, in milliseconds; 0 means only by `reload`. */
  readonly everyMs?: number;
  /** How old the last reading may be, in milliseconds, before no key counts any more. */
  readonly maxAgeMs?: number;
  /** Told when keys cannot be read. */
  readonly onFault?: (message: string) => void;
}

interface Known {
  readonly row: ApiKeyRow;
  readonly key: ApiKey;
}

/** "Last used" is stored at most this often for a key, in milliseconds: it is for people. */
const USED_STEP = 60_000;
/** Compared with when nobody has the id, so that an unknown id takes as long as a wrong secret. */
const NOBODY = new Uint8Array(32);

/**
 * Reads the keys of all controllers and keeps them current.
 *
 * @throws the fault of the store when the first reading fails.
 */
export async function openApiKeys(options: ApiKeysOptions): Promise<ApiKeys> {
  const { records, now, everyMs = 3000, maxAgeMs = 300_000, onFault = () => {} } = options;
  let known = new Map<string, Known>();
  let readAt = now();
  const usedAt = new Map<string, number>();

  const reload = async (): Promise<void> => {
    const began = now();
    const next = new Map<string, Known>();
    for (const from of records()) {
      for (const row of await from.apiKeys()) {
        const { fresh, isStale } = withUse(row, usedAt.get(row.id));
        // The row was read a moment ago: what another process changed before that is kept.
        if (isStale) await from.saveApiKey(fresh);
        if (next.has(row.id)) onFault(`the key ${row.id} stands in two controllers; only the first counts`);
        else next.set(row.id, { row: fresh, key: keyOf(fresh, from.controller) });
      }
    }
    known = next;
    readAt = began;
    for (const id of usedAt.keys()) if (!next.has(id)) usedAt.delete(id);
  };

  await reload();
  let reading: Promise<void> | undefined;
  const timer =
    everyMs > 0
      ? setInterval(() => {
          reading ??= reload()
            .catch(() => onFault('the keys cannot be read from the store'))
            .finally(() => {
              reading = undefined;
            });
        }, everyMs)
      : undefined;
  timer?.unref();

  return {
    find: (authorization) => {
      const text = bearerOf(authorization);
      if (text === undefined) return 'no-key';
      const parts = parseKey(text);
      if (!parts) return 'unknown-key';
      const at = now();
      if (at - readAt > maxAgeMs) return 'keys-too-old';
      const found = known.get(parts.id);
      if (!hasHash(parts.secret, found?.row.hash ?? NOBODY) || !found) return 'unknown-key';
      const standing = standingOf(found.row, at);
      if (standing !== 'valid') return standing === 'expired' ? 'expired-key' : 'revoked-key';
      usedAt.set(parts.id, at);
      return found.key;
    },
    reload,
    close: async () => {
      clearInterval(timer);
      await reading;
      await reload().catch(() => onFault('when keys were last used could not be stored'));
    },
  };
}

function withUse(
  row: ApiKeyRow,
  used: number | undefined,
): { readonly fresh: ApiKeyRow; readonly isStale: boolean } {
  const stored = row.lastUsedAt === undefined ? 0 : Date.parse(row.lastUsedAt);
  if (used === undefined || row.revokedAt !== undefined || used - stored < USED_STEP)
    return { fresh: row, isStale: false };
  return { fresh: { ...row, lastUsedAt: new Date(used).toISOString() }, isStale: true };
}

function keyOf(row: ApiKeyRow, controller: string): ApiKey {
  return { id: row.id, controller, name: row.name, scopes: new Set(row.scopes.filter(isScope)) };
}

function bearerOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  // The scheme is compared without case (RFC 9110, 11.1).
  if (authorization.length > 200 || authorization.slice(0, 7).toLowerCase() !== 'bearer ') return '';
  return authorization.slice(7).trim();
}
