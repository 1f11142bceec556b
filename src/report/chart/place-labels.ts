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
}

const RADIUS = 6;
const TALL = 12;

/**
 * Places names beside points, the first points first, so that no two texts meet, none covers a point and all stay inside.
 * A point whose name finds no place gets its next text; one for which none fits gets nothing.
 */
export function placeLabels(points: readonly Named[], inside: Box, taken: readonly Box[]): readonly PlacedLabel[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }));
  const boxes: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const [index, point] of points.entries()) {
    const found = firstFitting(point, (box) => {
      const isInside =
        box.left >= inside.left && box.right <= inside.right && box.top >= inside.top && box.bottom <= inside.bottom;
      return isInside && !boxes.some((other) => meets(box, other)) && !dots.some((dot, at) => at !== index && meets(box, dot));
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
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
      const box = { left, right: left + width, top: label.y - TALL + 2, bottom: label.y + 3 };
      if (fits(box)) return { box, label };
    }
  }
  return undefined;
}

/** Right, left, above, below, and between them. */
function positions({ x, y }: Named, text: string): readonly PlacedLabel[] {
  return [
    { x: x + 9, y: y + 4, anchor: 'start', text },
    { x: x - 9, y: y + 4, anchor: 'end', text },
    { x, y: y - 9, anchor: 'middle', text },
    { x, y: y + 18, anchor: 'middle', text },
    { x: x + 7, y: y - 7, anchor: 'start', text },
    { x: x - 7, y: y - 7, anchor: 'end', text },
    { x: x + 7, y: y + 15, anchor: 'start', text },
    { x: x - 7, y: y + 15, anchor: 'end', text },
  ];
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
