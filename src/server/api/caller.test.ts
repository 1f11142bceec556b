import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type ApiEnv, addressOf } from './caller.ts';

/** The address that a request from somewhere counts for. */
async function counted(
  remoteAddress: string,
  headers: Record<string, string> = {},
  proxies = 0,
): Promise<string> {
  const app = new Hono<ApiEnv>().get('/', (c) => c.text(addressOf(c, proxies)));
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress }, headers } })).text();
}

describe('the address that is counted', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', async (remote, expected) => {
    expect(await counted(remote)).toBe(expected);
  });

  it('is the one that the own proxies saw, and never one that the caller wrote', async () => {
    const headers = { 'x-forwarded-for': '1.1.1.1, 198.51.100.2, 10.0.0.1' };
    expect(await counted('10.0.0.9', headers)).toBe('10.0.0.9');
    expect(await counted('10.0.0.9', headers, 1)).toBe('10.0.0.1');
    expect(await counted('10.0.0.9', headers, 2)).toBe('198.51.100.2');
    expect(await counted('10.0.0.9', {}, 1)).toBe('10.0.0.9');
  });
});
