/** Elements of Adaptive Cards 1.5, as far as cards of a notice use them (https://adaptivecards.io/explorer). */
export type Element = RichTextBlock | ColumnSet | Container;

/** A stretch of text. Unlike a `TextBlock`, it does not read Markdown. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
}

/** A paragraph of runs. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly horizontalAlignment?: 'Right';
  readonly spacing?: 'None' | 'Small';
}

/** Columns side by side: the question, and the answer in one word. */
export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

/** A column, as wide as what it holds or as wide as there is room. */
export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch';
  readonly items: readonly Element[];
}

/** Elements that belong together: a part of the notice. */
export interface Container {
  readonly type: 'Container';
  /** Unique in a card. */
  readonly id: string;
  /** A line above. */
  readonly separator?: true;
  readonly spacing?: 'Medium';
  readonly style?: 'emphasis';
  readonly items: readonly Element[];
}

/** A whole card. */
export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: string;
  readonly rtl?: true;
  /** What a chat shows that knows no cards of this version. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
}
