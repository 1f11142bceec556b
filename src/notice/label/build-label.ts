import { say } from '../../language/index.ts';
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

/** Builds the label of a retailer in one language: at most twelve rows, nothing folded away, each sentence with its facts. */
export function buildLabel(input: RowContext): Label {
  const { declaration, language } = input;
  const rows = ROW_IDS.map((id) => toRow(id, ROWS[id](input), language));
  const brand = declaration.controller.brand ?? declaration.controller.name;
  return {
    language,
    title: say(language, 'label.title', { brand }),
    lead: say(language, 'label.lead'),
    brand,
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
