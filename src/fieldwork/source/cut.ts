import type { RejectReason } from './raw-row.ts';
import type { Scanner } from './scanner.ts';

/** A stretch of whole records, or one record that is refused. */
export interface Cut {
  /** Absent for a refused record. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly reason?: RejectReason;
  readonly records: number;
  readonly lines: number;
  /** Bytes that the stretch takes in the file. */
  readonly length: number;
  /** Quotes met so far that never close. */
  readonly openQuotes: number;
}

/** Bounds of cutting; smaller ones in tests. Bytes. */
export interface CutBounds {
  /** A block ends with the first record that reaches this many bytes. */
  readonly block: number;
  /** A record that is longer is refused. */
  readonly record: number;
}

const LINE_BREAK = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** After so many quotes that never close, records beyond the bound are dropped whole: each other attempt costs a scan. */
const MOST_OPEN_QUOTES = 100;

/**
 * Cuts a stream of bytes into blocks of whole records, and nothing is held beyond a block and a record.
 * Where cuts fall depends on the bytes alone, not on how they arrive, so a run that goes on cuts as one that never stopped.
 * A quote that never closes costs its own line: reading goes on with the next.
 */
export async function* cutRecords(
  chunks: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  bounds: CutBounds,
  quotesBefore = 0,
): AsyncGenerator<Cut> {
  /** From the beginning of the block. */
  let held: Uint8Array = new Uint8Array(0);
  let recordStart = 0;
  let scanned = 0;
  let records = 0;
  let lines = 0;
  let openQuotes = quotesBefore;
  /** Bytes left out so far of a record that is too long; 0 when there is none. */
  let dropped = 0;

  const refused = (reason: RejectReason, length: number, lineBreaks: number): Cut => {
    return { reason, records: 1, lines: lineBreaks, length, openQuotes };
  };
  /** What stands before the current record, as a block; the record then begins the next one. */
  const takeBlock = (): readonly Cut[] => {
    // A copy with memory of its own, whatever kind of array the stream gave: it is handed over to a worker.
    const bytes = new Uint8Array(held.subarray(0, recordStart));
    const taken = records > 0 || bytes.length > 0;
    const cut = { bytes, records, lines, length: bytes.length, openQuotes };
    held = held.subarray(recordStart);
    scanned -= recordStart;
    recordStart = records = lines = 0;
    return taken ? [cut] : [];
  };
  /** Refuses the first line of a record whose quote never closes, so that the next line is read afresh. */
  const refuseFirstLine = (within: number): readonly Cut[] => {
    const end = held.indexOf(LINE_BREAK) + 1;
    if (end === 0 || end > within || openQuotes >= MOST_OPEN_QUOTES) return [];
    openQuotes++;
    held = held.subarray(end);
    scanned = 0;
    scanner.begin();
    return [refused('quote-never-closed', end, 1)];
  };
  /** Counts the record that ends at `end` to the block. */
  const countRecord = (end: number) => {
    records += isBlank(held, recordStart, end) ? 0 : 1;
    lines += Math.max(1, scanner.lines());
    recordStart = scanned = end;
    scanner.begin();
  };
  /** Goes through what is held; `isLast` when nothing follows. */
  function* advance(): Generator<Cut> {
    while (scanned < held.length) {
      if (dropped > 0) {
        const end = held.indexOf(LINE_BREAK) + 1;
        dropped += end === 0 ? held.length : end;
        held = held.subarray(end === 0 ? held.length : end);
        scanned = 0;
        if (end === 0) return;
        yield refused('too-long', dropped, 1);
        dropped = 0;
        scanner.begin();
        continue;
      }
      const limit = recordStart + bounds.record;
      const end = scanner.scan(held, scanned, Math.min(held.length, limit));
      if (end !== -1) {
        countRecord(end);
        if (end >= bounds.block) yield* takeBlock();
      } else if (held.length < limit) {
        scanned = held.length;
      } else {
        yield* takeBlock();
        const line = scanner.isQuoted() ? refuseFirstLine(bounds.record) : [];
        yield* line;
        if (line.length > 0) continue;
        dropped = bounds.record;
        held = held.subarray(bounds.record);
        scanned = 0;
      }
    }
  }

  scanner.begin();
  for await (const chunk of chunks) {
    held = joined(held, chunk);
    yield* advance();
  }
  while (scanner.isQuoted() && recordStart < held.length && dropped === 0) {
    yield* takeBlock();
    const line = refuseFirstLine(held.length);
    if (line.length === 0) break;
    yield* line;
    yield* advance();
  }
  if (dropped > 0) yield refused('too-long', dropped, 1);
  else if (recordStart < held.length && scanner.isQuoted()) {
    yield refused('quote-never-closed', held.length, scanner.lines() + 1);
  } else {
    if (recordStart < held.length) countRecord(held.length);
    yield* takeBlock();
  }
}

/** True for a record that holds nothing but its line break. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return (
    (length === 1 || (length === 2 && bytes[start + 1] === LINE_BREAK)) &&
    (bytes[start] === LINE_BREAK || bytes[start] === CARRIAGE_RETURN)
  );
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
