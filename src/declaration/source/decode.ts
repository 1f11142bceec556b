import { type Place, type Problem, problem } from '../../shared/index.ts';
import { LIMITS } from './limits.ts';

/** Text of a file, or why it is not text that can be used. */
export type Decoded =
  | { readonly text: string; readonly problems: readonly Problem[] }
  | { readonly text: undefined; readonly problems: readonly Problem[] };

/** Turns the bytes of a file into text; anything but UTF-8 is refused with a hint what it seems to be. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const start: Place = { file, line: 1, column: 1 };
  const refuse = (code: 'too-large' | 'encoding', message: string, help: string, where = start): Decoded => ({
    text: undefined,
    problems: [problem(code, { message, where, path: '', help })],
  });
  if (bytes.byteLength > LIMITS.bytes) {
    return refuse(
      'too-large',
      tooLarge(bytes.byteLength),
      'Split it with "include", or give the right file.',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('encoding', 'The file is UTF-16, not UTF-8.', 'Save it again as UTF-8.');
  }
  if (bytes.includes(0)) {
    return refuse('encoding', 'The file is binary, not text.', 'Give a YAML file in UTF-8.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const where = firstInvalid(file, bytes);
    const message = 'The file is not UTF-8; it looks like Latin-1 or Windows-1252.';
    return refuse('encoding', message, 'Save it again as UTF-8.', where);
  }
  if (!text.startsWith('\ufeff')) return { text, problems: [] };
  return {
    text: text.slice(1),
    problems: [
      problem('byte-order-mark', {
        message: 'The file starts with a byte-order mark.',
        where: start,
        path: '',
        why: 'It was ignored here; other tools stumble over it.',
        help: 'Save it as UTF-8 without a byte-order mark.',
      }),
    ],
  };
}

/** Says how large a file is and what the limit is, in MiB. */
export function tooLarge(bytes: number): string {
  const mib = (n: number): string => (n / 1024 / 1024).toFixed(n < 10 * 1024 * 1024 ? 1 : 0);
  return `The file is too large: ${mib(bytes)} MiB, the limit is ${mib(LIMITS.bytes)} MiB.`;
}

/** Finds the first byte that is not UTF-8 by halving the part that still decodes. */
function firstInvalid(file: string, bytes: Uint8Array): Place {
  const decodes = (end: number): boolean => {
    try {
      // `stream` accepts a sequence cut at the end, which is not an error of the file.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.byteLength;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  // `stream` again: the start of a sequence that never ends is where the bad bytes begin, so it is not before them.
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
  const lastBreak = before.lastIndexOf('\n');
  const line = before.split('\n').length;
  return { file, line, column: before.length - lastBreak };
}
