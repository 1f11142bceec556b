import canonicalize from 'canonicalize';
import { entryBytes, leafHash } from '../../ledger/index.ts';
import type { Erasure } from '../../store/index.ts';
import { type Customers, openEvents } from '../customer/customers.ts';
import { openOwnKey } from '../customer/own-key.ts';
import { hexOf } from '../customer/place.ts';
import { sha256 } from '../customer/sealed-event.ts';
import { deliveriesOf } from '../deliver/message.ts';
import type { Part } from '../part.ts';
import { tellingsOfErasure } from '../record/tell.ts';
import type { Erased, EraseOptions } from '../register.ts';
import { countriesServed, dutyRows, type KeptRecord, keptByDuty } from './duties.ts';

/**
 * Erases a customer: the key, and with it everything that it sealed; undefined for one of whom nothing is stored.
 *
 * What stays: the leaves of the log, which nobody can link to the customer any more; a tombstone of the same subject,
 * which proves the erasure to whoever holds a receipt; the bytes that stand for the customer, so that an import does not
 * revive them; what a named duty keeps; and the messages to recipients, until they are acknowledged.
 */
export async function eraseCustomer(
  part: Part,
  customers: Customers,
  id: string,
  options: EraseOptions,
): Promise<Erased | undefined> {
  const { controller, records, keys, random, now, follower, log } = part;
  const customer = keys.customerKey(controller, id);
  return follower.lock(async () => {
    const row = await records.readCustomer(customer);
    if (!row) return undefined;
    const own = openOwnKey(keys, controller, customer, row.key);
    const events = (await openEvents(part, customer)).map(({ event }) => event);
    const rules = part.rules();
    const at = new Date(now()).toISOString();
    const countries = options.residence === undefined ? countriesServed(rules) : [options.residence];
    const kept = keptByDuty({ events, rules, countries, today: at.slice(0, 10) });
    const tellings = tellingsOfErasure(rules);
    const entry = tombstone(own.subject, { at, events: events.length, ...referenceOf(options) });
    const erasure: Erasure = {
      customer,
      entry,
      leaf: leafHash(sha256, entry),
      at,
      kept: dutyRows(kept, controller, customer, keys),
      deliveries: deliveriesOf(tellings, { controller, customer, id }, at, at, keys, random),
    };
    const { position } = await records.erase(erasure);
    customers.forget(customer);
    log.feed(position, erasure.leaf);
    await follower.erasedNow(customer, id, { at, position });
    return {
      position,
      events: events.length,
      kept: counted(kept),
      told: tellings.map(({ recipient }) => recipient),
    };
  });
}

/**
 * The entry of an erasure: the subject of the erased events, and digests of what was said about it. Whoever knows day,
 * number and reference can compute `record` again; nobody can read them from it.
 */
function tombstone(
  subject: string,
  said: { readonly at: string; readonly events: number; readonly reference?: string },
): Uint8Array {
  const text = canonicalize(said) ?? '';
  const record = sha256(Buffer.concat([Buffer.from(subject, 'hex'), Buffer.from(text, 'utf8')]));
  return entryBytes({
    v: 1,
    kind: 'tombstone',
    subject,
    body: hexOf(sha256(new Uint8Array(0))),
    record: hexOf(record),
  });
}

function referenceOf({ reference }: EraseOptions): { readonly reference?: string } {
  return reference === undefined ? {} : { reference };
}

function counted(kept: readonly KeptRecord[]): Erased['kept'] {
  const counts = new Map<string, { duty: string; until: string; records: number }>();
  for (const { duty, until } of kept) {
    const name = `${duty} ${until}`;
    const entry = counts.get(name) ?? { duty, until, records: 0 };
    counts.set(name, { ...entry, records: entry.records + 1 });
  }
  return [...counts.values()];
}
