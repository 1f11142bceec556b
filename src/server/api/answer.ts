import { API_PROBLEMS, API_PROBLEMS_PATH, type ApiProblemCode } from './problem-table.ts';

/** Why a request fails. Nothing in it is personal: it names fields, never what stood in them. */
export interface Fault {
  readonly fault: ApiProblemCode;
  /** One or two sentences: what is wrong, and what to do. */
  readonly detail: string;
  /** Single places, where several are wrong. */
  readonly errors?: readonly FaultAt[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** One place in the body that does not fit. */
export interface FaultAt {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly detail: string;
}

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  /** How many decisions it holds, for the log. */
  readonly decisions?: number;
}

const JSON_HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' } as const;

/** Answers JSON that nobody may keep. */
export function json(value: unknown, status = 200, decisions?: number): Answer {
  const answer = { status, body: JSON.stringify(value), headers: JSON_HEADERS };
  return decisions === undefined ? answer : { ...answer, decisions };
}

/** Makes a fault. */
export function fault(
  code: ApiProblemCode,
  detail: string,
  more: Omit<Fault, 'fault' | 'detail'> = {},
): Fault {
  return { fault: code, detail, ...more };
}

/** The fault of a key that lacks a scope (RFC 6750, section 3.1). */
export function missingScope(scope: string): Fault {
  return fault('missing-scope', `The key needs the scope "${scope}".`, {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  });
}

/** Tells a fault from anything else. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value && typeof value.fault === 'string';
}

/** The body of a fault (RFC 9457). */
export function problemOf({ fault: code, detail, errors }: Fault) {
  const [status, title] = API_PROBLEMS[code];
  const type = `${API_PROBLEMS_PATH}#${code}`;
  return { type, title, status, detail, code, ...(errors === undefined ? {} : { errors }) };
}

/** Answers a fault as `application/problem+json`. */
export function refusal(from: Fault): Answer {
  const problem = problemOf(from);
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...from.headers },
  };
}
