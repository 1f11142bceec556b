import type { Logger } from 'pino';
import type { ApiKeys } from '../../account/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import type { Register } from '../../register/index.ts';
import type { DeliveryRow } from '../../store/index.ts';
import type { ApiLimits } from './limits.ts';
import type { ApiMetrics } from './metrics.ts';

/** A published version, as explanations need it. */
export interface ApiVersion {
  readonly number: number;
  readonly id: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly on: string;
  readonly declaration: Declaration;
}

/** A message to a recipient, as it is listed: what it says is encrypted and stays in the store. */
export type ListedDelivery = Pick<
  DeliveryRow,
  'id' | 'recipient' | 'kind' | 'at' | 'attempts' | 'nextAt' | 'acknowledgedAt' | 'lastFault'
>;

/** What the HTTP interface is made of. */
export interface ApiOptions {
  /** The registers by controller. */
  readonly registers: ReadonlyMap<string, Register>;
  readonly keys: ApiKeys;
  readonly metrics: ApiMetrics;
  /** Takes one line for each request. */
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Published versions of a controller, newest first. */
  readonly versionsOf: (controller: string) => readonly ApiVersion[];
  /** Messages to recipients of a controller; nothing is listed when absent. */
  readonly deliveriesOf?: (
    controller: string,
    which: 'outstanding' | 'all',
    limit: number,
  ) => Promise<readonly ListedDelivery[]>;
  readonly limits?: Partial<ApiLimits>;
  /** Public address of the server without a slash at its end, for discovery; that of the request when absent. */
  readonly site?: () => string | undefined;
  /** How old the image may be, in milliseconds, before the server is not ready; 30 seconds when absent. */
  readonly maxStateAgeMs?: number;
  /** Proxies of the operator before the server, each of which adds an entry to `X-Forwarded-For`; 0 when absent. */
  readonly proxies?: number;
  /** Origins whose pages may send keys from a browser (CORS); none when absent. */
  readonly origins?: readonly string[];
  /**
   * True when others reach the server through a proxy on this machine: requests of this machine then need a key like all
   * others, because those of the proxy look the same.
   */
  readonly isPublic?: boolean;
  /** True while the server stops: it is not ready any more. */
  readonly isStopping?: () => boolean;
}
