import { isProtected } from '../../../fact/index.ts';
import { wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { entryName, inPractice } from '../change-context.ts';
import { listed, nowAndBefore, type Tell } from '../told.ts';

/** More data for a practice; protected data are said to be so. */
export const dataAdded: Tell = (context, change) => {
  const { subject = '', practices } = change;
  const datum = context.declaration.data.get(subject);
  const key = datum && isProtected(datum) ? 'change.dataAddedProtected' : 'change.dataAdded';
  return listed(key, inPractice(context, entryName(context, 'data', subject), practices[0]), change);
};

/** Fewer data for a practice. */
export const dataRemoved: Tell = (context, change) => {
  const { subject = '', practices } = change;
  const name = entryName(context, 'data', subject);
  return listed('change.dataRemoved', inPractice(context, name, practices[0]), change);
};

/** Another source, and which it is now. */
export const dataSource: Tell = (context, change) => {
  const { subject = '', facts } = change;
  const text = entryName(context, 'data', subject);
  const source = context.declaration.data.get(subject)?.source;
  const now = source === undefined ? [] : listSentences(context, `data.${source}`, [{ text, facts }]);
  return listed('change.dataSource', text, change, now);
};

/** Another purpose: that of a practice, or of all practices that share it. */
export const purpose: Tell = (context, change) => {
  const { subject = '', path, before, practices } = change;
  const now = entryName(context, 'purposes', subject);
  if (path[0] === 'purposes') return listed('change.purpose', now, change);
  const old = typeof before === 'string' ? entryName(context, 'purposes', before) : undefined;
  const name = entryName(context, 'practices', practices[0] ?? '');
  return listed('change.purpose', name, change, nowAndBefore(context, change, now, old));
};

/** Something that customers get for their data, in the words of the retailer. */
export const benefit: Tell = (context, change) => {
  const { practices, kind } = change;
  const [id = ''] = practices;
  const name = entryName(context, 'practices', id);
  if (kind === 'benefit-lost') {
    const text = context.old.practices.get(id)?.benefit;
    const before = text === undefined ? undefined : wordsOf(context, text);
    return listed('change.benefitLost', name, change, nowAndBefore(context, change, undefined, before));
  }
  const text = context.declaration.practices.get(id)?.benefit;
  const now = text === undefined ? undefined : wordsOf(context, text);
  return listed('change.benefitNew', name, change, nowAndBefore(context, change, now, undefined));
};
