import { factsOf } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { type RowContext, sentence, wordsOf } from '../context.ts';
import type { RowContent } from './row-content.ts';

/** Whom to ask: the retailer, its officer, its representatives, the authority. */
export function contactRow(context: RowContext): RowContent {
  const answer: Sentence[] = [];
  for (const { controller, id } of factsOf(context.facts, 'controller')) {
    const contact = joined([controller.name, controller.address, controller.email, controller.phone]);
    answer.push(sentence(context, 'contact.controller', [id], { contact }));
    if (controller.rights !== undefined) {
      answer.push(sentence(context, 'contact.rights', [id], { contact: controller.rights }));
    }
  }
  for (const { officer, id } of factsOf(context.facts, 'officer')) {
    const contact = joined([officer.name, officer.email ?? officer.phone ?? officer.address]);
    answer.push(sentence(context, 'contact.officer', [id], { contact }));
  }
  for (const { representative, id } of factsOf(context.facts, 'representative')) {
    const { name, email, phone, address } = representative;
    const contact = joined([name, email ?? phone ?? address]);
    answer.push(sentence(context, 'contact.representative', [id], { region: representative.for, contact }));
  }
  for (const { authority, id } of factsOf(context.facts, 'authority')) {
    const contact = joined([wordsOf(context, authority.name), authority.website ?? authority.email]);
    answer.push(sentence(context, 'contact.authority', [id], { contact }));
  }
  return { answer };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
