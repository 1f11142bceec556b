import type { ChoiceEvent } from '../../consent/index.ts';
import type { ReceiptPayload } from '../receipt.ts';
import { eventPart } from './event-part.ts';
import { sameJson } from './same-json.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a record says what its event says: everything but the day of the version and the practices is worked out again
 * and compared. The practices come from the declaration, which a receipt does not hold; the one that a choice names must
 * be the one that is listed.
 */
export function recordFits({ record, event, controller }: ReceiptPayload): boolean {
  const { 'dpv:hasProcess': processes = [], ...rest } = record;
  const on = fieldOf(record['dpv:hasNotice'], 'dct:date');
  if (typeof on !== 'string' || !DAY.test(on) || !Array.isArray(processes)) return false;
  if (!sameJson(eventPart(event, controller, on), rest)) return false;
  const named = practiceOf(event);
  return named === undefined || processes.every((process) => fieldOf(process, 'dct:identifier') === named);
}

function practiceOf(event: ChoiceEvent): string | undefined {
  if (event.kind === 'contact-made') return event.practice;
  return 'about' in event && 'practice' in event.about ? event.about.practice : undefined;
}

/** A field of a JSON value of its own, whatever that is. */
function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
