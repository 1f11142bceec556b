import type { ChoiceEvent } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import type { ReceiptPayload } from '../receipt.ts';
import { eventPart } from './event-part.ts';
import { type Node, some } from './json.ts';
import { type PracticesOf, practicesAbout } from './practices-about.ts';
import { processOf } from './process.ts';

/** What a record takes from the version that the customer was shown. */
export interface RecordContext {
  /** The declaration of that version. */
  readonly declaration: Declaration;
  /** Hash of its facts; must be the one that the event names. */
  readonly versionId: string;
  readonly versionNumber: number;
  /** Day on which it was published, `YYYY-MM-DD`. */
  readonly on: string;
  readonly controller: ReceiptPayload['controller'];
  /** Language of the names of practices, data and recipients. */
  readonly language: string;
  /** Absent: a choice about a kind of use, such as all advertising, names that kind and lists no practices. */
  readonly practicesOf?: PracticesOf;
}

/**
 * The record of a choice as JSON-LD with terms of the Data Privacy Vocabulary, shaped on DPV's guide to ISO/IEC TS 27560.
 * Consents, asked for, given, confirmed, refused or withdrawn, are `dpv:ConsentRecord`; every other choice is a
 * `klartext:ChoiceRecord`, which claims no standard.
 *
 * @throws `RangeError` when the version is not the one that the event names
 */
export function recordOf(event: ChoiceEvent, context: RecordContext): Node {
  const { declaration, versionId, versionNumber, on, controller, language } = context;
  if (event.notice.id !== versionId || event.notice.version !== versionNumber)
    throw new RangeError(`the event names version ${event.notice.version}, not ${versionNumber}`);
  const practices = namedBy(event, context);
  return {
    ...eventPart(event, controller, on),
    ...some(
      'dpv:hasProcess',
      practices.map((practice) => processOf(declaration, practice, language)),
    ),
  };
}

function namedBy(event: ChoiceEvent, { declaration, practicesOf }: RecordContext): readonly Practice[] {
  if ('about' in event) return practicesAbout(declaration, event.about, practicesOf);
  return event.kind === 'contact-made'
    ? practicesAbout(declaration, { practice: event.practice }, undefined)
    : [];
}
