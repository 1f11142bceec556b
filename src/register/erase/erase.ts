import canonicalize from 'canonicalize';
import type { ChoiceEvent } from '../../consent/index.ts';
import { entryBytes, leafHash } from '../../ledger/index.ts';
import type { CustomerKey, Erasure } from '../../store/index.ts';
import { type Customers, openEvents } from '../customer/customers.ts';
import { makeOwnKey, openOwnKey } from '../customer/own-key.ts';
import { hexOf } from '../customer/place.ts';
import { sha256 } from '../customer/sealed-event.ts';
import { erasureDeliveries } from '../deliver/message.ts';
import type { Part } from '../part.ts';
import { tellingsOfErasure } from '../record/tell.ts';
import type { Erased, EraseOptions } from '../register.ts';
import { countriesServed, dutyRows, type KeptRecord, keptByDuty } from './duties.ts';
import { guestsOf } from './guests.ts';
import { sealId } from './sealed-id.ts';

/** One who is erased: a customer, or a guest who turned out to be the customer. */
interface Subject {
  readonly id: string;
  readonly customer: CustomerKey;
  /** What stands for them in the log. */
  readonly subject: string;
  readonly events: readonly ChoiceEvent[];
}

/**
 * Erases a customer: the key, and with it everything that it sealed, and the same of guests who were merged into them.
 * Somebody of whom nothing is stored is erased too: recipients may hold data all the same, and no import may begin with
 * them. Undefined for one who was erased before and of whom nothing came since.
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
  return part.follower.lock(async () => {
    const known = await subjectOf(part, id);
    if (!known && (await part.records.erasedAt(part.keys.customerKey(part.controller, id))) !== undefined) {
      return undefined;
    }
    const customer = known ?? nobody(part, id);
    const guests = await guestsOf(customer, (guest) => subjectOf(part, guest));
    const rules = part.rules();
    const at = new Date(part.now()).toISOString();
    const countries = options.residence === undefined ? countriesServed(rules) : [options.residence];
    const keptOf = ({ events }: Subject) => keptByDuty({ events, rules, countries, today: at.slice(0, 10) });
    const kept = new Map<Subject, readonly KeptRecord[]>([[customer, keptOf(customer)]]);
    const keptIds = new Set(kept.get(customer)?.map(({ event }) => event.id));
    // A merge carries what the guest chose: evidence is kept once.
    for (const guest of guests)
      kept.set(
        guest,
        keptOf(guest).filter(({ event }) => !keptIds.has(event.id)),
      );
    // The customer comes last: whoever asks again after a fault half-way still finds the guests.
    let position = -1;
    for (const each of [...guests, customer]) {
      position = await eraseOne(part, customers, each, at, kept.get(each) ?? [], options);
    }
    return {
      position,
      events: [customer, ...guests].reduce((sum, { events }) => sum + events.length, 0),
      kept: counted([...kept.values()].flat()),
      told: tellingsOfErasure(rules).map(({ recipient }) => recipient),
    };
  });
}

async function eraseOne(
  part: Part,
  customers: Customers,
  { id, customer, subject, events }: Subject,
  at: string,
  kept: readonly KeptRecord[],
  options: EraseOptions,
): Promise<number> {
  const { controller, records, keys, follower, log } = part;
  const tellings = tellingsOfErasure(part.rules());
  const entry = tombstone(subject, { at, events: events.length, ...referenceOf(options) });
  const leaf = leafHash(sha256, entry);
  const erasure: Erasure = {
    customer,
    entry,
    leaf,
    at,
    kept: dutyRows(kept, controller, customer, keys),
    deliveries: erasureDeliveries(tellings, { controller, customer, id }, { leaf, at }, keys),
    ...(tellings.length === 0 ? {} : { sealedId: sealId(keys, controller, customer, id) }),
  };
  const { position } = await records.erase(erasure);
  customers.forget(customer);
  log.feed(position, leaf);
  await follower.erasedNow(customer, id, { at, position });
  return position;
}

/** Somebody of whom events are stored. */
async function subjectOf(part: Part, id: string): Promise<Subject | undefined> {
  const { controller, records, keys } = part;
  const customer = keys.customerKey(controller, id);
  const row = await records.readCustomer(customer);
  if (!row) return undefined;
  const { subject } = openOwnKey(keys, controller, customer, row.key);
  const events = (await openEvents(part, customer)).map(({ event }) => event);
  return { id, customer, subject, events };
}

/** Somebody of whom nothing is stored; in the log they get a subject that stands nowhere else. */
function nobody({ controller, keys, random }: Part, id: string): Subject {
  const customer = keys.customerKey(controller, id);
  return { id, customer, subject: makeOwnKey(keys, controller, customer, random).subject, events: [] };
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
