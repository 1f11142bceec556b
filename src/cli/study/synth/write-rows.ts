import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import type { SynthRow } from '../../../study/index.ts';

/** Columns of the file, in order. */
export const SYNTH_COLUMNS = ['id', 'date', 'channel', 'author', 'thread', 'text'] as const;

/** Rows written at once: enough to be quick, few enough to be nothing in memory. */
const BATCH = 2000;

/**
 * Writes made-up rows as CSV, packed when the name ends in `.gz`; memory stays flat, however many there are.
 * @param onRow called for each row, in order
 */
export async function writeRows(
  path: string,
  rows: Iterable<SynthRow>,
  onRow: (row: SynthRow) => void,
): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx' });
  if (path.endsWith('.gz')) await pipeline(pieces(rows, onRow), createGzip({ level: 4 }), file);
  else {
    for (const piece of pieces(rows, onRow)) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await finished(file);
  }
}

function* pieces(rows: Iterable<SynthRow>, onRow: (row: SynthRow) => void): Generator<string> {
  yield stringify([[...SYNTH_COLUMNS]]);
  let batch: string[][] = [];
  for (const row of rows) {
    onRow(row);
    batch.push([row.id, row.day, row.channel, row.author, row.thread, row.text]);
    if (batch.length < BATCH) continue;
    yield stringify(batch);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch);
}
