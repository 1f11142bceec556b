import type { KeptAtReplay } from '../../store/index.ts';
import { openOwnKey } from '../customer/own-key.ts';
import { openEvent } from '../customer/sealed-event.ts';
import { KeyFault } from '../keys/key-fault.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { RegisterFault } from '../register-fault.ts';
import { type PublishedRules, rulesOf } from '../rules.ts';
import { countriesServed, dutyRows, keptByDuty } from './duties.ts';

/**
 * What duties keep of customers who are erased again because an older backup was restored; for opening a store.
 *
 * Nobody knows any more where the customer lives, so the law of every country that the shop serves may ask for it. Without
 * keys or versions the erasure is refused, since evidence that a law asks for would be lost for good.
 */
export function keptAtReplay(
  keys: KeyRing | undefined,
  versions: (controller: string) => readonly PublishedRules[],
): KeptAtReplay {
  return (controller, { at, customer, events }) => {
    if (!customer) return [];
    if (!keys) {
      throw new KeyFault(
        'An older backup was put back, and erasing again what was erased since needs the keys of the store.',
      );
    }
    const published = versions(controller);
    if (published.length === 0) {
      throw new RegisterFault(
        'no-versions',
        'An older backup was put back, and erasing again what was erased since needs the published versions, which say what a law asks to keep.',
      );
    }
    const own = openOwnKey(keys, controller, customer.customer, customer.key);
    const rules = rulesOf(published);
    const kept = keptByDuty({
      events: events.map((row) => openEvent(controller, own, row).event),
      rules,
      countries: countriesServed(rules),
      today: at.slice(0, 10),
    });
    return dutyRows(kept, controller, customer.customer, keys);
  };
}
