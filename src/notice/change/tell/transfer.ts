import { type Change, type Protection, protectionOf } from '../../../change/index.ts';
import { countryName } from '../../../language/index.ts';
import { listSentences } from '../../label/list.ts';
import type { Sentence } from '../../sentence.ts';
import { type ChangeContext, inPractice } from '../change-context.ts';
import { listed, type Tell } from '../told.ts';

/** What protects the data, in the words of the label. */
const GROUNDS = {
  adequacy: 'transfer.adequacy',
  framework: 'transfer.framework',
  clauses: 'transfer.clauses',
  'binding-rules': 'transfer.bindingRules',
  derogation: 'transfer.derogation',
  none: 'transfer.unprotected',
} as const;

/** A country where data of a practice go, or no longer go. */
export const country: Tell = (context, change) => {
  const key = change.kind === 'country-added' ? 'change.countryAdded' : 'change.countryRemoved';
  return listed(key, inPractice(context, nameOf(context, change), change.practices[0]), change);
};

const PROTECTION = {
  worse: 'change.protectionLess',
  better: 'change.protectionMore',
  neutral: 'change.protectionOther',
} as const;

/** Other instruments for a transfer, and what protects the data now. */
export const protection: Tell = (context, change) => {
  const text = inPractice(context, nameOf(context, change), change.practices[0]);
  return listed(
    PROTECTION[change.direction],
    text,
    change,
    groundOf(context, change, nowFor(context, change)),
  );
};

/** What the law itself changed. */
export const lawOfTransfer: Tell = (context, change) => {
  const key = change.kind === 'protection-fell' ? 'change.protectionFell' : 'change.protectionGained';
  const after = Object.keys(GROUNDS).find((word) => word === change.after);
  const text = nameOf(context, change);
  return listed(key, text, change, groundOf(context, change, isGround(after) ? after : undefined));
};

function nameOf({ language }: ChangeContext, { subject = '' }: Change): string {
  return countryName(subject, language);
}

/** The path of a change of instruments leads to the transfer that it is about. */
function nowFor({ declaration, on }: ChangeContext, { path, practices, subject }: Change): Protection {
  const transfers = declaration.practices.get(practices[0] ?? '')?.transfers ?? [];
  const placed = typeof path[3] === 'number' ? transfers[path[3]] : undefined;
  const transfer = placed?.country === subject ? placed : transfers.find((t) => t.country === subject);
  return protectionOf(declaration, subject ?? '', transfer?.instruments ?? [], on);
}

function groundOf(context: ChangeContext, change: Change, now: Protection | undefined): readonly Sentence[] {
  // A framework binds firms, not a country; its message lists firms.
  if (!isGround(now) || now === 'framework') return [];
  return listSentences(context, GROUNDS[now], [{ text: nameOf(context, change), facts: change.facts }]);
}

function isGround(word: string | undefined): word is keyof typeof GROUNDS {
  return word !== undefined && Object.hasOwn(GROUNDS, word);
}
