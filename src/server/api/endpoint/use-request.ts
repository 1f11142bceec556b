import type { ApiKey } from '../../../account/index.ts';
import type { UseRequest } from '../../../decision/index.ts';
import type { Register } from '../../../register/index.ts';
import { type Fault, fault } from '../answer.ts';
import type { UseSaid } from '../schema/use.ts';

/** What a question says, as the register wants it, or why the key may not ask it. */
export function useRequestOf(
  of: Pick<UseRequest, 'customer' | 'datum' | 'purpose'>,
  { at, barrier: _barrier, atLeast: _atLeast, ...said }: UseSaid,
  key: ApiKey,
): UseRequest | Fault {
  if (at === undefined) return { ...said, ...of };
  if (!key.scopes.has('decide-at')) return NO_MOMENT;
  return { ...said, ...of, at: Date.parse(at) };
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
