import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { openApiKeys } from '../../account/index.ts';
import {
  type OpenRegister,
  openKeyRing,
  openRegister,
  openStore,
  type PublishedRules,
  startDeliveries,
  type Webhook,
} from '../../register/index.ts';
import { isPostgres } from '../../store/index.ts';
import { type ApiLimits, createApi, createMetrics } from '../api/index.ts';
import type { ServerPart } from '../part.ts';

/** What the service of choices and decisions runs on. */
export interface ServiceInput {
  /** Path of a SQLite file, or an address that starts with `postgres://`. */
  readonly store: string;
  /** Folder of the keys. */
  readonly keys: string;
  /** Id of the controller. */
  readonly controller: string;
  /** The published versions, in any order. */
  readonly versions: () => readonly PublishedRules[];
  /** Where recipients take messages, by id. */
  readonly webhooks: ReadonlyMap<string, Webhook>;
  readonly limits?: Partial<ApiLimits>;
  readonly maxStateAgeMs?: number;
  readonly proxies?: number;
  readonly origins?: readonly string[];
  readonly site?: () => string | undefined;
  /** True when others reach the server through a proxy on this machine. */
  readonly isPublic?: boolean;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what went wrong beside the requests, for the operator. */
  readonly onFault: (message: string) => void;
}

/** The service of choices, decisions and proof: a part of the server. */
export interface Service extends ServerPart {
  readonly controller: string;
  readonly register: OpenRegister;
  /** Reads the published versions again; decisions go on by the old ones until the new ones are ready. */
  readonly reload: () => Promise<void>;
}

/** Webhooks that no version has a recipient for: a slip in the configuration, or a recipient under another id by now. */
function unknownRecipients({ webhooks, versions }: ServiceInput): readonly string[] {
  const known = versions().map(({ declaration }) => declaration.recipients);
  return [...webhooks.keys()].filter((id) => !known.some((recipients) => recipients.has(id)));
}

/** How often what duties kept is looked through, in milliseconds. */
const PURGE_EVERY = 3_600_000;

/** Opens the service; see `index.ts`. */
export async function openService(input: ServiceInput): Promise<Service> {
  const { now, onFault } = input;
  const told = (fault: Error): void => onFault(fault.message);
  if (!isPostgres(input.store)) keepOutOfGit(dirname(input.store));
  keepOutOfGit(input.keys);
  const keys = openKeyRing(input.keys, { now });
  const store = await openStore({
    store: input.store,
    keysFolder: input.keys,
    keys,
    versions: input.versions,
  });
  try {
    const { controller } = input;
    const register = await openRegister({
      controller,
      store,
      keys,
      versions: input.versions,
      now,
      ...(input.maxStateAgeMs === undefined ? {} : { maxStateAgeMs: input.maxStateAgeMs }),
      onFault: told,
    });
    // Made at the first start, so that it can be given out before anybody needs it.
    keys.signing(controller);
    const records = store.for(controller);
    for (const id of unknownRecipients(input)) onFault(`The webhook "${id}" is no recipient of any version.`);
    const registers = new Map([[controller, register]]);
    const apiKeys = await openApiKeys({ records: () => [records], now, onFault });
    const deliveries = startDeliveries({ records, keys, webhooks: input.webhooks, now, onFault: told });
    const purging = setInterval(() => void register.purge().catch(told), PURGE_EVERY);
    purging.unref();
    let isStopping = false;
    const app = createApi({
      registers,
      keys: apiKeys,
      metrics: createMetrics(registers, now),
      log: input.log,
      now,
      versionsOf: () => [...input.versions()].sort((a, b) => b.number - a.number),
      deliveriesOf: async (_controller, which, limit) => records.listDeliveries(which, limit),
      isStopping: () => isStopping,
      ...(input.limits === undefined ? {} : { limits: input.limits }),
      ...(input.maxStateAgeMs === undefined ? {} : { maxStateAgeMs: input.maxStateAgeMs }),
      ...(input.proxies === undefined ? {} : { proxies: input.proxies }),
      ...(input.origins === undefined ? {} : { origins: input.origins }),
      ...(input.site === undefined ? {} : { site: input.site }),
      ...(input.isPublic === undefined ? {} : { isPublic: input.isPublic }),
    });
    return {
      controller,
      register,
      reload: register.reload,
      fetch: (request, bindings) => app.fetch(request, bindings),
      stop: () => {
        isStopping = true;
      },
      close: async () => {
        clearInterval(purging);
        await deliveries.stop();
        await apiKeys.close();
        await register.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Records and keys lie beside the declaration, which is often kept in git: they must not get there. Only in a folder that is made
 * for them: in another, git would ignore everything else as well.
 */
function keepOutOfGit(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined) return;
  writeFileSync(join(folder, '.gitignore'), '*\n');
}
