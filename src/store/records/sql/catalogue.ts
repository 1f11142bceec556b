import type { ParameterType, Statement } from './statement.ts';

const TYPES = { t: 'text', b: 'bytes', i: 'int' } as const;

/**
 * Every statement that works on records, in one place: a name, one letter for the type of each parameter (`t`ext,
 * `b`ytes, whole number `i`), and the SQL. Those that name no customer stand in {@link WITHOUT_CUSTOMER}.
 *
 * `{lock}` locks the rows read until the transaction ends; SQLite has locked the whole file by then.
 */
const SQL = {
  // Heads: the position that the next event of a controller gets.
  readHead: ['t', 'select position from head where controller = $1'],
  lockHead: ['t', 'select position from head where controller = $1 {lock}'],
  addHead: [
    't',
    'insert into head (controller, position) values ($1, 0) on conflict (controller) do nothing',
  ],
  setHead: ['ti', 'update head set position = $2 where controller = $1'],
  listHeads: ['', 'select controller, position from head order by controller'],

  // Customers: one row each, with the key that erasing destroys.
  readCustomer: [
    'tib',
    `select c.customer, c.sequence, c.position, c.key_id, k.key, c.state
     from customer c join customer_key k on k.id = c.key_id
     where c.controller = $1 and c.partition = $2 and c.customer = $3`,
  ],
  readSequence: [
    'tib',
    'select customer, sequence, key_id from customer where controller = $1 and partition = $2 and customer = $3',
  ],
  writeCustomer: [
    'tibiiib',
    `insert into customer (controller, partition, customer, sequence, position, key_id, state)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (controller, partition, customer) do update
     set sequence = excluded.sequence, position = excluded.position, state = excluded.state`,
  ],
  // A key is added at the end of its table and overwritten where it stands, so that no copy of it is left in the file.
  addKey: [
    'tbb',
    'insert into customer_key (controller, customer, key) values ($1, $2, $3) returning id, customer',
  ],
  destroyKey: [
    'tbib',
    'update customer_key set key = $4 where controller = $1 and customer = $2 and id = $3',
  ],
  deleteCustomer: ['tib', 'delete from customer where controller = $1 and partition = $2 and customer = $3'],
  customersOf: [
    'tibi',
    `select c.customer, c.sequence, c.position, k.key, c.state
     from customer c join customer_key k on k.id = c.key_id
     where c.controller = $1 and c.partition = $2 and c.customer > $3 order by c.customer limit $4`,
  ],
  tail: [
    'tii',
    `select c.position as position, c.customer, c.sequence, k.key, c.state
     from customer c join customer_key k on k.id = c.key_id where c.controller = $1 and c.position >= $2
     union all
     select position, customer, null, null, null from erasure where controller = $1 and position >= $2
     order by position limit $3`,
  ],

  // Events.
  readEvents: [
    'tb',
    `select customer, sequence, position, event_key, body from event
     where controller = $1 and customer = $2 order by sequence`,
  ],
  findEvent: [
    'tbb',
    `select customer, event_key, position from event
     where controller = $1 and customer = $2 and event_key = $3`,
  ],
  addEvent: [
    'tbiibb',
    `insert into event (controller, customer, sequence, position, event_key, body)
     values ($1, $2, $3, $4, $5, $6)`,
  ],
  deleteEvents: ['tb', 'delete from event where controller = $1 and customer = $2'],

  // The log: no customer stands in it.
  addLeaf: ['tibb', 'insert into leaf (controller, position, entry, leaf) values ($1, $2, $3, $4)'],
  readLeaves: [
    'tii',
    `select position, entry, leaf from leaf
     where controller = $1 and position >= $2 order by position limit $3`,
  ],
  addCheckpoint: [
    'titt',
    `insert into checkpoint (controller, size, note, at) values ($1, $2, $3, $4)
     on conflict (controller, size) do update set note = excluded.note, at = excluded.at`,
  ],
  readCheckpoints: [
    'ti',
    'select size, note, at from checkpoint where controller = $1 order by size desc limit $2',
  ],
  readTile: ['tii', 'select hashes from tile where controller = $1 and level = $2 and number = $3'],
  writeTile: [
    'tiib',
    `insert into tile (controller, level, number, hashes) values ($1, $2, $3, $4)
     on conflict (controller, level, number) do update set hashes = excluded.hashes`,
  ],

  // Erasures.
  findErasure: ['tbb', 'select position from erasure where controller = $1 and customer = $2 and leaf = $3'],
  addErasure: [
    'tbibti',
    `insert into erasure (controller, customer, position, leaf, at, events)
     values ($1, $2, $3, $4, $5, $6)`,
  ],
  erasedAt: [
    'tb',
    `select at from erasure where controller = $1 and customer = $2 order by position desc limit 1`,
  ],
  listErasures: ['t', 'select customer, at, position from erasure where controller = $1 order by position'],
  erasedLeaves: ['t', 'select leaf from erasure where controller = $1'],

  // What a named duty keeps.
  addDuty: [
    'tbiittb',
    `insert into duty (controller, customer, position, number, duty, until, body)
     values ($1, $2, $3, $4, $5, $6, $7)`,
  ],
  readDuties: [
    'tb',
    `select customer, duty, until, body from duty
     where controller = $1 and customer = $2 order by position, number`,
  ],
  purgeDuties: ['tt', 'delete from duty where controller = $1 and until < $2'],

  // Messages for recipients.
  addDelivery: [
    'tbtttbt',
    `insert into delivery (controller, customer, id, recipient, kind, body, at, attempts, next_at)
     values ($1, $2, $3, $4, $5, $6, $7, 0, $7)`,
  ],
  dropDeliveries: [
    'tb',
    `delete from delivery where controller = $1 and customer = $2 and kind <> 'erasure'`,
  ],
  dueDeliveries: [
    'tti',
    `select * from delivery where controller = $1 and acknowledged_at is null and next_at <= $2
     order by next_at, id limit $3`,
  ],
  outstandingDeliveries: [
    'ti',
    `select * from delivery where controller = $1 and acknowledged_at is null order by at, id limit $2`,
  ],
  allDeliveries: ['ti', 'select * from delivery where controller = $1 order by at, id limit $2'],
  // Who was told has no use for the message any more, and it names the customer.
  acknowledgeDelivery: [
    'tbttb',
    `update delivery set acknowledged_at = $4, attempts = attempts + 1, last_fault = null, body = $5
     where controller = $1 and customer = $2 and id = $3 and acknowledged_at is null returning kind`,
  ],
  tellsOfErasure: [
    'tb',
    `select id from delivery
     where controller = $1 and customer = $2 and kind = 'erasure' and acknowledged_at is null limit 1`,
  ],
  postponeDelivery: [
    'tbttti',
    `update delivery set last_fault = $4, next_at = $5, attempts = $6
     where controller = $1 and customer = $2 and id = $3 and acknowledged_at is null`,
  ],

  // Keys of the HTTP interface.
  listKeys: ['t', 'select * from api_key where controller = $1 order by created_at, id'],
  saveKey: [
    'tttbttttt',
    `insert into api_key (controller, id, name, hash, scopes, created_at, expires_at, revoked_at, last_used_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (controller, id) do update
     set name = excluded.name, hash = excluded.hash, scopes = excluded.scopes, created_at = excluded.created_at,
     expires_at = excluded.expires_at, revoked_at = coalesce(api_key.revoked_at, excluded.revoked_at), last_used_at = excluded.last_used_at`,
  ],

  // After a restore: those of all controllers.
  revokeAllKeys: ['t', 'update api_key set revoked_at = $1 where revoked_at is null'],

  // Checking the whole store.
  eventsByCustomer: [
    'tbi',
    `select customer, count(*) as events, min(sequence) as lowest, max(sequence) as highest,
     max(position) as newest from event where controller = $1 and customer > $2
     group by customer order by customer limit $3`,
  ],
  eventPositions: [
    'tbii',
    `select customer, sequence, position from event where controller = $1 and (customer, sequence) > ($2, $3)
     order by customer, sequence limit $4`,
  ],
  countCustomers: ['t', 'select count(*) as customers from customer where controller = $1'],
  erasedEvents: [
    't',
    'select count(*) as erasures, coalesce(sum(events), 0) as events from erasure where controller = $1',
  ],
  erasurePositions: ['t', 'select position from erasure where controller = $1 order by position'],
  listController: [
    '',
    `select controller from head union select controller from leaf union select controller from event
     union select controller from customer union select controller from erasure order by controller`,
  ],
} as const satisfies Readonly<Record<string, readonly [types: string, sql: string]>>;

export type StatementName = keyof typeof SQL;

/** The catalogue. */
export const STATEMENTS: Readonly<Record<StatementName, Statement>> = define(SQL);

/** Statements that name no customer, each with why it need not. */
export const WITHOUT_CUSTOMER: Partial<Readonly<Record<StatementName, string>>> = {
  readHead: 'head of a controller',
  lockHead: 'head of a controller',
  addHead: 'head of a controller',
  setHead: 'head of a controller',
  listHeads: 'heads of all controllers, for followers',
  customersOf: 'cold start, by partition',
  tail: 'tail, by position',
  addLeaf: 'the log names no customer',
  readLeaves: 'the log names no customer',
  addCheckpoint: 'checkpoints',
  readCheckpoints: 'checkpoints',
  readTile: 'tiles',
  writeTile: 'tiles',
  listErasures: 'cold start: customers whose decisions are denied',
  erasedLeaves: 'replay of erasures after a restore',
  purgeDuties: 'the end of a duty, by day',
  dueDeliveries: 'deliveries that are due',
  outstandingDeliveries: 'deliveries, as a list for people',
  allDeliveries: 'deliveries, as a list for people',
  listKeys: 'keys of the HTTP interface',
  saveKey: 'keys of the HTTP interface',
  revokeAllKeys: 'keys of the HTTP interface, after a restore',
  eventsByCustomer: 'audit',
  eventPositions: 'audit',
  countCustomers: 'audit',
  erasedEvents: 'audit',
  erasurePositions: 'audit',
  listController: 'audit',
};

function define(
  all: Readonly<Record<StatementName, readonly [types: string, sql: string]>>,
): Readonly<Record<StatementName, Statement>> {
  const entries = Object.entries(all).map(([name, [types, sql]]) => [
    name,
    { name, sql: sql.replaceAll(/\s+/g, ' '), types: [...types].map(typeOf) } satisfies Statement,
  ]);
  return Object.fromEntries(entries) as Readonly<Record<StatementName, Statement>>;
}

function typeOf(letter: string): ParameterType {
  if (letter === 't' || letter === 'b' || letter === 'i') return TYPES[letter];
  throw new TypeError(`"${letter}" is no type of a parameter`);
}
