import type { Declaration, Practice, RetentionEvent } from '../../declaration/index.ts';
import { isAdvertising } from '../../fact/index.ts';
import { isOneOf, text, UNSTATED_AGE } from './context.ts';
import { type ContactClass, contactClasses, devicesFree, reachable, recognising } from './law-table.ts';

/** What a policy is made from. */
interface Source {
  readonly declaration: Declaration;
  readonly practice: Practice;
  readonly day: string;
}

const TRUE = 'true';
const FALSE = 'false';

/** One permit for a practice on a day: everything that has to be the case, in the order of the rules of decisions. */
export function practicePolicy(source: Source): string {
  const { practice } = source;
  const conditions = [
    `(context.practice == "" || context.practice == ${text(practice.id)})`,
    isOneOf(dataOf(source), 'resource').replaceAll(/"[\w-]+"/gu, 'Klartext::Datum::$&'),
    `context.choices has ${text(practice.id)}`,
    restriction(source),
    device(source),
    basis(source),
    special(source),
    child(source),
    objection(source),
    contact(source),
    recipientAndTransfer(source),
    retention(source),
  ].filter((condition) => condition !== TRUE);
  return `@id(${text(practice.id)})
permit (principal, action == Klartext::Action::${text(practice.purpose)}, resource)
when {
  ${conditions.join(' &&\n  ')}
};
`;
}

function choice({ practice }: Source, attribute: string): string {
  return `context.choices[${text(practice.id)}].${attribute}`;
}

/** Data that the practice may use at all: known ones, and protected ones on a condition that fits. */
function dataOf({ declaration, practice }: Source): readonly string[] {
  return practice.data.filter((id) => {
    const datum = declaration.data.get(id);
    if (datum === undefined) return false;
    if (datum.special === undefined) return true;
    const isCriminal = datum.special === 'criminal';
    const isForCriminal = practice.condition === 'law-allows-criminal-data';
    return practice.condition !== undefined && isCriminal === isForCriminal;
  });
}

function restriction(source: Source): string {
  const named = source.practice.basis === 'consent' ? ` || ${choice(source, 'allowsRestricted')}` : '';
  return `(!context.restricted || context.restrictedUse${named})`;
}

function device(source: Source): string {
  const { declaration, practice, day } = source;
  if (practice.device !== 'consent') return TRUE;
  const roles = (practice.recipients ?? []).map((id) => declaration.recipients.get(id)?.role);
  const dpv = declaration.purposes.get(practice.purpose)?.dpv ?? '';
  const free = devicesFree(
    dpv,
    roles.every((role) => role === 'processor'),
    day,
  );
  return `(${choice(source, 'live')} || ${isOneOf(free, 'context.residence')})`;
}

function basis(source: Source): string {
  const { declaration, practice, day } = source;
  switch (practice.basis) {
    case 'consent':
      return choice(source, 'live');
    case 'contract':
      return 'context.contract';
    case 'legal-obligation':
      return practice.obligation === undefined ? FALSE : TRUE;
    case 'vital-interests':
    case 'public-task':
      return practice.condition === undefined ? FALSE : TRUE;
    case 'legitimate-interests':
      return TRUE;
    case 'recognised-legitimate-interests':
      return isOneOf(recognising(declaration.controller.country, day), 'context.residence');
  }
}

function special(source: Source): string {
  const { declaration, practice } = source;
  if (practice.condition !== 'explicit-consent') return TRUE;
  const explicit = practice.data.filter((id) => declaration.data.get(id)?.special !== undefined);
  if (explicit.length === 0) return TRUE;
  const resources = explicit.map((id) => `Klartext::Datum::${text(id)}`).join(', ');
  return `(!([${resources}].contains(resource)) || ${choice(source, 'live')})`;
}

/** Where a consent is asked for, somebody of unstated age may be a child. */
function isChild({ practice }: Source): string {
  const { age, basis, device, condition, contact } = practice;
  if (age === undefined || age.minimum === 0) return FALSE;
  const asksConsent =
    [basis, device].includes('consent') ||
    condition === 'explicit-consent' ||
    ['consent', 'confirmed-consent'].includes(contact?.permission ?? '');
  return asksConsent
    ? `(context.age < ${age.minimum} || context.age == ${UNSTATED_AGE})`
    : `context.age < ${age.minimum}`;
}

/** An attribute of all consents, or of those of guardians alone where the customer is a child. */
function counting(source: Source, all: string, ofGuardian: string): string {
  const own = choice(source, all);
  if (isChild(source) === FALSE) return own;
  return `(if ${isChild(source)} then ${choice(source, ofGuardian)} else ${own})`;
}

function child(source: Source): string {
  return isChild(source) === FALSE ? TRUE : `(!(${isChild(source)}) || ${choice(source, 'guardian')})`;
}

function objection(source: Source): string {
  return `(!${choice(source, 'objected')} || ${counting(source, 'setAside', 'guardianSetAside')})`;
}

function contact(source: Source): string {
  const { declaration, practice, day } = source;
  if (practice.contact === undefined) return 'context.channel == ""';
  const { channels, permission } = practice.contact;
  const purpose = declaration.purposes.get(practice.purpose);
  const advertises = purpose !== undefined && isAdvertising(purpose);
  if (permission === 'service-message') {
    return advertises ? FALSE : `(context.channel == "" || ${isOneOf(channels, 'context.channel')})`;
  }
  const perChannel = [...new Set(channels)].map((channel) => {
    const classes = contactClasses(channel, day);
    const known = classes.flatMap(({ countries }) => countries);
    const branches = [
      ...classes.map((one) => `${isOneOf(one.countries, 'context.residence')} && ${permitted(source, one)}`),
      `!(${isOneOf(known, 'context.residence')}) && ${permitted(source, { level: 1, hasSoftOptIn: false })}`,
    ];
    return `(context.channel == ${text(channel)} && (\n    (${branches.join(') ||\n    (')})))`;
  });
  return `context.residence != "" && !context.paused && !context.capped && (${perChannel.join(' || ')})`;
}

/** What the practice and the law of one class of countries ask for before advertising. */
function permitted(source: Source, law: Pick<ContactClass, 'level' | 'hasSoftOptIn'>): string {
  const permission = source.practice.contact?.permission;
  const own = permission === 'consent' ? 1 : permission === 'confirmed-consent' ? 2 : 0;
  const asked = Math.max(own, law.level);
  const consent = counting(source, 'live', 'guardian');
  const confirmed = counting(source, 'confirmed', 'guardianConfirmed');
  const saidNothing = `!${choice(source, 'saidNo')}`;
  if (permission === 'soft-opt-in') {
    const soft = `(context.softOptIn && ${saidNothing})`;
    if (law.level === 2) return law.hasSoftOptIn ? `(${confirmed} || ${soft})` : confirmed;
    return law.hasSoftOptIn || law.level === 0 ? `(${consent} || ${soft})` : consent;
  }
  if (asked === 0) return `(${consent} || ${saidNothing})`;
  return asked === 1 ? consent : confirmed;
}

function recipientAndTransfer({ declaration, practice, day }: Source): string {
  const home = declaration.controller.country;
  const branch = (id: string, country: string | undefined, goes: readonly string[]): string => {
    const stated = country !== undefined && goes.includes(country) ? 'context.country == "" || ' : '';
    return `(context.recipient == ${text(id)} && (${stated}${isOneOf(goes, 'context.country')}))`;
  };
  const branches = [branch('', home, reachable(home, [], day))];
  for (const id of new Set(practice.recipients ?? [])) {
    const recipient = declaration.recipients.get(id);
    if (recipient === undefined) continue;
    const transfers = (practice.transfers ?? []).filter((transfer) => transfer.recipient === id);
    branches.push(branch(id, recipient.country, reachable(home, transfers, day)));
  }
  return `(\n    ${branches.join(' ||\n    ')})`;
}

function retention(source: Source): string {
  const { retention: kept, purpose } = source.practice;
  if (kept?.for === undefined) return TRUE;
  const started = `context.started${inTime(kept.after)} && (context.running.contains(${text(kept.for)}) || context.held.contains(${text(purpose)}))`;
  // What is counted from a withdrawal has not begun while a consent counts.
  const notBegun = kept.after === 'withdrawal' ? ` || (!context.dated && ${choice(source, 'live')})` : '';
  return `((${started})${notBegun})`;
}

/** A day of an order or a visit that is to come is none; a contract can end later, and a year ends on its last day. */
function inTime(after: RetentionEvent | undefined): string {
  if (after === 'contract-end' || after === 'account-closed' || after === 'membership-end') return '';
  return after === 'year-end' ? ' && !context.startsAfterYear' : ' && !context.startsLater';
}
