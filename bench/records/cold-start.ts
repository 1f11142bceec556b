import { built } from '../built.ts';
import { cpuSecondsOf } from '../cpu.ts';
import { median, print, round } from '../result.ts';
import { choiceOf, openedRegister, type Place, recorded } from './opened.ts';

const CUSTOMERS = 8_000;
const PER_CUSTOMER = 30;
const RUNS = 3;

/** Measures how soon a register that was closed answers again, and how fast encrypted events are read back. */
export async function benchColdStart({ folder }: Place): Promise<void> {
  const first = await openedRegister(folder);
  const practices = [...first.declaration.practices.keys()];
  const kinds = ['consent-given', 'consent-given', 'consent-withdrawn'] as const;
  for (let i = 0; i < CUSTOMERS; i += 20) {
    const group = Array.from({ length: 20 * PER_CUSTOMER }, (_, k) =>
      choiceOf(
        kinds[k % kinds.length] ?? 'consent-given',
        `customer-${i + Math.floor(k / PER_CUSTOMER)}`,
        practices[k % practices.length] ?? '',
      ),
    );
    (await first.register.recordMany(group)).forEach(recorded);
  }
  await first.register.log.checkpoint();
  await first.close();

  const total = CUSTOMERS * PER_CUSTOMER;
  const speeds: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const seconds = await cpuSecondsOf(async () => {
      const opened = await openedRegister(folder);
      await opened.close();
    });
    speeds.push(total / seconds);
  }
  print({
    name: 'cold-start',
    value: round(median(speeds)),
    unit: `choices per second of CPU from state rows (${total} choices of ${CUSTOMERS} customers; the whole opening and closing of store and register: keys, rules, states decrypted, image filled, log checked)`,
    aim: '>= 1000000',
    met: median(speeds) >= 1_000_000,
  });

  const { stateOf } = await built('consent');
  const opened = await openedRegister(folder);
  const replays: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    let events = 0;
    const seconds = await cpuSecondsOf(async () => {
      for (let k = 0; k < CUSTOMERS; k++) {
        const history = await opened.register.history(`customer-${k}`);
        stateOf(history.map(({ event }) => event));
        events += history.length;
      }
    });
    if (events !== total) throw new Error('every event must be there');
    replays.push(total / seconds);
  }
  await opened.close();
  print({
    name: 'replay',
    value: round(median(replays)),
    unit: `encrypted events per second of CPU, read, decrypted, parsed and folded into states, customer by customer (${total} events)`,
    aim: '>= 120000',
    met: median(replays) >= 120_000,
  });
}
