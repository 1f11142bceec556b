import { dataRow } from '../label/row/data.ts';
import { saleRow } from '../label/row/sale.ts';
import { advertisingAnswer } from './answer/advertising.ts';
import { benefitAnswer } from './answer/benefit.ts';
import { contactAnswer } from './answer/contact.ts';
import { machineAnswer } from './answer/machine.ts';
import { noAnswer } from './answer/no.ts';
import { purposeAnswer } from './answer/purpose.ts';
import { recipientAnswer } from './answer/recipient.ts';
import { retentionAnswer } from './answer/retention.ts';
import { rightsAnswer } from './answer/rights.ts';
import { transferAnswer } from './answer/transfer.ts';
import type { Answer, ShortId } from './short.ts';

/** The answer to each question; where lists alone make the label too long, the label's row with shortened lists. */
export const ANSWERS: Readonly<Record<ShortId, Answer>> = {
  'q-data': dataRow,
  'q-purpose': purposeAnswer,
  'q-benefit': benefitAnswer,
  'q-no': noAnswer,
  'q-recipient': recipientAnswer,
  'q-sale': saleRow,
  'q-transfer': transferAnswer,
  'q-retention': retentionAnswer,
  'q-advertising': advertisingAnswer,
  'q-machine': machineAnswer,
  'q-rights': rightsAnswer,
  'q-contact': contactAnswer,
};
