export { sha256 as sha256Bytes } from './customer/sealed-event.ts';
export { type Message, openMessage } from './deliver/message.ts';
export { DELIVERY_TYPE, isWebhookAddress, SIGNATURE_HEADER, type Webhook } from './deliver/send.ts';
export {
  BY_HAND_FAULT,
  type Deliveries,
  type DeliveriesInput,
  startDeliveries,
} from './deliver/start-deliveries.ts';
export { keptAtReplay } from './erase/kept-at-replay.ts';
export { KeyFault } from './keys/key-fault.ts';
export { type KeyRing, type KeyRingOptions, openKeyRing } from './keys/key-ring.ts';
export type { KnownCheckpoint, KnownCheckpoints } from './keys/known-checkpoints.ts';
export { SealFault } from './keys/seal.ts';
export type { SigningKey } from './keys/signing-keys.ts';
export { verifyEd25519 } from './log/verify-ed25519.ts';
export { type OpenRegister, openRegister, type RegisterInput } from './open-register.ts';
export { journalOf, openStore, type StorePlace } from './open-store.ts';
export { MAX_EVENTS } from './record/prepare.ts';
export type * from './register.ts';
export { RegisterFault } from './register-fault.ts';
export type { PublishedRules } from './rules.ts';
export { versionsIn } from './versions-in.ts';
