export {
  createModels,
  createSentimentReader,
  JOIN_LENGTH,
  joined,
  loadModels,
  sentimentBlockOf,
} from './create-models.ts';
export { createFeatures, type Features, readFeatures } from './features.ts';
export { decodeModels, encodeModels, ModelFormatError } from './format.ts';
export type { DenseBlock, LinearBlock, ModelData } from './model-data.ts';
export { scoreLinear, sigmoid, softmax3 } from './score.ts';
export { createTowardsBuffers, readTowards, type Target, type TowardsBuffers } from './towards.ts';
