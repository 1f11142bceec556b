import type { ModelData } from '../../src/conversation/index.ts';

/** Models that know nothing: every answer is even. */
export const BLANK_MODELS: ModelData = {
  id: 'blank',
  codebook: 1,
  linear: [
    {
      name: 'sentiment-en',
      outputs: ['negative', 'neutral', 'positive'],
      bits: 4,
      bias: new Float32Array(3),
      scales: new Float32Array(3),
      weights: new Int8Array(48),
    },
  ],
  dense: [],
};
