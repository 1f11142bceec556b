import type pg from 'pg';
import { loadPostgres } from './connect.ts';

/** The channel on which programs tell each other of new heads; channels belong to one database. */
const CHANNEL = 'klartext_head';
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/** A connection that tells others of new heads and hears of theirs. It connects again by itself. */
export interface Listening {
  readonly tell: (controller: string, head: number) => void;
  readonly close: () => Promise<void>;
}

/** Starts to listen; `heard` is called when another program may have added something. */
export function listen(config: pg.ClientConfig, heard: () => void): Listening {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let isTelling = false;
  const news = new Map<string, number>();

  const connect = async (wait: number): Promise<void> => {
    const library = await loadPostgres();
    const next = new library.Client(config);
    const lost = (): void => {
      if (client === next) client = undefined;
      next.removeAllListeners();
      next.on('error', () => {});
      void next.end().catch(() => {});
      if (isClosed || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        void connect(Math.min(wait * 2, LONGEST_WAIT_MS));
      }, wait).unref();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', heard);
    try {
      await next.connect();
      // News need not survive a crash, so they do not wait for the disk.
      await next.query('set synchronous_commit = off');
      await next.query(`listen ${CHANNEL}`);
      if (isClosed) {
        await next.end();
        return;
      }
      client = next;
      wait = FIRST_WAIT_MS;
      heard();
      await send();
    } catch {
      lost();
    }
  };
  const send = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    try {
      while (client !== undefined && news.size > 0) {
        const all = [...news];
        news.clear();
        for (const [controller, head] of all) {
          await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify([controller, head])]);
        }
      }
    } catch {
      // Others look for themselves as well.
    } finally {
      isTelling = false;
    }
  };
  const starting = connect(FIRST_WAIT_MS);

  return {
    tell: (controller, head) => {
      news.set(controller, head);
      if (client !== undefined) void send();
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await starting;
      const last = client;
      client = undefined;
      last?.removeAllListeners();
      last?.on('error', () => {});
      await last?.end().catch(() => {});
    },
  };
}
