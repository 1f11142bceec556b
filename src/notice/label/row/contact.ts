import { factsOf } from '../../../fact/index.ts';
import type { MessageKey, MessageValues } from '../../../language/index.ts';
import type { Sentence } from '../../sentence.ts';
import { leadOf, type RowContext, sentence, wordsOf } from '../context.ts';
import type { RowContent } from './row-content.ts';

/** Whom to ask: the retailer, its officer, its representatives, the authority. */
export function contactRow(context: RowContext): RowContent {
  const answer: Sentence[] = [];
  for (const { controller, id } of factsOf(context.facts, 'controller')) {
    const contact = joined([controller.name, controller.address, controller.email, controller.phone]);
    answer.push(contactSentence(context, 'contact.controller', id, { contact }));
    if (controller.rights !== undefined) {
      answer.push(contactSentence(context, 'contact.rights', id, { contact: controller.rights }));
    }
  }
  for (const { officer, id } of factsOf(context.facts, 'officer')) {
    const contact = joined([officer.name, officer.email ?? officer.phone ?? officer.address]);
    answer.push(contactSentence(context, 'contact.officer', id, { contact }));
  }
  for (const { representative, id } of factsOf(context.facts, 'representative')) {
    const { name, email, phone, address } = representative;
    const contact = joined([name, email ?? phone ?? address]);
    answer.push(
      contactSentence(context, 'contact.representative', id, { region: representative.for, contact }),
    );
  }
  for (const { authority, id } of factsOf(context.facts, 'authority')) {
    const contact = joined([wordsOf(context, authority.name), authority.website ?? authority.email]);
    answer.push(contactSentence(context, 'contact.authority', id, { contact }));
  }
  return { answer };
}

function contactSentence(context: RowContext, key: MessageKey, id: string, values: MessageValues): Sentence {
  return { ...sentence(context, key, [id], values), ...leadOf(context, key, 'contact', values) };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
