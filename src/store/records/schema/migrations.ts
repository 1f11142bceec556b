/** One step of the schema. `{bytes}` and `{int}` are the types of bytes and of whole numbers of 64 bits, `{id}` numbers rows. */
export interface Migration {
  readonly version: number;
  readonly sql: readonly string[];
}

/**
 * How the schema came to be. A released step never changes: a change is a step of its own. Tables whose rows are found
 * by their key alone keep them in it (`{clustered}`: without row ids in SQLite).
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: [
      `create table head (controller text primary key, position {int} not null) {clustered}`,
      // Not clustered: keys are added at its end and overwritten in place, and SQLite never moves them to another page.
      `create table customer_key (id {id}, controller text not null, customer {bytes} not null,
       key {bytes} not null)`,
      `create table customer (controller text not null, partition {int} not null, customer {bytes} not null,
       sequence {int} not null, position {int} not null, key_id {int} not null, state {bytes} not null,
       primary key (controller, partition, customer)) {clustered}`,
      `create table event (controller text not null, customer {bytes} not null, sequence {int} not null,
       position {int} not null, event_key {bytes} not null, body {bytes} not null,
       primary key (controller, customer, sequence)) {clustered}`,
      `create unique index event_by_key on event (controller, customer, event_key)`,
      `create table leaf (controller text not null, position {int} not null, entry {bytes} not null,
       leaf {bytes} not null, primary key (controller, position)) {clustered}`,
      `create table checkpoint (controller text not null, size {int} not null, note text not null,
       at text not null, primary key (controller, size)) {clustered}`,
      `create table tile (controller text not null, level {int} not null, number {int} not null,
       hashes {bytes} not null, primary key (controller, level, number)) {clustered}`,
      `create table erasure (controller text not null, customer {bytes} not null, position {int} not null,
       leaf {bytes} not null, at text not null, events {int} not null,
       primary key (controller, customer, position)) {clustered}`,
    ],
  },
  {
    version: 2,
    sql: [
      // Followers ask for what changed since a position.
      `create index customer_by_position on customer (controller, position)`,
      `create index erasure_by_position on erasure (controller, position)`,
      `create table duty (controller text not null, customer {bytes} not null, position {int} not null,
       number {int} not null, duty text not null, until text not null, body {bytes} not null,
       primary key (controller, customer, position, number)) {clustered}`,
      `create index duty_by_end on duty (controller, until)`,
      `create table delivery (controller text not null, customer {bytes} not null, id text not null,
       recipient text not null, kind text not null, body {bytes} not null, at text not null,
       attempts {int} not null, next_at text not null, acknowledged_at text, last_fault text,
       primary key (controller, customer, id)) {clustered}`,
      `create index delivery_due on delivery (controller, next_at) where acknowledged_at is null`,
      `create table api_key (controller text not null, id text not null, name text not null,
       hash {bytes} not null, scopes text not null, created_at text not null, expires_at text,
       revoked_at text, last_used_at text, primary key (controller, id)) {clustered}`,
    ],
  },
];

/** Version of the schema that this program works with. */
export const SCHEMA_VERSION = 2;
