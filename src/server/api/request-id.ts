import { randomBytes } from 'node:crypto';
import { type ApiContext, headerOf } from './caller.ts';

const RUN = randomBytes(6).toString('hex');
let count = 0;

/** The id of a request: the caller's, as it was sent (AuthZEN 1.0, "Request Identification"), or one of our own. */
export function requestIdOf(c: ApiContext): string {
  const sent = headerOf(c, 'x-request-id');
  if (sent !== undefined && sent !== '') return sent;
  count += 1;
  return `${RUN}-${count.toString(36)}`;
}

/** The id as it stands in the log: one that could hold anything else is left out. */
export function loggedId(id: string): string | undefined {
  return /^[\w.:-]{1,64}$/.test(id) ? id : undefined;
}
