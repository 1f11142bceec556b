import { countryName } from '../../../language/index.ts';
import { wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { type ChangeContext, entryName, inPractice } from '../change-context.ts';
import { listed, nowAndBefore, type Tell } from '../told.ts';

const ADDED = {
  processor: 'change.recipientProcessor',
  joint: 'change.recipientJoint',
  controller: 'change.recipientController',
  authority: 'change.recipientAuthority',
} as const;

/** Somebody new: who pays or shows ads is told as such, all others by their role. */
export const recipientAdded: Tell = (context, change) => {
  const { subject = '', practices } = change;
  const recipient = context.declaration.recipients.get(subject);
  const text = inPractice(context, entryName(context, 'recipients', subject), practices[0]);
  if (recipient?.buysData === true) return listed('change.saleBegun', text, change);
  if (recipient?.advertisesElsewhere === true) return listed('change.adsBegun', text, change);
  return listed(ADDED[recipient?.role ?? 'processor'], text, change);
};

/** Somebody who gets the data no longer. */
export const recipientRemoved: Tell = (context, change) => {
  const { subject = '', practices } = change;
  const name = entryName(context, 'recipients', subject);
  return listed('change.recipientRemoved', inPractice(context, name, practices[0]), change);
};

/** Another role, and which it is now. */
export const recipientRole: Tell = (context, change) => {
  const { subject = '', facts } = change;
  const text = entryName(context, 'recipients', subject);
  const role = context.declaration.recipients.get(subject)?.role;
  const now = role === undefined ? [] : listSentences(context, `recipient.${role}`, [{ text, facts }]);
  return listed('change.recipientRole', text, change, now);
};

/** Another name, behind which can stand another company. */
export const recipientName: Tell = (context, change) => {
  const { subject = '' } = change;
  const name = entryName(context, 'recipients', subject);
  const old = context.old.recipients.get(subject);
  const before = old ? wordsOf(context, old.name) : undefined;
  return listed('change.recipientName', name, change, nowAndBefore(context, change, undefined, before));
};

/** Another country, or none that is known. */
export const recipientMoved: Tell = (context, change) => {
  const name = entryName(context, 'recipients', change.subject ?? '');
  const [before, after] = [change.before, change.after].map((code) => country(context, code));
  if (after === undefined) return listed('transfer.unknown', name, change);
  return listed('change.recipientMoved', name, change, nowAndBefore(context, change, after, before));
};

function country({ language }: ChangeContext, code: unknown): string | undefined {
  return typeof code === 'string' ? countryName(code, language) : undefined;
}
