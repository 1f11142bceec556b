import { pino } from 'pino';
import type { PublishedRules } from '../../register/index.ts';
import { versionsIn } from '../../register/index.ts';
import type { Service } from '../../server/index.ts';
import type { Settings } from '../config/index.ts';
import type { Io } from '../io.ts';

/** What the service of choices and decisions is opened with. */
export interface ServicePartInput {
  readonly io: Io;
  readonly settings: Settings;
  /** Folder of the published versions. */
  readonly versions: string;
  readonly site: string | undefined;
  readonly onFault: (message: string) => void;
}

/** The service, which begins with the first published version: before that there is nothing to decide by. */
export interface ServicePart {
  readonly service: () => Service | undefined;
  /** Opens it when there is a version by now; reads the versions again when it is open. */
  readonly follow: () => Promise<void>;
}

/**
 * Follows the published versions with a service.
 *
 * Versions that cannot be read leave the rules that were read before, and the operator is told.
 */
export function servicePart({ io, settings, versions, site, onFault }: ServicePartInput): ServicePart {
  let rules: readonly PublishedRules[] = [];
  let service: Service | undefined;
  const read = (): void => {
    const found = versionsIn(versions);
    if (found.ok) rules = found.versions;
    else onFault(found.reason);
  };
  const open = async (): Promise<void> => {
    const { openService } = await import('../../server/index.ts');
    service = await openService({
      store: settings.store,
      keys: settings.keys,
      controller: settings.controller,
      versions: () => rules,
      webhooks: new Map(Object.entries(settings.webhooks).map(([id, url]) => [id, { url }])),
      limits: {
        perKey: { perSecond: settings.requestsPerKey, burst: settings.requestsPerKey * BURST_SECONDS },
        perAddress: {
          perSecond: settings.requestsPerAddress,
          burst: settings.requestsPerAddress * BURST_SECONDS,
        },
      },
      maxStateAgeMs: settings.maxStateAge * 1000,
      proxies: settings.proxies,
      origins: settings.origins,
      site: () => site,
      isPublic: site !== undefined,
      log: logOf(io, settings),
      now: io.now,
      onFault,
    });
  };
  // One after the other: a second version may come while the store is being opened.
  let last: Promise<void> = Promise.resolve();
  return {
    service: () => service,
    follow: () => {
      last = last
        .catch(() => {})
        .then(async () => {
          const before = rules;
          read();
          if (service && before.length !== rules.length) await service.reload();
          else if (!service && rules.length > 0) await open();
        });
      return last;
    },
  };
}

/** Seconds' worth of requests that may come at once. */
const BURST_SECONDS = 2;

/** One line of JSON for each request on standard error; standard output is for the person at the terminal. */
function logOf(io: Io, { logLevel }: Settings) {
  return pino({ level: logLevel }, { write: (line: string) => io.err(line) });
}
