import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { EncoderPackages } from './packages.ts';

/** Inputs that a model of texts may have. */
const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids', 'position_ids'] as const;

/** Outputs that can be used, the first that is there. */
const OUTPUTS = ['logits', 'sentence_embedding', 'last_hidden_state'] as const;

/** Texts in one batch. */
const BATCH = 16;

/** A loaded model: one row of numbers for each text, either scores of classes or an embedding. */
export interface Session {
  readonly output: (typeof OUTPUTS)[number];
  /** Answers texts of tokens, in order; each has at least one token. */
  run(texts: readonly Int32Array[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** Loads a model; a string says why it cannot be used. */
export async function openSession(
  runtime: EncoderPackages['runtime'],
  bytes: Uint8Array,
): Promise<Session | string> {
  let session: InferenceSession;
  try {
    session = await runtime.InferenceSession.create(bytes, {
      executionProviders: ['wasm'],
      // Errors alone.
      logSeverityLevel: 3,
    });
  } catch (error) {
    return `cannot be loaded: ${reasonOf(error)}`;
  }
  const fault = faultOf(session);
  const output = OUTPUTS.find((name) => session.outputNames.includes(name));
  if (fault !== undefined || output === undefined) {
    await session.release();
    return fault ?? `answers ${listed(session.outputNames)}; one of these is needed: ${listed(OUTPUTS)}`;
  }
  const batch = batchOf(session, bytes);
  return {
    output,
    async run(texts) {
      const rows: Float32Array[] = [];
      // Texts of one length go together, so that no padding can change an answer.
      const order = [...texts.keys()].sort((a, b) => lengthOf(texts, a) - lengthOf(texts, b) || a - b);
      for (let from = 0; from < order.length; ) {
        const length = lengthOf(texts, order[from] ?? 0);
        let to = from + 1;
        while (to < order.length && to - from < batch && lengthOf(texts, order[to] ?? 0) === length) to++;
        const places = order.slice(from, to);
        const ids = places.map((place) => texts[place] ?? new Int32Array(length));
        const feeds = feedsOf(runtime, session, ids, length);
        const answers = await session.run(feeds, [output]);
        const tensor = answers[output];
        if (tensor === undefined) throw new RangeError(`The model gave no ${output}.`);
        rowsOf(tensor, places.length, length).forEach((row, at) => {
          rows[places[at] ?? 0] = row;
        });
        from = to;
      }
      return rows;
    },
    close: () => session.release(),
  };
}

function lengthOf(texts: readonly Int32Array[], at: number): number {
  return texts[at]?.length ?? 0;
}

function faultOf(session: InferenceSession): string | undefined {
  const strange = session.inputNames.filter((name) => !INPUTS.some((known) => known === name));
  if (strange.length > 0) return `asks for ${listed(strange)}, which texts do not have`;
  if (!session.inputNames.includes('input_ids')) return 'does not ask for input_ids';
  for (const input of session.inputMetadata) {
    if (!input.isTensor || (input.type !== 'int64' && input.type !== 'int32'))
      return `wants ${input.name} of another type than int64 or int32`;
    if (typeof input.shape[1] === 'number')
      return `takes texts of exactly ${input.shape[1]} tokens; export it with a length that is not fixed`;
    if (typeof input.shape[0] === 'number' && input.shape[0] !== 1)
      return `takes exactly ${input.shape[0]} texts at once; export it with a number of texts that is not fixed`;
  }
  return undefined;
}

// A model that finds the range of its activations as it runs answers a text by what else is in the batch.
function batchOf(session: InferenceSession, bytes: Uint8Array): number {
  const [first] = session.inputMetadata;
  const isFixed = first?.isTensor === true && first.shape[0] === 1;
  const isDynamic = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('DynamicQuantize');
  return isFixed || isDynamic ? 1 : BATCH;
}

function feedsOf(
  runtime: EncoderPackages['runtime'],
  session: InferenceSession,
  texts: readonly Int32Array[],
  length: number,
): Record<string, Tensor> {
  const size = texts.length * length;
  const values: Record<string, (at: number) => number> = {
    input_ids: (at) => texts[Math.floor(at / length)]?.[at % length] ?? 0,
    attention_mask: () => 1,
    token_type_ids: () => 0,
    position_ids: (at) => at % length,
  };
  return Object.fromEntries(
    session.inputMetadata.map((input): [string, Tensor] => {
      const value = values[input.name] ?? (() => 0);
      const dims = [texts.length, length];
      if (input.isTensor && input.type === 'int32')
        return [
          input.name,
          new runtime.Tensor(
            'int32',
            Int32Array.from({ length: size }, (_, at) => value(at)),
            dims,
          ),
        ];
      const big = BigInt64Array.from({ length: size }, (_, at) => BigInt(value(at)));
      return [input.name, new runtime.Tensor('int64', big, dims)];
    }),
  );
}

/** One row for each text: as it is, or the mean over the tokens. */
function rowsOf(tensor: Tensor, texts: number, length: number): readonly Float32Array[] {
  const { data, dims } = tensor;
  if (!(data instanceof Float32Array)) throw new RangeError(`its answers are ${tensor.type}, not float32`);
  const width = dims.at(-1) ?? 0;
  const isPerToken = dims.length === 3;
  const expected = isPerToken ? texts * length * width : texts * width;
  if (width === 0 || dims.length < 2 || dims.length > 3 || data.length !== expected)
    throw new RangeError(`its answers have the shape ${dims.join(' × ')}`);
  return Array.from({ length: texts }, (_, text) => {
    if (!isPerToken) return data.slice(text * width, (text + 1) * width);
    const mean = new Float64Array(width);
    const from = text * length * width;
    for (let at = 0; at < length * width; at++)
      mean[at % width] = (mean[at % width] ?? 0) + (data[from + at] ?? 0);
    return Float32Array.from(mean, (sum) => sum / length);
  });
}

/** What a library says, in one line that is not too long. */
export function reasonOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
