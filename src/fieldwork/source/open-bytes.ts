import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { StudySource } from '../../study/index.ts';
import { SourceError } from './block.ts';
import type { SourceFile } from './find-files.ts';

/** Counts the bytes of a file that were taken from the disk. */
export interface Meter {
  bytes: number;
}

/**
 * Streams a file's bytes from an offset: unpacked, and UTF-16 turned into UTF-8, so that a line break is one byte.
 * Windows-1252 stays as it is; its records are decoded one block at a time.
 */
export async function* openBytes(
  file: SourceFile,
  encoding: StudySource['encoding'],
  offset: number,
  meter: Meter = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  const isPlain = !file.name.endsWith('.gz') && encoding !== 'utf-16le';
  let toSkip = isPlain ? 0 : offset;
  try {
    for await (const chunk of transcoded(file, encoding, isPlain ? offset : 0, meter)) {
      if (toSkip >= chunk.length) toSkip -= chunk.length;
      else {
        yield toSkip === 0 ? chunk : chunk.subarray(toSkip);
        toSkip = 0;
      }
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(file.name, reasonOf(error));
  }
}

async function* transcoded(
  file: SourceFile,
  encoding: StudySource['encoding'],
  start: number,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(file.path, { highWaterMark: 1 << 18, start });
  const unpacked = file.name.endsWith('.gz') ? raw.pipe(createGunzip({ chunkSize: 1 << 18 })) : raw;
  // An error of the file itself would otherwise never reach the reader of the unpacked bytes.
  if (unpacked !== raw) raw.once('error', (error) => unpacked.destroy(error));
  try {
    if (encoding !== 'utf-16le') {
      for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
        meter.bytes = start + raw.bytesRead;
        yield chunk;
      }
      return;
    }
    const decoder = new TextDecoder('utf-16le');
    const encoder = new TextEncoder();
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      meter.bytes = start + raw.bytesRead;
      yield encoder.encode(decoder.decode(chunk, { stream: true }));
    }
    yield encoder.encode(decoder.decode());
  } finally {
    raw.destroy();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read.';
  if (code.startsWith('Z_')) return 'It is no whole gzip file.';
  return `It cannot be read (${code === '' ? String(error) : code}).`;
}
