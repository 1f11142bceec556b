import { type Recipient, textIn } from '../../declaration/index.ts';
import { leavesHome } from '../../law/index.ts';
import type { Comparison } from '../comparison.ts';
import { compareFlags, compareTexts, type Draft, directionBy, type Place, wording } from '../draft.ts';

const ADS = { came: 'ads-elsewhere-begun', went: 'ads-elsewhere-ended' } as const;

/** Somebody who uses data for more than the retailer's orders: alone, jointly, for money, or for advertising. */
export function isIndependent({ role, buysData, advertisesElsewhere }: Recipient): boolean {
  return role === 'controller' || role === 'joint' || buysData === true || advertisesElsewhere === true;
}

/** Compares a recipient that practices name: who it is, what it can do with the data, and where. */
export function compareRecipient(
  old: Recipient,
  next: Recipient,
  practices: readonly string[],
  comparison: Comparison,
): readonly Draft[] {
  const at = (key: string): Place => ({
    path: ['recipients', next.id, key],
    practices,
    facts: practices.map((id) => `practices.${id}.recipients.${next.id}`),
  });
  const subject = next.id;
  return [
    ...compareNames(old, next, at('name')),
    ...compareTexts(at('does'), old.does, next.does),
    ...compareRoles(old, next, at('role')),
    ...compareCountries(old, next, at('country'), comparison),
    ...compareTexts(at('arrangement'), old.arrangement, next.arrangement),
    ...compareSale(old, next, at('buysData')),
    ...compareFlags(
      at('advertisesElsewhere'),
      old.advertisesElsewhere,
      next.advertisesElsewhere,
      ADS,
      'worse',
    ),
  ].map((draft) => ({ ...draft, subject }));
}

/**
 * A new name is another wording, but not for those who use the data on their own: behind it can stand another company,
 * and consent covers those alone who were named (EDPB Guidelines 05/2020 point 65).
 */
function compareNames(old: Recipient, next: Recipient, place: Place): readonly Draft[] {
  const words = compareTexts(place, old.name, next.name);
  const isWording = !(isIndependent(old) || isIndependent(next)) || !isOtherName(old.name, next.name);
  return isWording ? words : words.map((draft) => ({ ...draft, kind: 'recipient-renamed' as const }));
}

/** Whether two names differ by more than spelling in a language that both have. */
export function isOtherName(old: Recipient['name'], next: Recipient['name']): boolean {
  const languages = new Set(
    [old, next].flatMap((text) => (typeof text === 'string' ? [''] : Object.keys(text))),
  );
  return [...languages].some((language) => {
    const [before, after] = [textIn(old, language), textIn(next, language)];
    return before !== undefined && after !== undefined && letters(before) !== letters(after);
  });
}

function letters(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const FREEDOM = { processor: 0, authority: 1, joint: 2, controller: 2 } as const;

function compareRoles(old: Recipient, next: Recipient, place: Place): readonly Draft[] {
  if (old.role === next.role) return [];
  const direction = directionBy(FREEDOM[old.role], FREEDOM[next.role]);
  return [{ ...place, kind: 'recipient-role-changed', direction, before: old.role, after: next.role }];
}

function compareCountries(
  old: Recipient,
  next: Recipient,
  place: Place,
  comparison: Comparison,
): readonly Draft[] {
  const [before, after] = [old.country, next.country];
  if (before === after) return [];
  const distance = (country: string | undefined, { declaration, on }: Comparison['next']): number => {
    if (country === undefined) return 1;
    return leavesHome(declaration.controller.country, country, on) ? 2 : 0;
  };
  const direction = directionBy(distance(before, comparison.old), distance(after, comparison.next));
  const isGone = after === undefined ? { isGone: true } : {};
  return [{ ...place, ...isGone, kind: 'recipient-moved', direction, before, after }];
}

/** To leave open whether data are sold says less than a no; of a processor or an authority nobody asks. */
function compareSale(old: Recipient, next: Recipient, place: Place): readonly Draft[] {
  const [before, after] = [old.buysData, next.buysData];
  if (before === after) return [];
  const isGone = after === undefined ? { isGone: true } : {};
  const found = { ...place, ...isGone, before, after };
  if (after === true) return [{ ...found, kind: 'sale-begun', direction: 'worse' }];
  if (before === true) return [{ ...found, kind: 'sale-ended', direction: 'better' }];
  const isAsked = [old, next].some(({ role }) => role === 'controller' || role === 'joint');
  if (!isAsked) return [wording(place, before, after)];
  return after === false
    ? [{ ...found, kind: 'sale-ruled-out', direction: 'better' }]
    : [{ ...found, kind: 'sale-left-open', direction: 'worse' }];
}
