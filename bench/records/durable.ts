import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { median, print, round } from '../result.ts';
import { choiceOf, type Opened, openedRegister, type Place, recorded } from './opened.ts';

const ROUNDS = 7;
const SINGLES = 600;
const GROUPS = 30;
const GROUP = 100;

/** Measures durable choices, one by one and a hundred at once, against bare commits of one row on the same disk. */
export async function benchDurable({ folder }: Place): Promise<void> {
  const opened = await openedRegister(folder);
  const practices = [...opened.declaration.practices.keys()];
  const next = (i: number) =>
    choiceOf('consent-given', `customer-${i}`, practices[i % practices.length] ?? '');
  let made = 0;
  const singles = async (): Promise<number> => {
    const begin = performance.now();
    for (let i = 0; i < SINGLES; i++) recorded(await opened.register.record(next(made++)));
    return (SINGLES * 1000) / (performance.now() - begin);
  };
  const groups = async (): Promise<number> => {
    const begin = performance.now();
    for (let i = 0; i < GROUPS; i++) {
      const group = Array.from({ length: GROUP }, () => next(made++));
      (await opened.register.recordMany(group)).forEach(recorded);
    }
    return (GROUPS * GROUP * 1000) / (performance.now() - begin);
  };
  await groups();
  await singles();
  const size = await bytesOfOne(opened);
  const bare = bareCommits(join(folder, 'bare.db'), size);
  bare.run(SINGLES);
  const one: number[] = [];
  const many: number[] = [];
  const bound: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    one.push(await singles());
    bound.push(bare.run(SINGLES));
    many.push(await groups());
  }
  bare.close();
  await opened.close();
  const least = median(bound);
  const against = `bare better-sqlite3 commits of one row of ${size} bytes, WAL, synchronous FULL, same disk: ${round(least)} /s`;
  print({
    name: 'choice-durable',
    value: round(median(one)),
    unit: `choices/s one after the other: checked, encrypted, with leaf and state row (${size} bytes), on disk and in the image before the answer`,
    ratio: round(median(one) / least, 2),
    against,
    aim: 'ratio >= 0.6',
    met: median(one) / least >= 0.6,
  });
  print({
    name: 'choice-grouped',
    value: round(median(many)),
    unit: `choices/s, ${GROUP} at once`,
    ratio: round(median(many) / least, 1),
    against,
    aim: 'ratio >= 5',
    met: median(many) / least >= 5,
  });
}

/** What one choice brings into the store, in bytes: event, leaf, entry, state and key. */
async function bytesOfOne({ store, keys, register }: Opened): Promise<number> {
  const records = store.for(register.controller);
  const customer = keys.customerKey(register.controller, 'customer-0');
  const [event] = await records.readEvents(customer);
  const row = await records.readCustomer(customer);
  const [leaf] = await records.leaves(0, 1);
  if (!event || !row || !leaf) throw new Error('the first choice must be stored');
  return [event.body, event.eventKey, row.key, row.state, row.customer, leaf.entry, leaf.leaf].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

function bareCommits(file: string, size: number) {
  const database = new Database(file);
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.exec('create table row (id integer primary key, body blob not null)');
  const insert = database.prepare('insert into row (body) values (?)');
  const body = randomBytes(size);
  return {
    run: (count: number): number => {
      const begin = performance.now();
      for (let i = 0; i < count; i++) insert.run(body);
      return (count * 1000) / (performance.now() - begin);
    },
    close: () => database.close(),
  };
}
