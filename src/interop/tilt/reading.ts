import type { Text } from '../../declaration/index.ts';
import type { Ledger } from '../source/ledger.ts';
import type { SourceNode } from '../source/source-node.ts';
import type { Remarks } from '../write/remarks.ts';

/** One TILT document while it is being read. */
export interface TiltReading {
  readonly root: SourceNode;
  readonly ledger: Ledger;
  readonly remarks: Remarks;
  /** Language of the document's texts, when it says so. */
  readonly language: string | undefined;
  /** Day on which the document was made, `YYYY-MM-DD`. */
  readonly day: string | undefined;
}

/** Bounds on what one import writes, so that the result stays a declaration that can be read. */
export const TILT_LIMITS = {
  data: 2000,
  /** Purposes of one entry, and of the whole document. */
  purposes: 100,
  allPurposes: 1000,
  /** Recipients of one entry, and of the whole document. */
  recipients: 50,
  allRecipients: 2000,
  practices: 500,
  /** How often practices name a kind of data, taken together. */
  dataInPractices: 20_000,
  transfers: 2000,
} as const;

/** Words as the declaration writes them: under their language, or bare when the document names none. */
export function wordsIn(reading: TiltReading, text: string): Text {
  return reading.language === undefined ? text : { [reading.language]: text };
}
