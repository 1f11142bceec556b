import type { MessageKey, MessageValues } from '../../language/index.ts';

/** The messages about receipts. */
export type ReceiptMessageKey = Extract<MessageKey, `receipt.${string}`>;

/**
 * Says a message about receipts in one language. An argument, because the page that verifies receipts offline brings these
 * messages alone, and the command has all.
 */
export type SayReceipt = (key: ReceiptMessageKey, values?: MessageValues) => string;
