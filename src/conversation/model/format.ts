import type { DenseBlock, LinearBlock, ModelData } from './model-data.ts';

/** A weights file that cannot be read; the message says why. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
}

const MAGIC = [0x4b, 0x54, 0x58, 0x4d]; // KTXM
const MOST_BITS = 22;
const MOST_OUTPUTS = 64;

interface Header {
  readonly format: 1;
  readonly id: string;
  readonly codebook: number;
  readonly linear: readonly {
    readonly name: string;
    readonly outputs: readonly string[];
    readonly bits: number;
  }[];
  readonly dense: readonly { readonly name: string; readonly length: number }[];
}

/**
 * Bytes of a weights file: `KTXM`, length of the header (uint32, little-endian), header (JSON), then per linear block
 * bias and scales (float32) and weights (int8), then dense blocks (float32). The same data give the same bytes.
 */
export function encodeModels(data: ModelData): Uint8Array {
  const header: Header = {
    format: 1,
    id: data.id,
    codebook: data.codebook,
    linear: data.linear.map(({ name, outputs, bits }) => ({ name, outputs, bits })),
    dense: data.dense.map(({ name, values }) => ({ name, length: values.length })),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const size =
    8 +
    head.length +
    data.linear.reduce((sum, block) => sum + 8 * block.outputs.length + block.weights.length, 0) +
    data.dense.reduce((sum, block) => sum + 4 * block.values.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  view.setUint32(4, head.length, true);
  bytes.set(head, 8);
  let at = 8 + head.length;
  const floats = (values: Float32Array): void => {
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  };
  for (const block of data.linear) {
    floats(block.bias);
    floats(block.scales);
    bytes.set(new Uint8Array(block.weights.buffer, block.weights.byteOffset, block.weights.length), at);
    at += block.weights.length;
  }
  for (const block of data.dense) floats(block.values);
  return bytes;
}

/** Reads a weights file; weights are views of the bytes given (they may be shared between threads), not copies. */
export function decodeModels(bytes: Uint8Array): ModelData {
  if (bytes.length < 8 || MAGIC.some((code, i) => bytes[i] !== code))
    throw new ModelFormatError('This is no file of weights: it does not begin with KTXM.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const header = readHeader(bytes, length);
  let at = 8 + length;
  const need = (count: number): void => {
    if (at + count > bytes.length) throw new ModelFormatError('The file of weights ends early.');
  };
  const floats = (count: number): Float32Array => {
    need(4 * count);
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = view.getFloat32(at + 4 * i, true);
    at += 4 * count;
    return values;
  };
  const steps = (count: number): Int8Array => {
    need(count);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count;
    return values;
  };
  const linear = header.linear.map(({ name, outputs, bits }): LinearBlock => {
    const bias = floats(outputs.length);
    const scales = floats(outputs.length);
    const weights = steps(outputs.length * 2 ** bits);
    return { name, outputs, bits, bias, scales, weights };
  });
  const dense = header.dense.map(({ name, length: count }): DenseBlock => ({ name, values: floats(count) }));
  if (at !== bytes.length) throw new ModelFormatError('The file of weights is longer than it says.');
  return { id: header.id, codebook: header.codebook, linear, dense };
}

function readHeader(bytes: Uint8Array, length: number): Header {
  if (length > bytes.length - 8) throw new ModelFormatError('The file of weights ends within its header.');
  let value: unknown;
  try {
    // A copy, since text decoders refuse shared memory.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(8, 8 + length)));
  } catch {
    throw new ModelFormatError('The header of the file of weights is not JSON.');
  }
  if (!isHeader(value)) throw new ModelFormatError('The header of the file of weights is not of format 1.');
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

function isHeader(value: unknown): value is Header {
  return (
    isObject(value) &&
    value.format === 1 &&
    typeof value.id === 'string' &&
    typeof value.codebook === 'number' &&
    Array.isArray(value.linear) &&
    value.linear.every(
      (block: unknown) =>
        isObject(block) &&
        typeof block.name === 'string' &&
        isCount(block.bits, MOST_BITS) &&
        Array.isArray(block.outputs) &&
        block.outputs.length <= MOST_OUTPUTS &&
        block.outputs.every((output: unknown) => typeof output === 'string'),
    ) &&
    Array.isArray(value.dense) &&
    value.dense.every(
      (block: unknown) =>
        isObject(block) && typeof block.name === 'string' && isCount(block.length, 1_000_000),
    )
  );
}
