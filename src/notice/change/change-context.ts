import type { Declaration, Text } from '../../declaration/index.ts';
import { say } from '../../language/index.ts';
import { type RowContext, wordsOf } from '../label/context.ts';

/** What the notice of changes is made from: the new declaration as for every layer, and the old one. */
export interface ChangeContext extends RowContext {
  readonly old: Declaration;
}

type Section = 'data' | 'purposes' | 'recipients' | 'practices';

/** The name of an entry in the language of the notice; the old one where the entry is gone. */
export function entryName(context: ChangeContext, section: Section, id: string): string {
  const named: { readonly name: Text } | undefined =
    context.declaration[section].get(id) ?? context.old[section].get(id);
  return named ? wordsOf(context, named.name) : id;
}

/** Something and the practice where it is so: "e-mail address (Newsletter)". */
export function inPractice(context: ChangeContext, what: string, practice: string | undefined): string {
  return practice === undefined ? what : `${what} (${entryName(context, 'practices', practice)})`;
}

const PLACES = [
  'web',
  'app',
  'shop',
  'phone',
  'partner',
  'email',
  'sms',
  'post',
  'push',
  'receipt',
  'chat',
  'voice',
  'print',
] as const;

/** A place or channel in words: "in our app". */
export function placeName(context: ChangeContext, word: string): string {
  const place = PLACES.find((known) => known === word);
  return place === undefined ? word : say(context.language, `change.place.${place}`);
}
