const LINE_BREAK = 0x0a;
const QUOTE = 0x22;

/** Finds where records end, going on where it stopped when the bytes ran out. */
export interface Scanner {
  /** The place after the record's end, or −1 when `to` was reached before; then the scan goes on from there. */
  scan(bytes: Uint8Array, from: number, to: number): number;
  /** A new record begins. */
  begin(): void;
  /** Line breaks met in the record so far. */
  lines(): number;
  /** True when the scan stopped within quotes. */
  isQuoted(): boolean;
}

/** Records that end with a line break, whatever they hold. */
export function lineScanner(): Scanner {
  let lines = 0;
  return {
    scan(bytes, from, to) {
      const end = bytes.indexOf(LINE_BREAK, from);
      if (end === -1 || end >= to) return -1;
      lines = 1;
      return end + 1;
    },
    begin() {
      lines = 0;
    },
    lines: () => lines,
    isQuoted: () => false,
  };
}

/**
 * Records of CSV: a line break ends one unless it stands within quotes, and a quote opens only at the beginning of a field.
 * The same reading as csv-parse with `relax_quotes`, which then parses the records; a property compares the two.
 */
export function csvScanner(delimiter: number): Scanner {
  const [FIELD, PLAIN, QUOTED, CLOSING] = [0, 1, 2, 3];
  let state = FIELD;
  let lines = 0;
  return {
    scan(bytes, from, to) {
      let now = state;
      for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (now === QUOTED) {
          if (byte === QUOTE) now = CLOSING;
          else if (byte === LINE_BREAK) lines++;
        } else if (byte === LINE_BREAK) {
          lines++;
          state = FIELD;
          return at + 1;
        } else if (byte === delimiter) now = FIELD;
        else if (byte === QUOTE) now = now === PLAIN ? PLAIN : QUOTED;
        else now = PLAIN;
      }
      state = now;
      return -1;
    },
    begin() {
      state = FIELD;
      lines = 0;
    },
    lines: () => lines,
    isQuoted: () => state === QUOTED,
  };
}
