import type { Fact, NameFact } from '../../../fact/index.ts';
import type { RowContext } from '../../label/context.ts';

/** What the sentences about one practice are made from. */
export interface PracticeContext extends RowContext {
  /** The facts of this practice; `facts` has those of all. */
  readonly own: readonly Fact[];
  readonly name: NameFact;
}
