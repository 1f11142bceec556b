import type { Steps } from '../sql/statement.ts';
import type { Session } from './session.ts';

/** Runs steps in a session. */
export async function inSession<T>(session: Session, steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await session.ask(step.value));
  return step.value;
}
