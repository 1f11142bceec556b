import { parseCheckpoint } from '../ledger/index.ts';
import { issueReceipt, type Receipt, recordOf } from '../receipt/index.ts';
import { openOwnKey } from './customer/own-key.ts';
import { openEvent, sha256 } from './customer/sealed-event.ts';
import type { Part } from './part.ts';

/**
 * Makes the receipt of an event, proved against a checkpoint of now. Undefined when the customer has no such event, and
 * for one that was made at another controller of a group: its receipt is given there, where the notice was shown.
 */
export async function receiptOf(part: Part, customer: string, eventId: string): Promise<Receipt | undefined> {
  const { controller, records, keys, log, now } = part;
  const key = keys.customerKey(controller, customer);
  const row = await records.readCustomer(key);
  if (!row) return undefined;
  const eventKey = keys.eventKey(controller, key, eventId);
  const stored = (await records.readEvents(key)).find(
    (each) => Buffer.compare(each.eventKey, eventKey) === 0,
  );
  if (!stored) return undefined;
  const own = openOwnKey(keys, controller, key, row.key);
  const { event, nonce, position } = openEvent(controller, own, stored);
  const shown = part.rules().version(event.notice.version);
  if (shown?.id !== event.notice.id) return undefined;

  const checkpoint = await log.checkpoint();
  const parsed = parseCheckpoint(checkpoint);
  const [leaf] = await records.leaves(position, 1);
  if (!parsed.ok || !leaf) throw new Error('A stored event is in the log, and the log has a checkpoint.');
  const { size } = parsed.checkpoint.head;
  const hashes = await log.inclusion(position, size);
  if (!hashes) throw new Error('A checkpoint of now covers every stored event.');
  const { published, privateKey } = keys.signing(controller);
  const { declaration } = shown;
  const named = { id: controller, name: declaration.controller.name };
  const { language } = event;
  return issueReceipt({
    payload: {
      record: recordOf(event, {
        declaration,
        versionId: shown.id,
        versionNumber: shown.number,
        on: shown.on,
        controller: named,
        language,
      }),
      event,
      controller: named,
      nonce: Buffer.from(nonce).toString('base64url'),
      issued: new Date(now()).toISOString(),
    },
    proof: {
      entry: Buffer.from(leaf.entry).toString('utf8'),
      index: position,
      size,
      hashes,
      checkpoint,
    },
    keys: [published],
    signer: { publicKey: published, privateKey },
    sha256,
  });
}
