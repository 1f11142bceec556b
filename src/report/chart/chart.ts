import type { Child } from 'hono/jsx';
import type { Figure } from '../../study/index.ts';

/** A chart: what it says, what it measures, how it is drawn at a width, and the numbers in it. */
export interface Chart {
  /** Name of its file and anchor: letters, digits, hyphens. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The measure and its base. */
  readonly subtitle: string;
  /** Draws it, so wide in pixels. */
  readonly plot: (width: number) => Plot;
  readonly table: ChartTable;
}

/** A drawing without its frame; coordinates from 0 to `width` and `height`. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly body: Child;
}

/** The numbers of a chart. */
export interface ChartTable {
  readonly rows: readonly TableRow[];
}

/** One number: of what, which measure, and the figure, or a text where it is no figure of this study. */
export interface TableRow {
  readonly what: string;
  readonly measure: string;
  readonly figure?: Figure;
  readonly text?: string;
}
