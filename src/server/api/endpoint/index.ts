import { type Endpoint, get, post } from '../endpoint.ts';
import { allowedFields } from './allowed-fields.ts';
import { analyseTexts } from './analyse.ts';
import { recordChoices } from './choices.ts';
import { eraseCustomer, readHistory, readReceipt, readState } from './customer-choices.ts';
import { listDeliveries } from './deliveries.ts';
import { evaluation } from './evaluation.ts';
import { evaluations } from './evaluations.ts';
import { explainUse } from './explain.ts';
import { readCheckpoint, readConsistency, readInclusion, readKeys, readTile } from './log.ts';
import { discovery, live, readMetrics, ready } from './operation.ts';

/** Every endpoint, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  post(evaluation),
  post(evaluations),
  get(discovery),
  post(allowedFields),
  post(explainUse),
  post(recordChoices),
  post(readState),
  post(readHistory),
  post(readReceipt),
  post(eraseCustomer),
  get(readCheckpoint),
  get(readTile),
  get(readInclusion),
  get(readConsistency),
  get(readKeys),
  post(listDeliveries),
  post(analyseTexts),
  get(live),
  get(ready),
  get(readMetrics),
];
