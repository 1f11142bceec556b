import { StoreFault } from '../fault.ts';
import type { Row } from './statement.ts';

/** A column of text. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : unfit(column);
}

/** A column of text that may be empty. */
export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : textOf(row, column);
}

/** A column of whole numbers. */
export function intOf(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : unfit(column);
}

/** A column of bytes; never a `Buffer`, whose `slice` shares memory. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) return unfit(column);
  return Buffer.isBuffer(value) ? new Uint8Array(value.buffer, value.byteOffset, value.length) : value;
}

/** Bytes as a key of a map. */
export function keyOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function unfit(column: string): never {
  throw new StoreFault('damaged', `The store holds a value in "${column}" that does not belong there.`);
}
