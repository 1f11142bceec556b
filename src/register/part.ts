import type { ControllerRecords } from '../store/index.ts';
import type { Follower } from './follow/follower.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { Random } from './keys/seal.ts';
import type { OpenLog } from './log/open-log.ts';
import type { Rules } from './rules.ts';

/** What the parts of a register share. */
export interface Part {
  readonly controller: string;
  readonly records: ControllerRecords;
  readonly keys: KeyRing;
  readonly random: Random;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The published versions of now. */
  readonly rules: () => Rules;
  readonly follower: Follower;
  readonly log: OpenLog;
}
