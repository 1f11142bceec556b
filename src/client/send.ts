import { fieldsOf } from './decision.ts';
import type { ClientProblem, Result } from './problem.ts';

/** How requests are sent. */
export interface Sending {
  readonly url: string;
  readonly key: string;
  readonly fetch: typeof fetch;
  /** How long a call may take with all its tries, in milliseconds. */
  readonly timeout: number;
  /** How often a request that changes nothing when it is repeated is sent again. */
  readonly retries: number;
  /** A number from 0 to below 1, for the pauses between tries. */
  readonly random: () => number;
}

/** What one call adds. */
export interface CallOptions {
  /** Ends the call. */
  readonly signal?: AbortSignal;
}

/** Statuses after which the same request can succeed. */
const PASSING: readonly number[] = [429, 500, 502, 503, 504];
/** The first pause between two tries, in milliseconds; it doubles, and is shortened at random. */
const FIRST_PAUSE = 100;

type Try = Result<unknown> & { readonly wait?: number | undefined };

/** Sends a body and returns what was answered; sends it again where that is safe. Never rejects. */
export async function send(
  sending: Sending,
  path: string,
  /** Makes the body; what it throws is told like any other failure. */
  make: () => unknown,
  isRepeatable: boolean,
  { signal }: CallOptions = {},
): Promise<Result<unknown>> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), sending.timeout);
  const stop = signal ? AbortSignal.any([clock.signal, signal]) : clock.signal;
  try {
    const text = JSON.stringify(make());
    for (let tries = 0; ; tries += 1) {
      const result = await once(sending, path, text, stop);
      // Your signal is asked first: both can have come.
      if (!result.ok && stop.aborted) return failed(signal?.aborted ? ABORTED : LATE);
      if (result.ok || result.wait === undefined || !isRepeatable || tries >= sending.retries)
        return bare(result);
      const pause = FIRST_PAUSE * 2 ** tries * (0.5 + sending.random() / 2);
      if (!(await sleep(Math.max(pause, result.wait), stop)))
        return signal?.aborted ? failed(ABORTED) : bare(result);
    }
  } catch {
    return failed({ code: 'bad-request', detail: 'The request cannot be written as JSON.' });
  } finally {
    clearTimeout(timer);
  }
}

/** One try. `wait` is how long the server asks to wait, in milliseconds; absent where another try would not help. */
async function once(
  { url, key, fetch: ask }: Sending,
  path: string,
  body: string,
  signal: AbortSignal,
): Promise<Try> {
  let response: Response;
  let answer: unknown;
  try {
    const asked = ask(url + path, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      // The key is for this server alone.
      redirect: 'error',
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
    // A `fetch` of yours may not look at the signal.
    response = await Promise.race([asked, ended(signal)]);
    const read = response.json().catch((error) => {
      // A connection that broke is no answer; a text that is no JSON is a bad one.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    });
    answer = await Promise.race([read, ended(signal)]);
  } catch {
    return { ...failed({ code: 'network', detail: 'The server cannot be reached.' }), wait: 0 };
  }
  if (response.ok && answer !== undefined) return { ok: true, value: answer };
  const { status, headers } = response;
  const wait = PASSING.includes(status) ? waitOf(headers.get('retry-after')) : undefined;
  return { ...failed(problemOf(fieldsOf(answer), status, headers.get('x-request-id'))), wait };
}

function problemOf(
  { code, detail, errors }: Readonly<Record<string, unknown>>,
  status: number,
  requestId: string | null,
): ClientProblem {
  return {
    code: typeof code === 'string' ? code : 'bad-answer',
    detail: typeof detail === 'string' ? detail : `The server answered with status ${status}.`,
    status,
    ...(requestId === null ? {} : { requestId }),
    ...(Array.isArray(errors) ? { errors } : {}),
  };
}

/** Fails when the signal comes. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    if (signal.aborted) fail(signal.reason);
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return wait > 0 ? wait : 0;
}

/** Waits; false when it was ended. */
function sleep(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    if (signal.aborted) return done(false);
    const end = (whole: boolean) => () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      done(whole);
    };
    const stop = end(false);
    const timer = setTimeout(end(true), ms);
    signal.addEventListener('abort', stop);
  });
}

const ABORTED: ClientProblem = { code: 'aborted', detail: 'The call was ended.' };
const LATE: ClientProblem = { code: 'timeout', detail: 'The server did not answer in time.' };

function failed(problem: ClientProblem): { readonly ok: false; readonly problem: ClientProblem } {
  return { ok: false, problem };
}

function bare(result: Try): Result<unknown> {
  return result.ok ? { ok: true, value: result.value } : failed(result.problem);
}
