import type { Fact, NameFact } from '../../fact/index.ts';
import type { MessageKey } from '../../language/index.ts';
import type { RowContext } from '../label/context.ts';
import type { RowContent } from '../label/row/row-content.ts';
import type { Room } from './allot.ts';
import type { Entry } from './entry.ts';

/** The questions of the short text, in the order that customers ask; ids are anchors. */
export const SHORT_IDS = [
  'q-data',
  'q-purpose',
  'q-benefit',
  'q-no',
  'q-recipient',
  'q-sale',
  'q-transfer',
  'q-retention',
  'q-advertising',
  'q-machine',
  'q-rights',
  'q-contact',
] as const;
export type ShortId = (typeof SHORT_IDS)[number];

/** Words that the short text may have, in every language (rule 1 of the notices). */
export const MOST_WORDS = 400;

/** What the answers are made from. */
export interface ShortContext extends RowContext {
  readonly room: Room;
  readonly index: FactIndex;
}

/** Facts by id, and the facts about names by practice. */
export interface FactIndex {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly names: ReadonlyMap<string, NameFact>;
  /** What items stand for, by message and fact, as far as it was found before: it is the same in every language. */
  readonly entries: Map<MessageKey, Map<Fact, Entry>>;
}

/** Answers one question. */
export type Answer = (context: ShortContext) => RowContent;
