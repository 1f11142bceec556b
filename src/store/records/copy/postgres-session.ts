import type pg from 'pg';
import { postgresFault } from '../postgres/postgres-fault.ts';
import { answer } from '../postgres/run-steps.ts';
import type { Session } from './session.ts';

/** A session on a PostgreSQL database; ends with the client closed. */
export async function postgresSession(
  client: pg.Client,
  place: string,
  mode: 'read' | 'write',
): Promise<Session> {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw postgresFault(error, place);
    }
  };
  await guarded(async () => {
    await client.connect();
    // A copy takes as long as it takes.
    await client.query('set statement_timeout = 0');
    await client.query('set idle_in_transaction_session_timeout = 0');
    await client.query(mode === 'read' ? 'begin isolation level repeatable read read only' : 'begin');
  });
  return {
    kind: 'postgres',
    place,
    ask: (ask) => guarded(() => answer(client, ask)),
    commit: () =>
      guarded(async () => {
        await client.query('commit');
      }),
    // What is open is rolled back with the connection.
    end: async () => {
      await client.end().catch(() => {});
    },
  };
}
