import type { ChoiceEvent, ChoiceState } from '../consent/index.ts';
import type { Decision, UseRequest } from '../decision/index.ts';
import type { PublicKey, Receipt } from '../receipt/index.ts';

/**
 * A choice as a caller hands it in: the register fills in what only it knows, such as the events of a guest who is merged.
 */
export type ChoiceInput = DistributiveOmit<
  ChoiceEvent,
  'at' | 'notice' | 'supersedes' | 'carried' | 'replaces'
> & {
  /** The version that was shown, by number; the newest when absent. */
  readonly version?: number;
  /**
   * The watermark of the state that the customer was shown (`state`). The event overrides what stood then, and nothing that
   * came later; without it the event overrides nothing, since nobody says what the customer saw. A watermark that the log
   * has not reached is refused.
   */
  readonly shownAt?: number;
  /**
   * When it happened, for imports of older choices; now when absent. A program consents for nobody: its consents are such
   * imports, with this and `version`, and override nothing.
   */
  readonly at?: string;
  /**
   * For what ends or lifts something: only these ids of what stood; all of its kind when absent. Without `shownAt` they are
   * all that is ended, since whoever names them was shown them.
   */
  readonly lifts?: readonly string[];
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A choice that is on disk. */
export interface Recorded {
  readonly event: ChoiceEvent;
  readonly position: number;
  /** True when the same event had been recorded before. */
  readonly wasKnown: boolean;
  /**
   * Ids of what stands against a consent, or of what an end or a lifting left standing; absent where the choice does all
   * that it says. While a consent has some it does not count: show the customer what stands (`state`), and ask again with
   * the watermark of that as `shownAt`.
   */
  readonly outweighedBy?: readonly string[];
  /**
   * Controllers of the group that could not record it; absent where all did. It is recorded here: send the same choice
   * again, or `retell`.
   */
  readonly notTold?: readonly string[];
}

/** Why a choice was not recorded. */
export interface NotRecorded {
  readonly code:
    | 'invalid-choice'
    | 'unknown-practice'
    | 'unknown-purpose'
    | 'unknown-version'
    | 'no-version'
    | 'id-used-otherwise'
    | 'erased'
    | 'too-many-events'
    /** `group` names a controller that this register cannot tell. */
    | 'group-elsewhere'
    /** One of several choices met a fault of the store, which was told to the operator: send it again, with the same id. */
    | 'store-unavailable';
  readonly message: string;
  /** Path inside the input, where one field is at fault. */
  readonly path?: string;
}

/** How a customer is erased. */
export interface EraseOptions {
  /** Who asked, and where that is kept: a reference without personal data. */
  readonly reference?: string;
  /** Country in which the customer lives, for duties that depend on it; all countries of the shop when absent. */
  readonly residence?: string;
}

/** What erasing did. */
export interface Erased {
  readonly position: number;
  readonly events: number;
  /** Records that a named duty keeps, and until when. */
  readonly kept: readonly { readonly duty: string; readonly until: string; readonly records: number }[];
  /** Recipients that are told (Art. 19 GDPR). */
  readonly told: readonly string[];
}

/** The choices of one controller's customers: recorded durably, followed by decisions at once, provable. */
export interface Register {
  readonly controller: string;
  /** Resolves when the event and its leaf are on disk and the image has it. */
  readonly record: (input: ChoiceInput) => Promise<Recorded | NotRecorded>;
  /**
   * Records each by itself. Rejects only when all of them met a fault; where some did, those answer `store-unavailable`.
   */
  readonly recordMany: (inputs: readonly ChoiceInput[]) => Promise<readonly (Recorded | NotRecorded)[]>;
  /** What stands, with the watermark to hand back as `shownAt`. */
  readonly state: (customer: string) => Promise<{ readonly state: ChoiceState; readonly watermark: number }>;
  readonly history: (
    customer: string,
  ) => Promise<readonly { readonly event: ChoiceEvent; readonly position: number }[]>;
  readonly receipt: (customer: string, eventId: string) => Promise<Receipt | undefined>;
  readonly decide: (request: UseRequest) => Decision;
  readonly decideMany: (requests: readonly UseRequest[]) => readonly Decision[];
  /** Waits until the image holds everything that was committed before the call; returns the watermark. */
  readonly barrier: () => Promise<number>;
  readonly erase: (customer: string, options?: EraseOptions) => Promise<Erased | undefined>;
  readonly log: RegisterLog;
  /** Position of the newest event in the image, and when it was last known to be current (ms since 1970). */
  readonly seen: () => { readonly watermark: number; readonly freshAt: number };
  readonly close: () => Promise<void>;
}

/** The log of one controller, as it is served. */
export interface RegisterLog {
  /** The newest signed note; a new one is signed when events came since. */
  readonly checkpoint: () => Promise<string>;
  readonly inclusion: (index: number, size: number) => Promise<readonly Uint8Array[] | undefined>;
  readonly consistency: (from: number, to: number) => Promise<readonly Uint8Array[] | undefined>;
  /** A tile of hashes, full (256) or partial (`width`). */
  readonly tile: (level: number, index: number, width?: number) => Promise<Uint8Array | undefined>;
  /** A bundle of entries, each with its length before it (two bytes). */
  readonly entries: (index: number, width?: number) => Promise<Uint8Array | undefined>;
  readonly publicKeys: () => readonly PublicKey[];
}
