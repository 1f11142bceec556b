import type { LinearBlock } from '../../conversation/index.ts';
import type { Linear } from './train.ts';

/** Share of the weights other than zero that lie beyond the largest int8 step and are cut to it. */
const CUT = 0.0005;

/** Rounds weights to int8 with one step size for each output; `temperature` divides the scores. */
export function quantise(
  name: string,
  outputs: readonly string[],
  model: Linear,
  temperature = 1,
): LinearBlock {
  const k = model.outputs;
  const rows = 2 ** model.bits;
  const weights = new Int8Array(rows * k);
  const scales = new Float32Array(k);
  for (let output = 0; output < k; output++) {
    const sizes = new Float32Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const size = Math.abs(model.weights[row * k + output] ?? 0);
      if (size > 0) sizes[count++] = size;
    }
    const sorted = sizes.subarray(0, count).sort();
    const largest = sorted[Math.max(0, Math.ceil(count * (1 - CUT)) - 1)] ?? 0;
    const step = largest > 0 ? largest / 127 : 1;
    scales[output] = step / temperature;
    for (let row = 0; row < rows; row++) {
      const value = Math.round((model.weights[row * k + output] ?? 0) / step);
      weights[row * k + output] = Math.max(-127, Math.min(127, value));
    }
  }
  return {
    name,
    outputs,
    bits: model.bits,
    bias: model.bias.map((value) => value / temperature),
    scales,
    weights,
  };
}
