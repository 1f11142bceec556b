import type { ApiKey } from '../../../account/index.ts';
import type { UseRequest } from '../../../decision/index.ts';
import type { Register } from '../../../register/index.ts';
import { type Fault, fault } from '../answer.ts';
import type { UseSaid } from '../schema/use.ts';

/** What a question says, as the register wants it, or why the key may not ask it. */
export function useRequestOf(
  { customer, datum, purpose }: Pick<UseRequest, 'customer' | 'datum' | 'purpose'>,
  said: UseSaid,
  key: ApiKey,
): UseRequest | Fault {
  if (said.at === undefined && said.barrier === undefined && said.atLeast === undefined) {
    // Taking fields away from a copy costs more than the decision; most questions have none to take.
    const facts: Omit<UseSaid, 'at' | 'barrier' | 'atLeast'> = said;
    return { ...facts, customer, datum, purpose };
  }
  const { at, barrier: _barrier, atLeast: _atLeast, ...rest } = said;
  if (at === undefined) return { ...rest, customer, datum, purpose };
  if (!key.scopes.has('decide-at')) return NO_MOMENT;
  return { ...rest, customer, datum, purpose, at: Date.parse(at) };
}

const NO_MOMENT = fault(
  'missing-scope',
  'Asking for another moment than now ("at") needs the scope "decide-at".',
);

/** Whether a question asks for a state that the image may not have yet. */
export function isWaiting(said: Pick<UseSaid, 'barrier' | 'atLeast'>): boolean {
  return said.barrier === true || said.atLeast !== undefined;
}

/** Waits until the image is as current as a question asks; a fault when it cannot be. */
export async function awaitState(
  register: Register,
  said: Pick<UseSaid, 'barrier' | 'atLeast'>,
): Promise<Fault | undefined> {
  const { barrier, atLeast } = said;
  if (barrier !== true && (atLeast === undefined || register.seen().watermark >= atLeast)) return undefined;
  const watermark = await register.barrier();
  if (atLeast === undefined || watermark >= atLeast) return undefined;
  return fault('state-behind', `No choice has the position asked for; the newest has ${watermark}.`);
}
