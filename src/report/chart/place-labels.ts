import { SIZE, widthOf } from './letters.ts';

/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point to be named; its texts in the order in which they are tried. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly texts: readonly string[];
}

/** Where a text stands: `x` and `y` of its base line, by its anchor. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly text: string;
  /** From the point to the text, where it stands apart. */
  readonly leader?: { readonly from: Place; readonly to: Place };
}

/** A place in the drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 6;
const TALL = 12;

/**
 * Places names beside points, the first points first, so that no two texts meet, none covers a point and all stay inside.
 * A point whose name finds no place gets its next text; one for which none fits gets nothing.
 */
export function placeLabels(
  points: readonly Named[],
  inside: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const dots = points.map(
    ({ x, y }): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }),
  );
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const [index, point] of points.entries()) {
    const found = firstFitting(point, (box) => {
      const isInside =
        box.left >= inside.left &&
        box.right <= inside.right &&
        box.top >= inside.top &&
        box.bottom <= inside.bottom;
      return (
        isInside &&
        !boxes.some((other) => meets(box, other)) &&
        !dots.some((dot, at) => at !== index && meets(box, dot))
      );
    });
    if (found === undefined) continue;
    boxes.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function firstFitting(
  point: Named,
  fits: (box: Box) => boolean,
): { readonly box: Box; readonly label: PlacedLabel } | undefined {
  for (const text of point.texts) {
    const width = widthOf(text, SIZE.small) * 1.05;
    for (const label of positions(point, text)) {
      const left =
        label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
      const box = { left, right: left + width, top: label.y - TALL + 2, bottom: label.y + 3 };
      if (fits(box)) return { box, label };
    }
  }
  return undefined;
}

/** Distances at which a text may stand apart, and the directions that are tried, in degrees. */
const APART = [20, 30, 42];
const DIRECTIONS = [0, 180, 30, 150, 330, 210, 60, 120, 300, 240, 90, 270];

/** Right, left, above, below and between them; then further away with a line. */
function positions({ x, y }: Named, text: string): readonly PlacedLabel[] {
  const apart = APART.flatMap((distance) =>
    DIRECTIONS.map((degrees): PlacedLabel => {
      const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), -Math.sin((degrees * Math.PI) / 180)];
      const to = { x: x + dx * distance, y: y + dy * distance };
      return {
        x: to.x + (Math.abs(dx) < 0.1 ? 0 : Math.sign(dx) * 3),
        y: to.y + (dy < -0.9 ? -3 : dy > 0.9 ? 11 : 4),
        anchor: Math.abs(dx) < 0.1 ? 'middle' : dx > 0 ? 'start' : 'end',
        text,
        leader: { from: { x: x + dx * 5, y: y + dy * 5 }, to },
      };
    }),
  );
  return [
    { x: x + 9, y: y + 4, anchor: 'start', text },
    { x: x - 9, y: y + 4, anchor: 'end', text },
    { x, y: y - 9, anchor: 'middle', text },
    { x, y: y + 18, anchor: 'middle', text },
    { x: x + 7, y: y - 7, anchor: 'start', text },
    { x: x - 7, y: y - 7, anchor: 'end', text },
    { x: x + 7, y: y + 15, anchor: 'start', text },
    { x: x - 7, y: y + 15, anchor: 'end', text },
    ...apart,
  ];
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
