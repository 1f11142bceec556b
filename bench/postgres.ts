import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, stopServer } from '../test/support/postgres-server.ts';
import { choiceOf, madePlace, openedRegister, recorded } from './records/opened.ts';
import { print, round } from './result.ts';

const WITHDRAWALS = 200;

/** Measures how soon a second process on PostgreSQL denies what a customer withdrew in the first. */
export async function benchPostgres(): Promise<void> {
  const place = madePlace();
  // The server has an owner of its own, who could not reach a folder inside that one.
  const data = madePlace();
  const given = process.env.DATABASE_URL;
  const server = given ? undefined : await startServer(data.folder);
  const at = given ?? server?.url;
  try {
    if (at === undefined) throw new Error('there is no PostgreSQL on this machine; set DATABASE_URL');
    await measure(place.folder, at);
  } finally {
    if (server) await stopServer(server.pid);
    data.remove();
    place.remove();
  }
}

async function measure(folder: string, at: string): Promise<void> {
  const { register, close } = await openedRegister(folder, at);
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/second-process.ts', folder, at], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const calls: number[] = [];
  const acknowledged: number[] = [];
  try {
    if ((await next()) !== 'ready') throw new Error('the second process did not start');
    for (let i = 0; i < WITHDRAWALS; i++) {
      const customer = `reader-${process.pid}-${i}`;
      const grant = choiceOf('consent-given', customer, 'practice-0');
      recorded(await register.record(grant));
      recorded(
        await register.record({
          id: `confirmed-${i}`,
          customer,
          actor: { kind: 'customer' },
          channel: 'email',
          language: 'en',
          kind: 'consent-confirmed',
          grant: grant.id,
        }),
      );
      child.stdin.write(`${customer}\n`);
      if ((await next()) !== 'permitted') throw new Error('the second process must know the consent');
      await sleep(5 + (i % 20));
      const called = performance.timeOrigin + performance.now();
      recorded(await register.record(choiceOf('consent-withdrawn', customer, 'practice-0')));
      const done = performance.timeOrigin + performance.now();
      const seen = Number(await next());
      calls.push(seen - called);
      acknowledged.push(seen - done);
    }
  } finally {
    child.stdin.end();
    await new Promise((done) => child.once('exit', done));
    await close();
  }
  const at99 = quantile(calls, 0.99);
  print({
    name: 'postgres-second-process',
    value: round(at99, 1),
    unit: `ms at p99 from the call that records a withdrawal to the deny in another process (p50 ${round(quantile(calls, 0.5), 1)}; from the acknowledgement p50 ${round(quantile(acknowledged, 0.5), 1)}, p99 ${round(quantile(acknowledged, 0.99), 1)}; ${WITHDRAWALS} withdrawals)`,
    aim: '<= 100',
    met: at99 <= 100,
  });
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
