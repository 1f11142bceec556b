import { type Answer, type Fault, fault } from './answer.ts';

/** Waits for an answer, but not longer than some milliseconds. What was begun goes on: choices can be sent again. */
export async function within(made: Promise<Answer | Fault>, ms: number): Promise<Answer | Fault> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Fault>((done) => {
    timer = setTimeout(() => done(TOO_LATE), ms);
    timer.unref();
  });
  try {
    return await Promise.race([made, late]);
  } finally {
    clearTimeout(timer);
  }
}

const TOO_LATE = fault('timeout', 'It may still be done; sending the same again is safe.', {
  headers: { 'retry-after': '1' },
});
