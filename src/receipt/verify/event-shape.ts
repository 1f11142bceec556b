import { ABOUT_KINDS, type ChoiceEvent, type ChoiceKind, OBJECTION_GROUNDS } from '../../consent/index.ts';
import { CONTACT_CHANNELS } from '../../declaration/index.ts';
import { type Fields, fieldsOf, isCount, isInstant, isText, isTexts } from './shape.ts';

/** What each kind says beside what all say. */
const KINDS: Readonly<Record<ChoiceKind, (event: Fields) => boolean>> = {
  'consent-requested': ({ about }) => isAbout(about),
  'consent-given': ({ about, supersedes, until, needsConfirmation, toldOfSignal }) =>
    isAbout(about) &&
    isTexts(supersedes) &&
    isMaybe(until, isText) &&
    isMaybe(needsConfirmation, isBoolean) &&
    isMaybe(toldOfSignal, isBoolean),
  'consent-confirmed': ({ grant }) => isText(grant),
  'consent-refused': ({ about, supersedes }) => isAbout(about) && isTexts(supersedes),
  'consent-withdrawn': ({ about }) => isAbout(about),
  'objection-raised': ({ about, ground }) => isAbout(about) && isOneOf(OBJECTION_GROUNDS, ground),
  'objection-decided': ({ objection, outcome, grounds }) =>
    isText(objection) && isOneOf(['upheld', 'overridden'], outcome) && isText(grounds),
  'objection-lifted': ({ supersedes, toldOfSignal }) =>
    isTexts(supersedes) && isMaybe(toldOfSignal, isBoolean),
  'pause-begun': ({ contact, until }) => isScope(contact) && isMaybe(until, isInstant),
  'pause-ended': ({ supersedes }) => isTexts(supersedes),
  'cap-set': ({ contact, times, days, supersedes }) =>
    isScope(contact) && isCount(times) && isCount(days) && isTexts(supersedes),
  'cap-lifted': ({ supersedes }) => isTexts(supersedes),
  'contact-made': ({ contact, practice }) => isOneOf(CONTACT_CHANNELS, contact) && isText(practice),
  'restriction-set': ({ data, why }) => isData(data) && isText(why),
  'restriction-lifted': ({ supersedes }) => isTexts(supersedes),
  'hold-set': ({ data, purpose, until }) => isData(data) && isText(purpose) && isMaybe(until, isText),
  'hold-lifted': ({ supersedes }) => isTexts(supersedes),
  'guest-merged': ({ guest, isSharedDevice, carried }) =>
    isText(guest) && isBoolean(isSharedDevice) && Array.isArray(carried) && carried.every(isCarried),
  'merge-undone': ({ merge }) => isText(merge),
};

/**
 * Whether a value has all that is told of an event. It is looser than what the register takes in: bounds may become
 * stricter over the years, and old receipts must still be read.
 */
export function isChoiceEvent(value: unknown): value is ChoiceEvent {
  const event = fieldsOf(value);
  if (event === undefined || !isBase(event)) return false;
  const { kind } = event;
  return isText(kind) && Object.hasOwn(KINDS, kind) && KINDS[kind as ChoiceKind](event);
}

function isBase({ id, customer, at, actor, channel, language, notice, group }: Fields): boolean {
  const shown = fieldsOf(notice);
  return (
    isText(id, 200) &&
    isText(customer, 1000) &&
    isInstant(at) &&
    isActor(actor) &&
    isText(channel, 100) &&
    isText(language, 100) &&
    isCount(shown?.version) &&
    isText(shown?.id, 200) &&
    isMaybe(group, isTexts)
  );
}

function isActor(value: unknown): boolean {
  const actor = fieldsOf(value);
  switch (actor?.kind) {
    case 'customer':
    case 'signal':
      return true;
    case 'guardian':
      return isText(actor.verification);
    case 'staff':
      return isText(actor.reference);
    case 'system':
      return isMaybe(actor.reference, isText);
    default:
      return false;
  }
}

function isAbout(value: unknown): boolean {
  const about = fieldsOf(value);
  if (about === undefined || Object.keys(about).length !== 1) return false;
  return isText(about.practice) || isText(about.purpose) || isOneOf(ABOUT_KINDS, about.kind);
}

/** Merges are never carried over by a merge. */
function isCarried(value: unknown): boolean {
  const kind = fieldsOf(value)?.kind;
  return kind !== 'guest-merged' && kind !== 'merge-undone' && isChoiceEvent(value);
}

function isScope(value: unknown): boolean {
  return value === 'all' || isOneOf(CONTACT_CHANNELS, value);
}

function isData(value: unknown): boolean {
  return value === 'all' || isTexts(value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isMaybe(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value);
}
