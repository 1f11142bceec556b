/**
 * One linear model: a row of `outputs.length` weights for each of 2^`bits` buckets of hashed features.
 * Score of output k = bias[k] + scales[k] · (Σ words w/√(words+1) + Σ characters w/√(characters+1)).
 * Calibration is folded into `bias` and `scales`.
 */
export interface LinearBlock {
  readonly name: string;
  readonly outputs: readonly string[];
  readonly bits: number;
  readonly bias: Float32Array;
  readonly scales: Float32Array;
  /** Row-major, 2^bits × outputs, −127 to 127. */
  readonly weights: Int8Array;
}

/** A few dense weights by name, such as those that join the whole text's sentiment with that of a window. */
export interface DenseBlock {
  readonly name: string;
  readonly values: Float32Array;
}

/** All that a weights file holds. */
export interface ModelData {
  /** Name and version with a hash of the weights: the same id means the same answers. */
  readonly id: string;
  /** Version of the codebook that the outputs belong to. */
  readonly codebook: number;
  readonly linear: readonly LinearBlock[];
  readonly dense: readonly DenseBlock[];
}
