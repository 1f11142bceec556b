import type pg from 'pg';
import type { Database } from '../database.ts';
import { StoreFault } from '../fault.ts';
import type { Steps } from '../sql/statement.ts';
import { type Listening, listen } from './listen.ts';
import { postgresFault } from './postgres-fault.ts';
import { runSteps } from './run-steps.ts';

/** How often a follower looks by itself, in milliseconds; news come sooner. */
const LOOK_EVERY_MS = 50;
/** How long to wait before a broken connection is tried again, in milliseconds. */
const WAITS_MS = [50, 250, 1000] as const;

/** A database behind a pool of connections. */
export function postgresDatabase(pool: pg.Pool, config: pg.ClientConfig, place: string): Database {
  const followers = new Set<() => void>();
  let listening: Listening | undefined;
  let isClosed = false;
  // Told or followed: one connection serves both, from the first need on.
  const ears = (): Listening => {
    listening ??= listen(config, () => {
      for (const changed of followers) changed();
    });
    return listening;
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      if (isClosed) throw new StoreFault('unreachable', `The store is closed: ${place}.`);
      try {
        return await work();
      } catch (error) {
        const fault = postgresFault(error, place);
        const wait = WAITS_MS[attempt];
        if (!(fault instanceof StoreFault) || !isPassing(fault) || wait === undefined) throw fault;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };

  return {
    kind: 'postgres',
    place,
    read: (steps) => guarded(() => runSteps(pool, steps())),
    write: (steps) => guarded(() => inTransaction(pool, steps)),
    scrub: () => guarded(() => vacuum(pool)),
    follow: (changed) => {
      followers.add(changed);
      ears();
      const timer = setInterval(changed, LOOK_EVERY_MS);
      timer.unref();
      return () => {
        followers.delete(changed);
        clearInterval(timer);
      };
    },
    tell: (controller, head) => {
      if (!isClosed) ears().tell(controller, head);
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      followers.clear();
      await listening?.close();
      await pool.end();
    },
  };
}

/** A broken connection, a deadlock: the same again may well go through. */
function isPassing({ code }: StoreFault): boolean {
  return code === 'unreachable';
}

async function inTransaction<T>(pool: pg.Pool, steps: () => Steps<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    // The answer is not waited for: the first statement follows on its heels.
    const begun = client.query('begin');
    begun.catch(() => {});
    const result = await runSteps(client, steps());
    await begun;
    const { command } = await client.query('commit');
    if (command === 'ROLLBACK') throw new Error('the transaction was rolled back');
    return result;
  } catch (error) {
    await client.query('rollback').catch((broken: Error) => {
      fault = broken;
    });
    throw error;
  } finally {
    client.release(fault);
  }
}

/** Frees the space of deleted rows, so that it is written over; the server's own logs are its own affair. */
async function vacuum(pool: pg.Pool): Promise<void> {
  for (const table of ['customer_key', 'event', 'customer', 'delivery', 'duty'])
    await pool.query(`vacuum ${table}`);
}
