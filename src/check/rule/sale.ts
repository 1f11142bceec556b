import { isSaleOpen, isSelling } from '../../fact/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Whether data are sold: said of everybody who could pay, and the same everywhere. */
export function saleRule(context: CheckContext): readonly Problem[] {
  return [...openRecipients(context), ...sellingWithoutBuyer(context)];
}

function openRecipients(context: CheckContext): readonly Problem[] {
  const { declaration } = context;
  if ((declaration.never ?? []).includes('sale')) return [];
  const used = new Set([...declaration.practices.values()].flatMap((p) => p.recipients ?? []));
  return [...declaration.recipients.values()]
    .filter((recipient) => used.has(recipient.id) && isSaleOpen(recipient))
    .map((recipient) =>
      problemAt(
        context,
        'not-stated',
        ['recipients', recipient.id],
        {
          message: 'Nothing says whether this recipient pays for the data, so the label cannot say "No".',
          why: 'Customers ask first whether their data are sold; silence is no promise.',
          help: 'Add "buysData: false" or "buysData: true", or write "never: [sale]".',
        },
        'key',
      ),
    );
}

function sellingWithoutBuyer(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const purpose = context.declaration.purposes.get(practice.purpose);
    if (!purpose || !isSelling(purpose)) return [];
    const buyers = (practice.recipients ?? []).filter(
      (id) => context.declaration.recipients.get(id)?.buysData,
    );
    if (buyers.length > 0) return [];
    return [
      problemAt(context, 'contradiction', [...path, 'purpose'], {
        message: 'The purpose is to sell data, yet none of the recipients of this practice buys them.',
        found: quote(practice.purpose),
        why: 'Customers must hear who gets the data: GDPR Art. 13(1)(e), 14(1)(e); California: Cal. Civ. Code §1798.100(a).',
        help: 'Add "buysData: true" to the recipient that pays.',
      }),
    ];
  });
}
