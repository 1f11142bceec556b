import { createHash } from 'node:crypto';
import type {
  ApiKeyRow,
  Append,
  Appended,
  CheckpointRow,
  ControllerRecords,
  CustomerRow,
  DeliveryRow,
  DutyRow,
  EventRow,
  LeafRow,
  NewDelivery,
  RecordStore,
} from '../../src/store/index.ts';

/** Records in memory: what the contract of stores says, without a disk. For tests of what lies above stores. */
export function memoryRecords(): RecordStore & {
  /** Lets the next appends of a controller fail, as a full disk would. */
  readonly failNext: (error: Error | undefined) => void;
} {
  const controllers = new Map<string, ControllerRecords>();
  let fault: Error | undefined;
  return {
    kind: 'sqlite',
    place: 'memory',
    for: (controller) => {
      const known = controllers.get(controller);
      if (known) return known;
      const made = recordsOf(controller, () => {
        if (fault) throw fault;
      });
      controllers.set(controller, made);
      return made;
    },
    controllers: () => Promise.resolve([...controllers.keys()]),
    close: () => Promise.resolve(),
    failNext: (error) => {
      fault = error;
    },
  };
}

function recordsOf(controller: string, mayFail: () => void): ControllerRecords {
  const customers = new Map<string, CustomerRow>();
  const events = new Map<string, EventRow[]>();
  /** Positions of events by customer and key. */
  const known = new Map<string, number>();
  const leaves: LeafRow[] = [];
  const erasures = new Map<string, { customer: Uint8Array; at: string; position: number }>();
  const checkpoints = new Map<number, CheckpointRow>();
  const tiles = new Map<string, Uint8Array>();
  let duties: DutyRow[] = [];
  let deliveries: DeliveryRow[] = [];
  const keys = new Map<string, ApiKeyRow>();
  const listeners = new Set<(head: number) => void>();
  const told = (): void => {
    const head = leaves.length;
    queueMicrotask(() => {
      for (const listener of listeners) listener(head);
    });
  };
  const add = (customer: Uint8Array, news: readonly NewDelivery[]): void => {
    deliveries.push(...news.map((row) => ({ ...row, customer, attempts: 0, nextAt: row.at })));
  };
  const appendOne = (item: Append, begin: number, behind: Set<string>): Appended => {
    const name = hex(item.customer);
    const own = events.get(name) ?? [];
    const eventName = `${name} ${hex(item.eventKey)}`;
    const before = known.get(eventName);
    if (before !== undefined) {
      if (before < begin) behind.add(name);
      return { is: 'known', position: before };
    }
    const row = customers.get(name);
    if (behind.has(name) || (row?.sequence ?? 0) !== item.sequence) {
      behind.add(name);
      return { is: 'conflict' };
    }
    const position = leaves.length;
    const { customer, sequence, eventKey, body, entry, leaf, state } = item;
    own.push({ customer, sequence, position, eventKey, body });
    known.set(eventName, position);
    events.set(name, own);
    customers.set(name, { customer, sequence: sequence + 1, position, key: row?.key ?? item.key, state });
    leaves.push({ position, entry, leaf });
    add(customer, item.deliveries);
    return { is: 'added', position };
  };
  return {
    controller,
    readCustomer: async (customer) => customers.get(hex(customer)),
    readEvents: async (customer) => [...(events.get(hex(customer)) ?? [])],
    append: async (items) => {
      mayFail();
      const begin = leaves.length;
      const behind = new Set<string>();
      const outcomes = items.map((item) => appendOne(item, begin, behind));
      told();
      return outcomes;
    },
    erase: async ({ customer, entry, leaf, at, kept, deliveries: news }) => {
      mayFail();
      const name = hex(customer);
      const position = leaves.length;
      customers.delete(name);
      for (const row of events.get(name) ?? []) known.delete(`${name} ${hex(row.eventKey)}`);
      events.delete(name);
      deliveries = deliveries.filter((row) => hex(row.customer) !== name || row.kind === 'erasure');
      leaves.push({ position, entry, leaf });
      erasures.set(name, { customer, at, position });
      duties.push(...kept);
      add(customer, news);
      told();
      return { position };
    },
    erasedAt: async (customer) => erasures.get(hex(customer))?.at,
    erasures: async () => [...erasures.values()],
    head: async () => leaves.length,
    tail: async (from, limit) =>
      [
        ...[...customers.values()].map((row) => ({ is: 'event' as const, position: row.position, row })),
        ...[...erasures.values()].map(({ customer, position }) => ({
          is: 'erased' as const,
          position,
          customer,
        })),
      ]
        .filter((row) => row.position >= from)
        .sort((a, b) => a.position - b.position)
        .slice(0, limit),
    customers: async (partition, after, limit) =>
      [...customers]
        .filter(([name]) => partitionOf(controller, name) === partition)
        .filter(([name]) => after === undefined || name > hex(after))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([, row]) => row),
    leaves: async (from, limit) => leaves.slice(from, from + limit),
    addCheckpoint: async (checkpoint) => {
      checkpoints.set(checkpoint.size, checkpoint);
    },
    checkpoints: async (limit) => [...checkpoints.values()].sort((a, b) => b.size - a.size).slice(0, limit),
    readTile: async (level, index) => tiles.get(`${level}/${index}`),
    writeTile: async (level, index, hashes) => {
      tiles.set(`${level}/${index}`, hashes);
    },
    dutyRecords: async (customer) => duties.filter((row) => hex(row.customer) === hex(customer)),
    purgeDuties: async (today) => {
      const before = duties.length;
      duties = duties.filter((row) => row.until >= today);
      return before - duties.length;
    },
    dueDeliveries: async (now, limit) =>
      deliveries
        .filter((row) => row.acknowledgedAt === undefined && row.nextAt <= now)
        .sort((a, b) => (a.nextAt < b.nextAt ? -1 : 1))
        .slice(0, limit),
    listDeliveries: async (which, limit) =>
      deliveries.filter((row) => which === 'all' || row.acknowledgedAt === undefined).slice(0, limit),
    markDelivery: async (customer, id, outcome) => {
      deliveries = deliveries.map((row) => {
        if (row.id !== id || hex(row.customer) !== hex(customer)) return row;
        if ('acknowledgedAt' in outcome)
          return { ...row, acknowledgedAt: outcome.acknowledgedAt, body: new Uint8Array(0) };
        return {
          ...row,
          lastFault: outcome.fault,
          nextAt: outcome.nextAt,
          attempts: outcome.attempts,
        };
      });
    },
    apiKeys: async () => [...keys.values()],
    saveApiKey: async (key) => {
      keys.set(key.id, key);
    },
    onAppend: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function partitionOf(controller: string, name: string): number {
  return createHash('sha256').update(`${controller}\0${name}`).digest()[0] ?? 0;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
