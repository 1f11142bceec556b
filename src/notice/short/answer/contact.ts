import { factsOf } from '../../../fact/index.ts';
import type { MessageKey } from '../../../language/index.ts';
import { leadOf, sentence, wordsOf } from '../../label/context.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { Sentence } from '../../sentence.ts';
import { mostWords } from '../quotable.ts';
import type { ShortContext } from '../short.ts';

/** Longest name and address to write to, in words; and where there is no room at all. */
const LONGEST = 10;
const LONGEST_WITHOUT_ROOM = 4;

/** Whom can I ask: the retailer, its officer, the authority, each by the shortest way; label and full text name representatives. */
export function contactAnswer(context: ShortContext): RowContent {
  const longest = context.room.names === 0 ? LONGEST_WITHOUT_ROOM : LONGEST;
  const way = wayWithin(longest);
  const answer: Sentence[] = [];
  const rest: string[] = [];
  const add = (key: MessageKey, id: string, contact: string | undefined) => {
    if (contact === undefined) rest.push(id);
    else {
      answer.push({ ...sentence(context, key, [id], { contact }), ...leadOf(context, key, 'contact') });
    }
  };
  for (const { controller, id } of factsOf(context.facts, 'controller')) {
    const { name, email, phone, website, address } = controller;
    add('contact.controller', id, way(name, [email, phone, website, address]));
  }
  for (const { officer, id } of factsOf(context.facts, 'officer')) {
    const { name, email, phone, address } = officer;
    add('contact.officer', id, way(undefined, [email, phone, address, name]));
  }
  for (const { authority, id } of factsOf(context.facts, 'authority')) {
    const isLong = mostWords(authority.name) > longest;
    const name = isLong ? undefined : wordsOf(context, authority.name);
    add(
      'contact.authority',
      id,
      way(name, context.room.sentences > 1 || name === undefined ? [authority.website, authority.email] : []),
    );
  }
  if (rest.length > 0) answer.push(sentence(context, 'short.contact.more', rest, { count: rest.length }));
  return { answer };
}

/** Returns what tells a name and the first way to reach it, each within so many words; undefined where neither is. */
function wayWithin(longest: number) {
  const isShort = (text: string | undefined) => text !== undefined && mostWords(text) <= longest;
  return (name: string | undefined, ways: readonly (string | undefined)[]): string | undefined => {
    const parts = [name, ways.find(isShort)].filter((part) => isShort(part));
    return parts.length === 0 ? undefined : parts.join(', ');
  };
}
