import { StoreFault } from '../fault.ts';
import {
  type ApiKeyRow,
  type CustomerKey,
  DELIVERY_KINDS,
  type DeliveryRow,
  type NewDelivery,
} from '../record-store.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf, optionalText, textOf } from '../sql/row.ts';
import type { Row, Steps, Value } from '../sql/statement.ts';

/** A delivery from its row. */
export function deliveryOf(row: Row): DeliveryRow {
  const acknowledgedAt = optionalText(row, 'acknowledged_at');
  const lastFault = optionalText(row, 'last_fault');
  return {
    customer: bytesOf(row, 'customer'),
    id: textOf(row, 'id'),
    recipient: textOf(row, 'recipient'),
    kind: kindOf(textOf(row, 'kind')),
    body: bytesOf(row, 'body'),
    at: textOf(row, 'at'),
    attempts: intOf(row, 'attempts'),
    nextAt: textOf(row, 'next_at'),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
    ...(lastFault === undefined ? {} : { lastFault }),
  };
}

function kindOf(kind: string): NewDelivery['kind'] {
  const known = DELIVERY_KINDS.find((each) => each === kind);
  if (known !== undefined) return known;
  throw new StoreFault('damaged', 'The store holds a message of a kind that there is not.');
}

/**
 * Notes that a message was acknowledged, and empties it.
 *
 * @returns whether everybody has been told of the customer's erasure by this: nothing may name the customer any more.
 */
export function* acknowledge(
  controller: string,
  customer: CustomerKey,
  id: string,
  at: string,
): Steps<boolean> {
  const values = [controller, customer, id, at, new Uint8Array(0)];
  const { rows } = yield { statement: STATEMENTS.acknowledgeDelivery, values };
  if (!rows.some((row) => textOf(row, 'kind') === 'erasure')) return false;
  const left = yield { statement: STATEMENTS.tellsOfErasure, values: [controller, customer] };
  return left.rows.length === 0;
}

/** A key of the HTTP interface from its row. */
export function apiKeyOf(row: Row): ApiKeyRow {
  const expiresAt = optionalText(row, 'expires_at');
  const revokedAt = optionalText(row, 'revoked_at');
  const lastUsedAt = optionalText(row, 'last_used_at');
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    hash: bytesOf(row, 'hash'),
    scopes: scopesOf(textOf(row, 'scopes')),
    createdAt: textOf(row, 'created_at'),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  };
}

/** Values of the row of a key. */
export function apiKeyValues(controller: string, key: ApiKeyRow): Value[] {
  return [
    controller,
    key.id,
    key.name,
    key.hash,
    JSON.stringify(key.scopes),
    key.createdAt,
    key.expiresAt ?? null,
    key.revokedAt ?? null,
    key.lastUsedAt ?? null,
  ];
}

function scopesOf(text: string): readonly string[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter((scope) => typeof scope === 'string') : [];
}
