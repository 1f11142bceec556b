import type { RowId } from '../../notice/index.ts';

/** Strokes of the icon of each row, on a grid of 24 × 24 with lines of 1.5. */
const STROKES: Readonly<Record<RowId, readonly string[]>> = {
  // Three lines of a form.
  data: ['M4 5h16v14H4z', 'M8 9.5h8', 'M8 13h8', 'M8 16.5h4'],
  // A path to a point.
  purpose: ['M4 19c6 0 3-9 9-9h6', 'M15.5 6.5 19 10l-3.5 3.5'],
  // A parcel with a ribbon.
  benefit: [
    'M4 9h16v11H4z',
    'M4 13.5h16',
    'M12 9v11',
    'M12 9C9 9 7.5 4.5 10 4.500s2 4.5 2 4.5 0-4.5 2-4.500S15 9 12 9',
  ],
  // A coin.
  sale: [
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
    'M14.5 9.300A3.2 3.2 0 1 0 14.5 14.7',
    'M8 11.200h4.5',
    'M8 13h4.5',
  ],
  // Two people.
  recipient: [
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
    'M3.5 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5',
    'M15.5 5.300a3 3 0 0 1 0 5.4',
    'M17.3 14.500c1.9.7 3 2.2 3.2 4.5',
  ],
  // A globe.
  transfer: [
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
    'M4 12h16',
    'M12 4c4.3 4.8 4.3 11.2 0 16-4.3-4.8-4.3-11.2 0-16z',
  ],
  // A clock.
  retention: ['M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', 'M12 8v4.300l3 1.7'],
  // A poster.
  advertising: ['M4 5h16v10H4z', 'M12 15v5', 'M8.5 20h7', 'M8 9h8', 'M8 11.800h5'],
  // A gear without teeth: a chip.
  machine: [
    'M7 7h10v10H7z',
    'M10 4v3',
    'M14 4v3',
    'M10 17v3',
    'M14 17v3',
    'M4 10h3',
    'M4 14h3',
    'M17 10h3',
    'M17 14h3',
  ],
  // A crossed circle.
  never: ['M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', 'M6.5 6.5l11 11'],
  // Two sliders.
  choice: [
    'M4 8h8',
    'M16 8h4',
    'M14 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
    'M4 16h4',
    'M12 16h8',
    'M10 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  ],
  // A letter.
  contact: ['M4 6h16v12H4z', 'M4.5 6.8l7.5 6 7.5-6'],
};

/** The line icon of a row, empty for a row without one; the question beside it says the same in words. */
export function RowIcon({ row }: { readonly row: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokesOf(row).join('')} />
    </svg>
  );
}

function strokesOf(row: string): readonly string[] {
  return Object.entries(STROKES).find(([id]) => id === row)?.[1] ?? [];
}
