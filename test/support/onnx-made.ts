/** A small model to be written as an ONNX file. Tensors by name; nodes in order. */
export interface OnnxGraph {
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  readonly tensors: readonly OnnxTensor[];
  readonly nodes: readonly OnnxNode[];
}

/** An input or an output; sizes that are not fixed have a name. */
export interface OnnxValue {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly (number | string)[];
}

/** A constant. */
export interface OnnxTensor {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** One step. */
export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly integers?: Readonly<Record<string, number>>;
}

const TYPES = { float: 1, int64: 7 } as const;

/** Bytes of an ONNX file (IR version 8, opset 13): field numbers are those of onnx.proto3. */
export function onnxFile(graph: OnnxGraph): Uint8Array {
  return Buffer.concat([
    whole(1, 8),
    bytes(7, [
      ...graph.nodes.map((node) => bytes(1, nodeParts(node))),
      text(2, 'made'),
      ...graph.tensors.map((tensor) => bytes(5, tensorParts(tensor))),
      ...graph.inputs.map((value) => bytes(11, valueParts(value))),
      ...graph.outputs.map((value) => bytes(12, valueParts(value))),
    ]),
    bytes(8, [text(1, ''), whole(2, 13)]),
  ]);
}

function nodeParts({ op, inputs, output, integers = {} }: OnnxNode): Buffer[] {
  const attributes = Object.entries(integers).map(([name, value]) =>
    bytes(5, [text(1, name), whole(3, value), whole(20, 2)]),
  );
  return [...inputs.map((name) => text(1, name)), text(2, output), text(4, op), ...attributes];
}

function tensorParts({ name, type, shape, values }: OnnxTensor): Buffer[] {
  const raw = Buffer.alloc(values.length * (type === 'float' ? 4 : 8));
  values.forEach((value, at) => {
    if (type === 'float') raw.writeFloatLE(value, at * 4);
    else raw.writeBigInt64LE(BigInt(value), at * 8);
  });
  return [...shape.map((size) => whole(1, size)), whole(2, TYPES[type]), text(8, name), bytes(9, [raw])];
}

function valueParts({ name, type, shape }: OnnxValue): Buffer[] {
  const sizes = shape.map((size) => bytes(1, [typeof size === 'number' ? whole(1, size) : text(2, size)]));
  return [text(1, name), bytes(2, [bytes(1, [whole(1, TYPES[type]), bytes(2, sizes)])])];
}

function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return Buffer.from([...out, Number(rest)]);
}

const whole = (field: number, value: number): Buffer => Buffer.concat([varint(field << 3), varint(value)]);
const text = (field: number, value: string): Buffer => bytes(field, [Buffer.from(value)]);

function bytes(field: number, parts: readonly Buffer[]): Buffer {
  const all = Buffer.concat(parts);
  return Buffer.concat([varint((field << 3) | 2), varint(all.length), all]);
}
