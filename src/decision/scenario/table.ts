import type { ScenarioTopic } from './scenario.ts';
import { BASIS } from './topic/basis.ts';
import { CONSENT } from './topic/consent.ts';
import { CONTACT, PAUSES } from './topic/contact.ts';
import { DEVICE } from './topic/device.ts';
import { MARKETING_OBJECTION, OBJECTION } from './topic/objection.ts';
import { CHILDREN, ERASURE, RESTRICTION, SPECIAL } from './topic/person.ts';
import { RECIPIENT, RETENTION } from './topic/recipient.ts';
import { GROUP, MERGE, SIGNAL } from './topic/signal.ts';
import { TRANSFER } from './topic/transfer.ts';
import { WITHDRAWAL } from './topic/withdrawal.ts';

/** All scenarios of law, in the order in which a lawyer reads them. */
export const SCENARIOS: readonly ScenarioTopic[] = [
  CONSENT,
  WITHDRAWAL,
  OBJECTION,
  MARKETING_OBJECTION,
  BASIS,
  CHILDREN,
  SPECIAL,
  DEVICE,
  CONTACT,
  PAUSES,
  SIGNAL,
  RESTRICTION,
  RECIPIENT,
  TRANSFER,
  RETENTION,
  ERASURE,
  MERGE,
  GROUP,
];
