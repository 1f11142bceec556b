export { differenceInterval } from './difference-interval.ts';
export { beta, binomial, gamma, normal, poisson } from './draw.ts';
export { correlation, variance } from './moments.ts';
export { resampleClusters, resampleKinds } from './resample.ts';
export type { ClusterCount, ClusterKind, Sample } from './sample.ts';
export { shareInterval, wilson } from './share-interval.ts';
export { student975 } from './student.ts';
export { createWeights, type WeightsFor } from './weights.ts';
