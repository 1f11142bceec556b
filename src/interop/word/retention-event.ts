import { RETENTION_EVENTS, type RetentionEvent } from '../../declaration/index.ts';
import { ALL_EXPORT_WORDS } from '../export/words/index.ts';

const ROWS: readonly (readonly [RegExp, RetentionEvent])[] = [
  [
    /vertragsende|ende des vertrag|end of (?:the )?contract|contract end|nach ablauf des vertrag/i,
    'contract-end',
  ],
  [
    /(?:konto|account)\S* (?:gel[öo]scht|geschlossen|clos|delet)|l[öo]schung des (?:kontos|accounts)/i,
    'account-closed',
  ],
  [
    /ende des (?:kalender)?jahre?s|ablauf des (?:kalender)?jahre?s|end of the (?:calendar )?year/i,
    'year-end',
  ],
  [/widerruf|abmeld|withdraw|unsubscri/i, 'withdrawal'],
  [/letzte[nr]? (?:aktivit|kontakt|nutz)|inaktiv|last (?:activity|contact|use)|inactiv/i, 'last-contact'],
  [/letzte[nr]? (?:bestell|kauf)|last (?:order|purchase)/i, 'last-order'],
  [/bestellvorgang|bestellung|order/i, 'order'],
  [/zustellung|lieferung|versend|deliver/i, 'delivery'],
  [/besuch|\bvisit/i, 'visit'],
  [/einreichung|erhebung|collection|speicherung|erfassung/i, 'collection'],
];

/** The event that words about storage count from, or undefined when they name none. */
export function eventIn(text: string): RetentionEvent | undefined {
  const own = text.trim();
  // What an export wrote says exactly which event it is, in every language.
  const exported = RETENTION_EVENTS.find((event) =>
    ALL_EXPORT_WORDS.some((words) => words.event[event] === own),
  );
  if (exported !== undefined) return exported;
  return ROWS.find(([pattern]) => pattern.test(text.slice(0, 500)))?.[1];
}
