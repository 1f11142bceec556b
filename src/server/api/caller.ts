import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Requests of this process have no request of Node. */
export interface ApiEnv {
  Bindings: Partial<HttpBindings>;
}
export type ApiContext = Context<ApiEnv>;

/** Reads a header from Node's own request: turning all of them into a `Headers` costs more than the answer. */
export function headerOf(c: ApiContext, name: string): string | undefined {
  const { incoming } = c.env ?? {};
  if (!incoming) return c.req.header(name);
  const value = incoming.headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
}

/**
 * The address that a bucket counts for: the IPv4 address, or the /64 of an IPv6 address, because whoever has one of
 * those has all of it. `proxies` is how many proxies of the operator stand before the server; each adds one entry to
 * `X-Forwarded-For`, and what stands before those was written by the caller.
 */
export function addressOf(c: ApiContext, proxies = 0): string {
  const remote = c.env?.incoming?.socket.remoteAddress ?? '';
  if (proxies === 0) return networkOf(remote);
  const hops = (headerOf(c, 'x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return networkOf(hops.at(-proxies) || remote);
}

/** True for a request of this machine that no proxy passed on and no page of another site made. */
export function isLocal(c: ApiContext): boolean {
  const remote = c.env?.incoming?.socket.remoteAddress;
  if (remote === undefined || !/^(127\.|::1$|::ffff:127\.)/.test(remote)) return false;
  const passed = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via', 'origin'];
  if (passed.some((name) => headerOf(c, name) !== undefined)) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(headerOf(c, 'host') ?? '');
}

function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (!plain.includes(':')) return plain.slice(0, 45);
  return `${expanded(plain).slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address. */
function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(gap).fill('0'), ...right];
}
