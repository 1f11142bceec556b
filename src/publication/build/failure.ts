import type { Difference } from '../../channel/index.ts';

/** Why a build must not be used: a rendering that differs from its notice, or a notice that differs from the declaration. */
export interface Failure {
  /** The output, or layer and language of the notice, that it concerns. */
  readonly file: string;
  readonly difference: Difference;
}
