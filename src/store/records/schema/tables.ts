import type { ParameterType } from '../sql/statement.ts';

/** A table as it is copied: its columns with their types, and the first few that make its key. */
export interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: ParameterType])[];
  readonly key: readonly string[];
}

/** Every table that holds records, in the order in which they are copied. */
export const TABLES: readonly Table[] = [
  table('head', 'controller', 'controller:text position:int'),
  table('customer_key', 'id', 'id:int controller:text customer:bytes key:bytes'),
  table(
    'customer',
    'controller partition customer',
    'controller:text partition:int customer:bytes sequence:int position:int key_id:int state:bytes',
  ),
  table(
    'event',
    'controller customer sequence',
    'controller:text customer:bytes sequence:int position:int event_key:bytes body:bytes',
  ),
  table('leaf', 'controller position', 'controller:text position:int entry:bytes leaf:bytes'),
  table('checkpoint', 'controller size', 'controller:text size:int note:text at:text'),
  table('tile', 'controller level number', 'controller:text level:int number:int hashes:bytes'),
  table(
    'erasure',
    'controller customer position',
    'controller:text customer:bytes position:int leaf:bytes at:text events:int',
  ),
  table(
    'duty',
    'controller customer position number',
    'controller:text customer:bytes position:int number:int duty:text until:text body:bytes',
  ),
  table(
    'delivery',
    'controller customer id',
    'controller:text customer:bytes id:text recipient:text kind:text body:bytes at:text attempts:int next_at:text acknowledged_at:text last_fault:text',
  ),
  table(
    'api_key',
    'controller id',
    'controller:text id:text name:text hash:bytes scopes:text created_at:text expires_at:text revoked_at:text last_used_at:text',
  ),
];

function table(name: string, key: string, columns: string): Table {
  return { name, key: key.split(' '), columns: columns.split(' ').map(column) };
}

function column(text: string): readonly [name: string, type: ParameterType] {
  const [name = '', type] = text.split(':');
  if (type === 'text' || type === 'bytes' || type === 'int') return [name, type];
  throw new TypeError(`"${text}" is no column`);
}
