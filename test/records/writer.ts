// A program that adds events until it is killed, or as many as it is told, and says which ones were acknowledged.
import { writeSync } from 'node:fs';
import { openRecords, StoreFault } from '../../src/store/index.ts';
import { anAppend, anErasure, customerKey } from './made.ts';

const [place = '', name = 'writer', rounds = '1000000', journal] = process.argv.slice(2);
const CUSTOMERS = 40;

const say = (line: string): void => void writeSync(1, `${line}\n`);
try {
  const store = await openRecords(place, journal === undefined ? {} : { journal });
  const records = store.for('shop');
  say('ready');
  for (let round = 0; round < Number(rounds); round += 1) {
    const customer = customerKey(`customer-${Math.floor(Math.random() * CUSTOMERS)}`);
    if (Math.random() < 0.03) {
      const { position } = await records.erase(anErasure(customer));
      say(`erased ${position} ${Buffer.from(customer).toString('hex')}`);
      continue;
    }
    const sequence = (await records.readCustomer(customer))?.sequence ?? 0;
    const batch = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, (_, n) =>
      anAppend(customer, sequence + n),
    );
    const outcomes = await records.append(batch);
    const lines = outcomes.flatMap((outcome, n) => {
      const leaf = Buffer.from(batch[n]?.leaf ?? []).toString('hex');
      return outcome.is === 'added' ? [`added ${outcome.position} ${leaf}`] : [];
    });
    if (lines.length > 0) say(lines.join('\n'));
  }
  await store.close();
  say(`done ${name}`);
} catch (error) {
  say(error instanceof StoreFault ? `fault ${error.code}` : `error ${String(error)}`);
  process.exitCode = 3;
}
