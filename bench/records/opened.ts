import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Declaration } from '../../src/declaration/index.ts';
import type { ChoiceInput, KeyRing, NotRecorded, OpenRegister, Recorded } from '../../src/register/index.ts';
import type { RecordStore } from '../../src/store/index.ts';
import { built } from '../built.ts';
import { VERSION } from '../decide/customers.ts';
import { largeRetailer } from '../decide/retailer.ts';

/** The controller of all benchmarks. */
export const CONTROLLER = 'grosshandel';

/** A folder for one benchmark, on the disk that `TMPDIR` names. */
export interface Place {
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes a folder for one benchmark. */
export function madePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-records-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A register with what it stands on. */
export interface Opened {
  readonly declaration: Declaration;
  readonly register: OpenRegister;
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly close: () => Promise<void>;
}

let retailer: Promise<Declaration> | undefined;

/** Opens the register of the large retailer, in a file of the folder or at an address, with keys of the folder. */
export async function openedRegister(folder: string, at = join(folder, 'klartext.db')): Promise<Opened> {
  const { openRecords } = await built('store');
  const { openKeyRing, openRegister } = await built('register');
  retailer ??= largeRetailer();
  const declaration = await retailer;
  const store = await openRecords(at, { journal: join(folder, 'erasures.jsonl') });
  const keys = openKeyRing(join(folder, 'keys'));
  const register = await openRegister({
    controller: CONTROLLER,
    store,
    keys,
    versions: () => [{ ...VERSION, declaration }],
    now: Date.now,
    onFault: (fault) => {
      throw fault;
    },
  });
  const close = async (): Promise<void> => {
    await register.close();
    await store.close();
  };
  return { declaration, register, store, keys, close };
}

let ids = 0;

/** A consent or a withdrawal of a customer, as a shop hands it in. */
export function choiceOf(
  kind: 'consent-given' | 'consent-withdrawn',
  customer: string,
  practice: string,
): ChoiceInput {
  ids += 1;
  return {
    id: `choice-${String(ids).padStart(9, '0')}`,
    customer,
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'en',
    kind,
    about: { practice },
  };
}

/** Insists that a choice was recorded. */
export function recorded(outcome: Recorded | NotRecorded): Recorded {
  if ('code' in outcome) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome;
}
