export { issueReceipt, type LogProof, type ReceiptInput, type ReceiptSigner } from './issue-receipt.ts';
export { keyId } from './key-id.ts';
export { RECEIPT_LIMITS } from './limits.ts';
export * from './receipt.ts';
export { RECORD_CONTEXT } from './record/context.ts';
export type { PracticesOf } from './record/practices-about.ts';
export { type RecordContext, recordOf } from './record/record-of.ts';
export { readKeys } from './verify/read-keys.ts';
export { readReceipt } from './verify/read-receipt.ts';
export {
  type InvalidReceipt,
  RECEIPT_FAULTS,
  type ReceiptFault,
  type ValidReceipt,
  type Verdict,
} from './verify/verdict.ts';
export type { VerifyPorts } from './verify/verify-ports.ts';
export { type Trusted, verifyReceipt } from './verify/verify-receipt.ts';
export type { ReceiptMessageKey, SayReceipt } from './words/say-receipt.ts';
export { type ToldVerdict, tellVerdict } from './words/tell-verdict.ts';
