import type { Database } from './database.ts';
import type { HeadWatch } from './head-watch.ts';
import { inGroups } from './in-groups.ts';
import type { Append, Appended, ControllerRecords } from './record-store.ts';
import { STATEMENTS, type StatementName } from './sql/catalogue.ts';
import { checkValues } from './sql/dialect.ts';
import { bytesOf, intOf, textOf } from './sql/row.ts';
import type { Result, Steps, Value } from './sql/statement.ts';
import { appendEvents, deliveryRow } from './work/append.ts';
import { acknowledge, apiKeyOf, apiKeyValues, deliveryOf } from './work/deliveries.ts';
import type { Eraser } from './work/eraser.ts';
import { readHead } from './work/head.ts';
import { readCustomer, readEvents, readLeaves, readPartition, readTail } from './work/read.ts';

/** Events in one transaction at most, where several calls share it. */
const LARGEST_GROUP = 1000;

/** The records of one controller in a database. */
export function controllerRecords(
  database: Database,
  controller: string,
  watch: HeadWatch,
  eraser: Eraser,
): ControllerRecords {
  const ask = (name: StatementName, values: readonly Value[]): Promise<Result> =>
    database.read(function* (): Steps<Result> {
      return yield { statement: STATEMENTS[name], values };
    });
  const change = (name: StatementName, values: readonly Value[]): Promise<Result> =>
    database.write(function* (): Steps<Result> {
      return yield { statement: STATEMENTS[name], values };
    });
  const add = async (appends: readonly Append[]): Promise<readonly Appended[]> => {
    const { outcomes, head } = await database.write(() => appendEvents(controller, appends));
    if (outcomes.some(({ is }) => is === 'added')) watch.grew(controller, head);
    return outcomes;
  };
  // A file has one writer, which does not wait; elsewhere many callers share one flush of the disk.
  const addSoon = database.kind === 'postgres' ? inGroups(add, LARGEST_GROUP) : add;
  return {
    controller,
    readCustomer: (customer) => database.read(() => readCustomer(controller, customer)),
    readEvents: (customer) => database.read(() => readEvents(controller, customer)),
    append: async (appends) => {
      if (appends.length === 0) return [];
      // Looked at before anybody else's items share a transaction with these.
      for (const { customer, deliveries } of appends) {
        for (const delivery of deliveries) checkValues(deliveryRow(controller, customer, delivery));
      }
      return addSoon(appends);
    },
    erase: async (erasure) => {
      const { position, head } = await eraser.erase(controller, erasure);
      watch.grew(controller, head);
      return { position };
    },
    erasedAt: async (customer) => {
      const [row] = (await ask('erasedAt', [controller, customer])).rows;
      return row === undefined ? undefined : textOf(row, 'at');
    },
    erasures: async () =>
      (await ask('listErasures', [controller])).rows.map((row) => ({
        customer: bytesOf(row, 'customer'),
        at: textOf(row, 'at'),
        position: intOf(row, 'position'),
      })),
    head: () => database.read(() => readHead(controller)),
    tail: (from, limit) => database.read(() => readTail(controller, from, limit)),
    customers: (partition, after, limit) =>
      database.read(() => readPartition(controller, partition, after, limit)),
    leaves: (from, limit) => database.read(() => readLeaves(controller, from, limit)),
    addCheckpoint: async ({ size, note, at }) => {
      await change('addCheckpoint', [controller, size, note, at]);
    },
    checkpoints: async (limit) =>
      (await ask('readCheckpoints', [controller, limit])).rows.map((row) => ({
        size: intOf(row, 'size'),
        note: textOf(row, 'note'),
        at: textOf(row, 'at'),
      })),
    readTile: async (level, index) => {
      const [row] = (await ask('readTile', [controller, level, index])).rows;
      return row === undefined ? undefined : bytesOf(row, 'hashes');
    },
    writeTile: async (level, index, hashes) => {
      await change('writeTile', [controller, level, index, hashes]);
    },
    dutyRecords: async (customer) =>
      (await ask('readDuties', [controller, customer])).rows.map((row) => ({
        customer: bytesOf(row, 'customer'),
        duty: textOf(row, 'duty'),
        until: textOf(row, 'until'),
        body: bytesOf(row, 'body'),
      })),
    purgeDuties: async (today) => {
      const { changes } = await change('purgeDuties', [controller, today]);
      if (changes > 0) await database.scrub();
      return changes;
    },
    dueDeliveries: async (now, limit) =>
      (await ask('dueDeliveries', [controller, now, limit])).rows.map(deliveryOf),
    listDeliveries: async (which, limit) => {
      const name = which === 'outstanding' ? 'outstandingDeliveries' : 'allDeliveries';
      return (await ask(name, [controller, limit])).rows.map(deliveryOf);
    },
    markDelivery: async (customer, id, outcome) => {
      if ('acknowledgedAt' in outcome) {
        const { acknowledgedAt } = outcome;
        const isLast = await database.write(() => acknowledge(controller, customer, id, acknowledgedAt));
        if (isLast) {
          eraser.allTold(controller, customer);
          await database.scrub();
        }
      } else {
        const { fault, nextAt, attempts } = outcome;
        await change('postponeDelivery', [controller, customer, id, fault, nextAt, attempts]);
      }
    },
    apiKeys: async () => (await ask('listKeys', [controller])).rows.map(apiKeyOf),
    saveApiKey: async (key) => {
      await change('saveKey', apiKeyValues(controller, key));
    },
    onAppend: (listener) => watch.listen(controller, listener),
  };
}
