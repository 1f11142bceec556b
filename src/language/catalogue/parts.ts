import type { change } from './en/change.ts';
import type { channel } from './en/channel.ts';
import type { decision } from './en/decision.ts';
import type { full } from './en/full.ts';
import type { label } from './en/label.ts';
import type { page } from './en/page.ts';
import type { receipt } from './en/receipt.ts';
import type { short } from './en/short.ts';
import type { study } from './en/study.ts';

/** The messages of one part of a catalogue, as English defines them. */
type Messages<P> = Readonly<Record<keyof P, string>>;

/** What the label says; also the frame that all layers share. */
export type LabelMessages = Messages<typeof label>;
/** What the short text says. */
export type ShortMessages = Messages<typeof short>;
/** What the full text says. */
export type FullMessages = Messages<typeof full>;
/** What the notice about changes says. */
export type ChangeMessages = Messages<typeof change>;
/** What channels say around a notice: the subject of an e-mail, the offers of a voice. */
export type ChannelMessages = Messages<typeof channel>;
/** What the site says around a notice. */
export type PageMessages = Messages<typeof page>;
/** What a customer is told about one decision. */
export type DecisionMessages = Messages<typeof decision>;
/** What is told about the receipt of a choice. */
export type ReceiptMessages = Messages<typeof receipt>;
/** What the report of a study says. */
export type StudyMessages = Messages<typeof study>;
