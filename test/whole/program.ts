// A register in a process of its own: takes a line of JSON for each thing to do and answers with one.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  type ChoiceInput,
  openKeyRing,
  openRegister,
  openStore,
  type Register,
  versionsIn,
} from '../../src/register/index.ts';
import { until } from './until.ts';

/** The path of this program. */
export const PROGRAM = fileURLToPath(import.meta.url);

/** Where the register is. */
export interface ProgramPlace {
  readonly store: string;
  readonly keys: string;
  readonly versions: string;
  readonly controller: string;
}

/** What the program is asked to do. */
export type Task =
  | { readonly do: 'record'; readonly input: ChoiceInput }
  | { readonly do: 'decide'; readonly request: Parameters<Register['decide']>[0] }
  /** Waits, without asking the store for anything, until a decision is a deny for a reason. */
  | {
      readonly do: 'await';
      readonly request: Parameters<Register['decide']>[0];
      readonly reason: string;
    }
  | { readonly do: 'barrier' }
  | { readonly do: 'checkpoint' }
  | { readonly do: 'receipt'; readonly customer: string; readonly event: string }
  /** Records random choices of some customers until it is killed, and says which are acknowledged. */
  | { readonly do: 'write'; readonly customers: number }
  | { readonly do: 'stop' };

const say = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

if (process.argv[1] === PROGRAM) await main(JSON.parse(process.argv[2] ?? '{}'));

async function main(place: ProgramPlace): Promise<void> {
  const keys = openKeyRing(place.keys);
  const found = versionsIn(place.versions);
  if (!found.ok) throw new Error(found.reason);
  const versions = () => found.versions;
  const store = await openStore({ store: place.store, keysFolder: place.keys, keys, versions });
  const { controller } = place;
  const onFault = (fault: Error): void => say({ fault: fault.message });
  const register = await openRegister({ controller, store, keys, versions, now: Date.now, onFault });
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    const task: Task = JSON.parse(line);
    if (task.do === 'stop') break;
    say({ done: await work(register, task) });
  }
  await register.close();
  await store.close();
  process.stdin.destroy();
}

async function work(register: Register, task: Exclude<Task, { readonly do: 'stop' }>): Promise<unknown> {
  switch (task.do) {
    case 'record':
      return register.record(task.input);
    case 'decide':
      return register.decide(task.request);
    case 'await':
      await until(() => {
        const decision = register.decide(task.request);
        return !decision.permit && decision.reason === task.reason;
      });
      return true;
    case 'barrier':
      return register.barrier();
    case 'checkpoint':
      return register.log.checkpoint();
    case 'receipt':
      return register.receipt(task.customer, task.event);
    case 'write':
      return Promise.all(
        Array.from({ length: task.customers }, (_, n) => writeFor(register, `customer-${n}`)),
      );
  }
}

/** Records one choice after the other for a customer; those of several customers share a commit. */
async function writeFor(register: Register, customer: string): Promise<never> {
  for (let n = 0; ; n += 1) {
    const id = `${process.pid}-${customer}-${n}`;
    const base = {
      id,
      customer,
      actor: { kind: 'customer' },
      channel: 'web',
      language: 'en',
      about: { practice: 'ads' },
    } as const;
    const kind = Math.random() < 0.5 ? 'consent-given' : 'consent-withdrawn';
    if (Math.random() < 0.02) {
      const erased = await register.erase(customer);
      if (erased) say({ erased: erased.position, customer });
      continue;
    }
    if (Math.random() < 0.02) say({ checkpoint: await register.log.checkpoint() });
    const shownAt = register.seen().watermark;
    const outcome = await register.record({ ...base, kind, shownAt });
    if ('code' in outcome) throw new Error(outcome.message);
    say({ added: outcome.position, customer, id, kind });
  }
}
