import type { ErasedAgain, KeptAtReplay, NewDelivery } from '../../store/index.ts';
import { openOwnKey } from '../customer/own-key.ts';
import { openEvent } from '../customer/sealed-event.ts';
import { erasureDeliveries } from '../deliver/message.ts';
import { KeyFault } from '../keys/key-fault.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { tellingsOfErasure } from '../record/tell.ts';
import { RegisterFault } from '../register-fault.ts';
import { type PublishedRules, type Rules, rulesOf } from '../rules.ts';
import { countriesServed, dutyRows, keptByDuty } from './duties.ts';
import { openId } from './sealed-id.ts';

/**
 * What duties keep of customers who are erased again because an older backup was put back, and the messages to recipients who
 * had not acknowledged; for opening a store.
 *
 * Nobody knows any more where the customer lives, so the law of every country that the shop serves may ask for evidence.
 * Without keys or versions the erasure is refused: evidence that a law asks for, and messages, would be lost for good.
 */
export function keptAtReplay(
  keys: KeyRing | undefined,
  versions: (controller: string) => readonly PublishedRules[],
): KeptAtReplay {
  return (controller, erased) => {
    const { at, row, events, sealedId } = erased;
    if (!row && sealedId === undefined) return { kept: [], deliveries: [] };
    if (!keys) {
      throw new KeyFault(
        'An older backup was put back, and erasing again what was erased since needs the keys of the store.',
      );
    }
    const published = versions(controller);
    if (published.length === 0) {
      throw new RegisterFault(
        'no-versions',
        'An older backup was put back, and erasing again what was erased since needs the published versions, which say what a law asks to keep and whom to tell.',
      );
    }
    const rules = rulesOf(published);
    const deliveries = toldAgain(controller, erased, keys, rules);
    if (!row) return { kept: [], deliveries };
    const own = openOwnKey(keys, controller, row.customer, row.key);
    const kept = keptByDuty({
      events: events.map((each) => openEvent(controller, own, each).event),
      rules,
      countries: countriesServed(rules),
      today: at.slice(0, 10),
    });
    return { kept: dutyRows(kept, controller, row.customer, keys), deliveries };
  };
}

function toldAgain(
  controller: string,
  { customer, sealedId, leaf, at }: ErasedAgain,
  keys: KeyRing,
  rules: Rules,
): readonly NewDelivery[] {
  if (sealedId === undefined) return [];
  const subject = { controller, customer, id: openId(keys, controller, customer, sealedId) };
  return erasureDeliveries(tellingsOfErasure(rules), subject, { leaf, at }, keys);
}
