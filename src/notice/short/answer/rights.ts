import { factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { leadOf, sentence } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { rightsTold } from '../../label/rights.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { ShortContext } from '../short.ts';

/** Can I see or delete it: the rights that hold, and where to use them. */
export function rightsAnswer(context: ShortContext): RowContent {
  const { shorten: _none, ...whole } = context;
  const rights = rightsTold(context).map(({ right, facts }) => ({
    text: say(context.language, `short.right.${right}`),
    facts,
  }));
  if (rights.length === 0) return { answer: [] };
  const where = factsOf(context.facts, 'controller').flatMap(({ controller, id }) => {
    const contact = controller.rights ?? controller.email;
    if (contact === undefined) return [];
    const lead = leadOf(context, 'contact.rights', 'contact');
    return [{ ...sentence(context, 'contact.rights', [id], { contact }), ...lead }];
  });
  return { answer: [...listSentences(whole, 'short.rights', rights), ...where] };
}
