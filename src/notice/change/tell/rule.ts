import type { Change } from '../../../change/index.ts';
import type { MessageKey } from '../../../language/index.ts';
import { listSentences } from '../../label/list.ts';
import { type ChangeContext, entryName, inPractice, placeName } from '../change-context.ts';
import { listed, nowAndBefore, type Tell } from '../told.ts';

/** Names the practice in the list of a message. */
export function inList(key: MessageKey): Tell {
  return (context, change) => listed(key, nameOf(context, change), change);
}

/** Names the shared entry, a datum or a recipient, in the list of a message. */
export function entryInList(section: 'data' | 'recipients', key: MessageKey): Tell {
  return (context, change) => listed(key, entryName(context, section, change.subject ?? ''), change);
}

/** Names a place or channel, and the practice, in the list of a message. */
export function placeInList(key: MessageKey): Tell {
  return (context, change) =>
    listed(key, inPractice(context, placeName(context, change.subject ?? ''), change.practices[0]), change);
}

/** What customers have to say in it: asked before, able to object, neither. */
export const basis: Tell = (context, change) => {
  const name = nameOf(context, change);
  const { kind, before, after, facts } = change;
  if (kind === 'basis-stronger') {
    const isAsked = after === 'consent' || after === 'explicit-consent';
    return listed(isAsked ? 'change.basisAsk' : 'change.basisObject', name, change);
  }
  if (kind === 'basis-changed') return listed('change.basisOther', name, change);
  if (before !== 'consent' && before !== 'explicit-consent')
    return listed('change.basisNoObject', name, change);
  const canObject = ['legitimate-interests', 'recognised-legitimate-interests', 'public-task'].some(
    (b) => b === after,
  );
  const objection = canObject ? listSentences(context, 'choice.objection', [{ text: name, facts }]) : [];
  return listed('change.basisNoAsk', name, change, objection);
};

/** Whether customers must give the data. */
export const requirement: Tell = (context, change) => {
  const key =
    change.after === undefined
      ? 'change.requiredOpen'
      : change.after === true
        ? 'change.requiredYes'
        : 'change.requiredNo';
  return listed(key, nameOf(context, change), change);
};

/** Whether a person checks what the machine decided. */
export const review: Tell = (context, change) =>
  listed(change.after === true ? 'change.reviewNew' : 'change.reviewLost', nameOf(context, change), change);

/** What is stored or read on the device. */
export const device: Tell = (context, change) => {
  const key =
    change.after === undefined
      ? 'change.deviceOpen'
      : change.after === 'consent'
        ? 'change.deviceAsk'
        : change.after === 'necessary'
          ? 'change.deviceNoAsk'
          : 'change.deviceNone';
  return listed(key, nameOf(context, change), change);
};

/** What allows messages: a yes that is asked for, one that is no longer, or other rules. */
export const permission: Tell = (context, change) => {
  const isAsked = (word: Change['after']): boolean => word === 'consent' || word === 'confirmed-consent';
  const [was, is] = [isAsked(change.before), isAsked(change.after)];
  const key = was === is ? 'change.permission' : is ? 'change.basisAsk' : 'change.basisNoAsk';
  return listed(key, nameOf(context, change), change);
};

/** The age from which customers can agree themselves. */
export function age(key: MessageKey): Tell {
  return (context, change) => {
    const [before, after] = [change.before, change.after].map(yearsOf);
    return listed(key, nameOf(context, change), change, nowAndBefore(context, change, after, before));
  };
}

function yearsOf(value: Change['after']): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const minimum = new Map<string, unknown>(Object.entries(value)).get('minimum');
  return typeof minimum === 'number' ? String(minimum) : undefined;
}

/** What a text of the retailer was about: the entry that it stood in. */
export function subjectOf(context: ChangeContext, { path, practices, subject }: Change): string {
  const [section, id] = path;
  if (section === 'data' || section === 'purposes' || section === 'recipients') {
    return entryName(context, section, subject ?? String(id));
  }
  if (section === 'practices') return entryName(context, 'practices', practices[0] ?? String(id));
  const { brand, name } = context.declaration.controller;
  return brand ?? name;
}

/** Names the entry that a text stood in. */
export function subjectInList(key: MessageKey): Tell {
  return (context, change) => listed(key, subjectOf(context, change), change);
}

function nameOf(context: ChangeContext, { practices, path }: Change): string {
  return entryName(context, 'practices', practices[0] ?? String(path[1]));
}
