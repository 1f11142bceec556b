import type { ApiKey, KeyFault, Scope } from '../../account/index.ts';
import { type Answer, type Fault, fault, isFault, missingScope, refusal } from './answer.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import { type ApiContext, addressOf, headerOf, isLocal } from './caller.ts';
import type { Deps, KeyedEndpoint, PublicEndpoint } from './endpoint.ts';
import { internalFault } from './internal-fault.ts';
import { readBody } from './read-body.ts';
import { loggedId, requestIdOf } from './request-id.ts';
import { within } from './within.ts';

/** What is known of a request when it ends. */
interface Seen {
  key?: ApiKey;
  headers?: Readonly<Record<string, string>>;
}

/** Answers requests to endpoints: keys, limits, bodies, problems, the log and the metrics are here, once. */
export interface Server {
  readonly keyed: <B>(endpoint: KeyedEndpoint<B>) => (c: ApiContext) => Promise<Response>;
  readonly open: (endpoint: PublicEndpoint) => (c: ApiContext) => Promise<Response>;
  /** Answers a request that fits no endpoint. */
  readonly refuse: (c: ApiContext, route: string, why: Fault) => Response;
}

/** Makes the server of endpoints. */
export function createServe(deps: Deps): Server {
  const { limits, now, keys, registers } = deps;
  const byKey = createBuckets(limits.perKey, limits.remembered, now);
  const byAddress = createBuckets(limits.perAddress, limits.remembered, now);

  const recognise = (c: ApiContext, scope: Scope): ApiKey | Fault => {
    const key = keys.find(headerOf(c, 'authorization'));
    if (typeof key === 'string') {
      return take(byAddress, 'address', addressOf(c, deps.proxies)) ?? KEY_FAULTS[key];
    }
    if (key.scopes.has(scope)) return key;
    const tooMany = take(byKey, 'key', key.id);
    if (tooMany) return tooMany;
    return missingScope(scope);
  };

  const answerKeyed = async <B>(
    c: ApiContext,
    endpoint: KeyedEndpoint<B>,
    seen: Seen,
  ): Promise<Answer | Fault> => {
    const key = recognise(c, endpoint.scope);
    if (isFault(key)) return key;
    seen.key = key;
    const register = registers.get(key.controller);
    if (!register) return fault('not-found', 'The controller of this key is not served here.');
    const limit = endpoint.size === 'single' ? limits.singleBytes : limits.batchBytes;
    const read = await readBody(c, limit, limits.depth);
    if (isFault(read)) return take(byKey, 'key', key.id) ?? read;
    const checked = endpoint.check(read.value);
    const cost = isFault(checked) ? 1 : (endpoint.cost?.(checked.body) ?? 1);
    const tooMany = take(byKey, 'key', key.id, cost, seen);
    if (tooMany) return tooMany;
    if (isFault(checked)) return checked;
    const made = endpoint.answer({ body: checked.body, key, register }, deps);
    return made instanceof Promise ? within(made, limits.timeoutMs) : made;
  };

  const answerOpen = async (c: ApiContext, endpoint: PublicEndpoint, seen: Seen): Promise<Answer | Fault> => {
    const isTrusted = !deps.isPublic && isLocal(c);
    if (endpoint.scope !== undefined && !isTrusted) {
      const key = recognise(c, endpoint.scope);
      if (isFault(key)) return key;
      seen.key = key;
    } else {
      const tooMany = isTrusted ? undefined : take(byAddress, 'address', addressOf(c, deps.proxies));
      if (tooMany) return tooMany;
    }
    const made = endpoint.answer(c, deps);
    return made instanceof Promise ? within(made, limits.timeoutMs) : made;
  };

  const finish = (
    c: ApiContext,
    route: string,
    began: number,
    made: Answer | Fault,
    seen: Seen,
  ): Response => {
    const answer = isFault(made) ? refusal(made) : made;
    const id = requestIdOf(c);
    const ms = performance.now() - began;
    deps.metrics.answered(route, answer.status, ms / 1000);
    deps.log.info({
      request: loggedId(id),
      key: seen.key?.id,
      route,
      status: answer.status,
      ms: Math.round(ms * 1000) / 1000,
      decisions: answer.decisions,
      problem: isFault(made) ? made.fault : undefined,
    });
    const headers = { ...answer.headers, 'x-request-id': id, 'x-content-type-options': 'nosniff' };
    if (seen.headers) Object.assign(headers, seen.headers);
    return new Response(answer.body, { status: answer.status, headers });
  };

  const guarded = async (
    route: string,
    seen: Seen,
    make: () => Promise<Answer | Fault>,
  ): Promise<Answer | Fault> => {
    try {
      return await make();
    } catch (error) {
      const { known, logged } = internalFault(error);
      deps.log.error({ route, key: seen.key?.id, ...logged });
      return known;
    }
  };

  return {
    keyed: (endpoint) => async (c) => {
      const began = performance.now();
      const seen: Seen = {};
      const made = await guarded(endpoint.path, seen, () => answerKeyed(c, endpoint, seen));
      return finish(c, endpoint.path, began, made, seen);
    },
    open: (endpoint) => async (c) => {
      const began = performance.now();
      const seen: Seen = endpoint.isShared ? { headers: SHARED } : {};
      const made = await guarded(endpoint.path, seen, () => answerOpen(c, endpoint, seen));
      return finish(c, endpoint.path, began, made, seen);
    },
    refuse: (c, route, why) => {
      const began = performance.now();
      const tooMany = take(byAddress, 'address', addressOf(c, deps.proxies));
      return finish(c, route, began, tooMany ?? why, {});
    },
  };
}

/** Takes tokens, or says how long to wait. Less than half left is told beforehand. */
function take(buckets: Buckets, of: string, name: string, tokens = 1, seen?: Seen): Fault | undefined {
  const { isAllowed, remaining, waitSeconds } = buckets.take(name, tokens);
  const { burst, perSecond } = buckets.rate;
  const isScarce = remaining < burst / 2;
  if (isAllowed && !isScarce) return undefined;
  const seconds = Math.ceil(burst / perSecond);
  const headers = {
    'ratelimit-policy': `"${of}";q=${burst};w=${seconds}`,
    ratelimit: `"${of}";r=${remaining};t=${Math.max(1, waitSeconds)}`,
  };
  if (isAllowed) {
    if (seen) seen.headers = headers;
    return undefined;
  }
  const detail = `Wait ${waitSeconds} s before the next request.`;
  return fault('too-many-requests', detail, { headers: { ...headers, 'retry-after': String(waitSeconds) } });
}

const BEARER = { 'www-authenticate': 'Bearer' } as const;
const BAD_BEARER = { 'www-authenticate': 'Bearer error="invalid_token"' } as const;
const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

const KEY_FAULTS = {
  'no-key': fault('no-key', 'Send a key: "Authorization: Bearer kt_…".', { headers: BEARER }),
  'unknown-key': fault('unknown-key', 'No such key is known; "klartext key list" shows those that are.', {
    headers: BAD_BEARER,
  }),
  'expired-key': fault('expired-key', 'Make another key: "klartext key rotate" or "klartext key create".', {
    headers: BAD_BEARER,
  }),
  'revoked-key': fault('revoked-key', 'Make another key: "klartext key create".', { headers: BAD_BEARER }),
  'keys-too-old': fault('keys-too-old', 'The store is out of reach; try again soon.', {
    headers: { 'retry-after': '5' },
  }),
} as const satisfies Record<KeyFault, Fault>;
