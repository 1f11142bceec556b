/**
 * Every way in which a request can fail: its status and its title (RFC 9457). One table, so that the documentation, the
 * page of problems and the answers cannot differ.
 */
export const API_PROBLEMS = {
  malformed: [400, 'The body is not JSON'],
  'too-deep': [400, 'The body is nested too deeply'],
  'invalid-request': [400, 'The body does not fit'],
  'no-key': [401, 'A key is missing'],
  'unknown-key': [401, 'The key is not known'],
  'expired-key': [401, 'The key has expired'],
  'revoked-key': [401, 'The key was revoked'],
  'missing-scope': [403, 'The key does not allow this'],
  'not-found': [404, 'Nothing is here'],
  'unknown-customer': [404, 'Nothing is recorded about this customer'],
  'no-receipt': [404, 'There is no such choice'],
  'method-not-allowed': [405, 'This method is not answered here'],
  'state-behind': [409, 'The state asked for is not there'],
  'no-version': [409, 'No version is published'],
  'id-used-otherwise': [409, 'The id stands for another choice'],
  'too-many-events': [409, 'The customer has too many choices'],
  erased: [409, 'The customer was erased'],
  'too-large': [413, 'The body is too large'],
  'unsupported-type': [415, 'The body must be JSON'],
  'invalid-choice': [422, 'The choice does not fit'],
  'unknown-practice': [422, 'The practice is not declared'],
  'unknown-purpose': [422, 'The purpose is not declared'],
  'unknown-version': [422, 'The version was not published'],
  'group-elsewhere': [422, 'A controller of the group is not served here'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  'store-unavailable': [503, 'The store is out of reach'],
  'keys-too-old': [503, 'Keys cannot be checked'],
  timeout: [503, 'It took too long'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ApiProblemCode = keyof typeof API_PROBLEMS;

/** Where the problems are explained; the type of a problem is this with the code behind `#`. */
export const API_PROBLEMS_PATH = '/problems/api';
