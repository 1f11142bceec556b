import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { formatDate, readingMinutes, say } from '../../language/index.ts';
import type { RowContext } from './context.ts';
import { type Label, type LabelRow, ROW_IDS, type RowId } from './label.ts';
import { advertisingRow } from './row/advertising.ts';
import { benefitRow } from './row/benefit.ts';
import { choiceRow } from './row/choice.ts';
import { contactRow } from './row/contact.ts';
import { dataRow } from './row/data.ts';
import { machineRow } from './row/machine.ts';
import { neverRow } from './row/never.ts';
import { purposeRow } from './row/purpose.ts';
import { recipientRow } from './row/recipient.ts';
import { retentionRow } from './row/retention.ts';
import type { RowContent } from './row/row-content.ts';
import { saleRow } from './row/sale.ts';
import { transferRow } from './row/transfer.ts';

/** What a label is made from. */
export interface LabelInput {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** False when entries were left out: then the label cannot say that nothing does something. True when absent. */
  readonly isComplete?: boolean;
  /** A language with a catalogue. */
  readonly language: string;
  /** The day that the label speaks of, `YYYY-MM-DD`. */
  readonly on: string;
}

const ROWS: Readonly<Record<RowId, (context: RowContext) => RowContent>> = {
  data: dataRow,
  purpose: purposeRow,
  benefit: benefitRow,
  sale: saleRow,
  recipient: recipientRow,
  transfer: transferRow,
  retention: retentionRow,
  advertising: advertisingRow,
  machine: machineRow,
  never: neverRow,
  choice: choiceRow,
  contact: contactRow,
};

/** Languages that are written from right to left, by their language subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'ckb', 'dv']);

/** Builds the label of a retailer in one language: at most twelve rows, nothing folded away, each sentence with its facts. */
export function buildLabel(input: LabelInput): Label {
  const { declaration, language } = input;
  const rows = ROW_IDS.map((id) => toRow(id, ROWS[id](input), language));
  const brand = declaration.controller.brand ?? declaration.controller.name;
  const words = rows
    .flatMap((row) => [row.question, ...row.answer.map((s) => s.text)])
    .reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr',
    title: say(language, 'label.title', { brand }),
    lead: say(language, 'label.lead'),
    brand,
    date: say(language, 'label.date', { date: formatDate(input.on, language) }),
    words,
    readingTime: say(language, 'label.minutes', { minutes: readingMinutes(words) }),
    rows,
    facts: [...new Set(rows.flatMap((row) => row.answer.flatMap((s) => s.facts)))].sort(),
  };
}

function toRow(id: RowId, content: RowContent, language: string): LabelRow {
  const notStated = { text: say(language, 'label.notStated'), facts: [`missing.${id}`] };
  return {
    id,
    question: say(language, `${id}.question`, content.question),
    answer: content.answer.length > 0 ? content.answer : [notStated],
    state: content.state,
    stateWord: content.state === undefined ? undefined : say(language, `state.${content.state}`),
    isWeighty: content.isWeighty === true,
  };
}
