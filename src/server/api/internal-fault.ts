import { type Fault, fault } from './answer.ts';

/** What went wrong inside, as callers are told, and as it stands in the log. */
export interface InternalFault {
  readonly known: Fault;
  readonly logged: { readonly error: string; readonly code?: string; readonly at?: readonly string[] };
}

/** Codes of the store that pass by themselves or with the operator's help; the caller may try again. */
const STORE_CODES: readonly string[] = [
  'disk-full',
  'damaged',
  'unreachable',
  'busy',
  'not-a-database',
  'newer-version',
];

/** Turns an error into a fault. Its message goes nowhere: libraries put into theirs what they were given. */
export function internalFault(error: unknown): InternalFault {
  const name = error instanceof Error ? error.name : typeof error;
  const code = codeOf(error);
  const frames = error instanceof Error ? framesOf(error) : [];
  const logged = { error: name, ...(code === undefined ? {} : { code }), at: frames };
  if (code !== undefined && STORE_CODES.includes(code)) {
    const headers = { 'retry-after': code === 'busy' ? '1' : '5' };
    return {
      known: fault('store-unavailable', 'Nothing of this request was kept; try again.', { headers }),
      logged,
    };
  }
  return {
    known: fault('internal', 'It is not your fault; please try again, and tell the operator the request id.'),
    logged,
  };
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code.slice(0, 60) : undefined;
}

/** The first places of a stack: lines that begin with "at", so no line of a message. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const trace = stack.startsWith(`${error.name}: ${error.message}`)
    ? stack.slice(error.name.length + error.message.length)
    : '';
  return trace
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, 4)
    .map((line) => line.trim().slice(0, 200));
}
