/** Text of a file, or why it is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** How far into a page its character set has to be named, in bytes. */
const HEAD = 1024;
const CHARSET = /\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/iu;

/**
 * Turns the bytes of a document into text: UTF-8, UTF-16 with a byte-order mark, or what a page says its characters are.
 * A byte-order mark is no part of the text.
 */
export function documentText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decoded(bytes, utf16) ?? refuse('its UTF-16 is damaged');
  if (bytes.includes(0)) return refuse('it is binary, not text; save it as PDF, HTML or plain text');
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const named = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  const other = named === undefined ? undefined : decoded(bytes, named);
  return other ?? refuse('it is neither UTF-8 nor UTF-16; save it again as UTF-8');
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

function refuse(reason: string): DecodedText {
  return { ok: false, reason };
}
