export type { About, Actor, Choice, Recorded, RecordedOrNot } from './choice.ts';
export {
  type AllowedFields,
  type Client,
  type ClientOptions,
  createClient,
  type Erased,
  type EraseHow,
  type Explained,
  type ProfileUse,
  type State,
} from './client.ts';
export type { Decision, Deny, DenyReason, Ground, Permit } from './decision.ts';
export type { ClientProblem, Result } from './problem.ts';
export type { CallOptions } from './send.ts';
export type { ContactChannel, Use, UseContext } from './use.ts';
