import type { ContactPermission, DeviceUse, Practice } from '../../../declaration/index.ts';
import { cameOrWent, compareTexts, type Draft, directionBy } from '../../draft.ts';
import { compareMembers } from '../../member.ts';
import { at } from './at.ts';

const DEVICE = { came: 'device-begun', went: 'device-ended' } as const;
const CONTACT = { came: 'contact-begun', went: 'contact-ended' } as const;
const CHANNEL = { came: 'contact-channel-added', went: 'contact-channel-removed' } as const;
const AGE = { came: 'age-limit-begun', went: 'age-limit-ended' } as const;

/** Compares how customers are reached: on their device, by messages, from which age. */
export function compareReach(old: Practice, next: Practice): readonly Draft[] {
  return [...compareDevices(old, next), ...compareContacts(old, next), ...compareAges(old, next)];
}

const isOn = (use: DeviceUse | undefined): boolean => use === 'necessary' || use === 'consent';

function compareDevices(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.device, next.device];
  if (before === after) return [];
  const place = at(next, ['device']);
  if (isOn(before) !== isOn(after)) {
    const draft = cameOrWent(place, DEVICE, 'worse', { before, after }, isOn(after));
    // "none" is written in the new declaration.
    return [{ ...draft, isGone: after === undefined }];
  }
  const isGone = after === undefined;
  const openness = (use: DeviceUse | undefined): number => (use === 'necessary' || use === undefined ? 1 : 0);
  const direction = directionBy(openness(before), openness(after));
  return [{ ...place, isGone, before, after, kind: 'device-changed', direction }];
}

/** How much each permission leaves to the customer: asked twice, asked, told and able to stop it. */
const ASKED: Readonly<Record<ContactPermission, number>> = {
  'confirmed-consent': 2,
  consent: 1,
  'soft-opt-in': 0,
  'opt-out': 0,
  'service-message': 0,
};

function compareContacts(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.contact, next.contact];
  if (!before && !after) return [];
  if (!before || !after) {
    return [cameOrWent(at(next, ['contact']), CONTACT, 'worse', { before, after }, after !== undefined)];
  }
  const { added, removed } = compareMembers(before.channels, after.channels);
  const channel = (word: string, index: number, hasCome: boolean): Draft =>
    cameOrWent(
      at(next, ['contact', 'channels', index]),
      CHANNEL,
      'worse',
      { subject: word, ...(hasCome ? { after: word } : { before: word }) },
      hasCome,
    );
  const permission: Draft = {
    ...at(next, ['contact', 'permission']),
    kind: 'contact-permission-changed',
    direction: directionBy(ASKED[after.permission], ASKED[before.permission]),
    before: before.permission,
    after: after.permission,
  };
  return [
    ...removed.map(([word, index]) => channel(word, index, false)),
    ...added.map(([word, index]) => channel(word, index, true)),
    ...(before.permission === after.permission ? [] : [permission]),
  ];
}

function compareAges(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.age, next.age];
  if (!before && !after) return [];
  if (!before || !after) {
    return [cameOrWent(at(next, ['age']), AGE, 'better', { before, after }, after !== undefined)];
  }
  const checks = compareTexts(at(next, ['age', 'check']), before.check, after.check);
  if (before.minimum === after.minimum) return checks;
  const isLower = after.minimum < before.minimum;
  const minimum: Draft = {
    ...at(next, ['age', 'minimum']),
    kind: isLower ? 'age-lowered' : 'age-raised',
    direction: isLower ? 'worse' : 'better',
    before: before.minimum,
    after: after.minimum,
  };
  return [minimum, ...checks];
}
