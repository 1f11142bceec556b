import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ChoiceInput,
  type KeyRing,
  type NotRecorded,
  type OpenRegister,
  openKeyRing,
  openRegister,
  type PublishedRules,
  type Recorded,
  type RegisterInput,
} from '../../src/register/index.ts';
import type { RecordStore } from '../../src/store/index.ts';
import { type Change, small } from './declared.ts';
import { memoryRecords } from './memory-records.ts';

/** The name of the shop in tests. */
export const SHOP = 'kornblume';

/** A small shop whose newsletter is sent by somebody else, and which also calls. */
export const SHOP_CHANGES: readonly Change[] = [
  [
    ['recipients', 'mailer'],
    {
      name: 'Postwolke GmbH',
      does: { en: 'mail service', de: 'Mailversand' },
      role: 'processor',
      country: 'DE',
    },
  ],
  [
    ['recipients', 'tax'],
    { name: 'Finanzamt', does: { en: 'tax office', de: 'Finanzamt' }, role: 'authority', country: 'DE' },
  ],
  [['practices', 'newsletter', 'recipients'], ['mailer']],
  [
    ['practices', 'delivery', 'recipients'],
    ['parcel', 'tax'],
  ],
];

/** A version of the small shop. */
export function versionOf(number: number, ...changes: readonly Change[]): PublishedRules {
  const { declaration } = small(...SHOP_CHANGES, ...changes);
  return { number, id: String(number).repeat(64).slice(0, 64), on: '2026-01-01', declaration };
}

/** A folder that is taken away at the end of a test. */
export function madeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'klartext-register-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A register over records in memory, with a clock that stands still until it is moved. */
export interface MadeRegister {
  readonly register: OpenRegister;
  readonly keys: KeyRing;
  readonly store: RecordStore;
  readonly faults: readonly Error[];
  readonly clock: { now: number };
  /** Opens the same records again, as after a restart. */
  readonly again: (more?: Partial<RegisterInput>) => Promise<MadeRegister>;
}

/** Opens a register of the small shop. */
export async function madeRegister(
  folder: string,
  more: Partial<RegisterInput> = {},
  clock = { now: Date.parse('2026-06-01T12:00:00Z') },
): Promise<MadeRegister> {
  const faults: Error[] = [];
  const now = () => clock.now;
  const store = more.store ?? memoryRecords();
  const keys = more.keys ?? openKeyRing(join(folder, 'keys'), { now });
  const versions = [versionOf(1)];
  const register = await openRegister({
    controller: SHOP,
    versions: () => versions,
    now,
    onFault: (fault) => faults.push(fault),
    ...more,
    store,
    keys,
  });
  const again = (others: Partial<RegisterInput> = {}) =>
    madeRegister(
      folder,
      { ...more, store, keys: openKeyRing(join(folder, 'keys'), { now }), ...others },
      clock,
    );
  return { register, keys, store, faults, clock, again };
}

let ids = 0;

/** A choice about the newsletter, as a shop hands it in. */
export function choice<K extends ChoiceInput['kind']>(
  kind: K,
  more: Record<string, unknown> = {},
): ChoiceInput {
  ids += 1;
  return {
    id: `choice-${String(ids).padStart(6, '0')}`,
    customer: 'kim',
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'en',
    kind,
    ...more,
  } as ChoiceInput;
}

/** A consent to the newsletter. */
export function grant(more: Record<string, unknown> = {}): ChoiceInput {
  return choice('consent-given', { about: { practice: 'newsletter' }, ...more });
}

/** A withdrawal of it. */
export function withdrawal(more: Record<string, unknown> = {}): ChoiceInput {
  return choice('consent-withdrawn', { about: { practice: 'newsletter' }, ...more });
}

/** What was recorded; throws where it was refused. */
export function recorded(outcome: Recorded | NotRecorded): Recorded {
  if ('code' in outcome) throw new Error(`${outcome.code}: ${outcome.message} ${outcome.path ?? ''}`);
  return outcome;
}

/** Asks whether the newsletter may be sent to a customer. */
export function newsletterTo(customer: string) {
  return {
    customer,
    datum: 'email',
    purpose: 'news',
    practice: 'newsletter',
    channel: 'email',
    residence: 'DE',
    startedOn: '2026-05-01',
  } as const;
}
