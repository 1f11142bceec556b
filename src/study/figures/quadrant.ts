import type { Figure } from '../figure.ts';
import type { Book } from './book.ts';
import { type Placement, QUADRANTS, type QuadrantFigures, type RetailerFigures } from './study-figures.ts';
import { recordOf } from './tally.ts';
import { countEstimate } from './topic.ts';

const PLACEMENTS = [...QUADRANTS, 'undetermined'] as const satisfies readonly Placement[];

/** How many retailers stand where. */
export function quadrantFigures(book: Book, retailers: readonly RetailerFigures[]): QuadrantFigures {
  const count = (of: (retailer: RetailerFigures) => Placement | undefined) =>
    recordOf(PLACEMENTS, (placement) => retailers.filter((retailer) => of(retailer) === placement).length);
  const counts = count(({ placement }) => placement);
  const signs = count(({ bySign }) => bySign);
  const placed = retailers.length - counts.undetermined;
  const signed = QUADRANTS.reduce((sum, quadrant) => sum + signs[quadrant], 0);
  const figure = (id: string, numerator: number, base: number): Figure =>
    book.figure(`quadrant.${id}`, 'retailers', countEstimate(numerator, base), {});
  const isCorrected = retailers.some(({ correctedPlacement }) => correctedPlacement !== undefined);
  return {
    counts,
    ofAll: recordOf(PLACEMENTS, (placement) =>
      figure(`${placement}.share`, counts[placement], retailers.length),
    ),
    ofPlaced: recordOf(QUADRANTS, (quadrant) =>
      figure(`${quadrant}.share-of-placed`, counts[quadrant], placed),
    ),
    bySign: recordOf(QUADRANTS, (quadrant) => figure(`${quadrant}.share-by-sign`, signs[quadrant], signed)),
    ...(isCorrected && {
      corrected: count(({ correctedPlacement }) => correctedPlacement ?? 'undetermined'),
    }),
  };
}
