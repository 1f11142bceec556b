import { fromBase64Url } from '../base64.ts';
import type { ReceiptPayload } from '../receipt.ts';
import { isChoiceEvent } from './event-shape.ts';
import { fieldsOf, isInstant, isText, oddField } from './shape.ts';

/** A payload, or the path of the first part that is not as it must be. */
export type PayloadResult =
  | { readonly ok: true; readonly payload: ReceiptPayload; readonly nonce: Uint8Array }
  | { readonly ok: false; readonly path: string };

/** Reads a value as what a receipt signs. Never throws. */
export function payloadShape(value: unknown): PayloadResult {
  const fields = fieldsOf(value);
  if (fields === undefined) return { ok: false, path: '' };
  const odd = oddField(fields, ['record', 'event', 'controller', 'nonce', 'issued', 'seal']);
  if (odd !== undefined) return { ok: false, path: odd };
  const record = fieldsOf(fields.record);
  const by = fieldsOf(fields.controller);
  const { event, issued, seal } = fields;
  if (record === undefined) return { ok: false, path: 'record' };
  if (!isChoiceEvent(event)) return { ok: false, path: 'event' };
  if (by === undefined || oddField(by, ['id', 'name']) !== undefined)
    return { ok: false, path: 'controller' };
  if (!isText(by.id, 300) || !isText(by.name, 300)) return { ok: false, path: 'controller' };
  if (!isInstant(issued)) return { ok: false, path: 'issued' };
  if (!isText(seal) || !/^[0-9a-f]{64}$/.test(seal)) return { ok: false, path: 'seal' };
  const nonce = isText(fields.nonce) ? fromBase64Url(fields.nonce) : undefined;
  if (nonce?.length !== 32) return { ok: false, path: 'nonce' };
  const controller = { id: by.id, name: by.name };
  return {
    ok: true,
    payload: { record, event, controller, nonce: String(fields.nonce), issued, seal },
    nonce,
  };
}
