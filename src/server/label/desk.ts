import type { PersonalSpan } from '../../fieldwork/index.ts';
import type { CodingEvent, SampleItem, States } from '../../study/index.ts';

/** A text as coders read it. */
export interface ItemText {
  readonly text: string;
  /** Only the words around the evidence were kept; positions of the evidence say nothing then. */
  readonly isExcerpt: boolean;
  /** What says who somebody is, masked when shown. */
  readonly personal: readonly PersonalSpan[];
}

/** Where the decisions of one coder are kept. */
export interface CodeStore {
  readonly events: () => readonly CodingEvent[];
  readonly states: () => States;
  /** Resolves when the event is on the disk. */
  readonly append: (event: CodingEvent) => Promise<void>;
}

/** What a coder works on. */
export interface LabelDesk {
  /** Title of the study. */
  readonly title: string;
  readonly isSynthetic: boolean;
  readonly coder: string;
  /** In the order of coding; when settling, those that coders disagree on. */
  readonly items: readonly SampleItem[];
  readonly textOf: (item: SampleItem) => ItemText | undefined;
  readonly retailerName: (id: string) => string;
  readonly store: CodeStore;
  /** Decisions of the coders; only when one settles, so that coders never see each other's. */
  readonly others?: readonly States[];
  /** The time as an ISO text. */
  readonly now: () => string;
}

/** How far a coder has come. */
export function progressOf({ items, store }: LabelDesk): {
  readonly done: number;
  readonly next?: SampleItem;
} {
  const states = store.states();
  const open = items.filter(({ number }) => states.get(number)?.decision === undefined);
  return { done: items.length - open.length, ...(open[0] && { next: open[0] }) };
}
