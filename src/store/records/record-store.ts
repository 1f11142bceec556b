/** Bytes that stand for a customer in the store: an HMAC of the customer's id under the lookup key, 16 bytes. */
export type CustomerKey = Uint8Array;

/** What the store keeps about one customer beside the events. All of it goes when the customer is erased. */
export interface CustomerRow {
  readonly customer: CustomerKey;
  /** Number of events; the next one gets this sequence. */
  readonly sequence: number;
  /** Position of the newest event. */
  readonly position: number;
  /** The customer's own key, wrapped by the master key. */
  readonly key: Uint8Array;
  /** The state after the newest event, encrypted by the customer's key. */
  readonly state: Uint8Array;
}

/** An event as it lies in the store. */
export interface EventRow {
  readonly customer: CustomerKey;
  /** 0, 1, 2 … per customer. */
  readonly sequence: number;
  /** Gapless per controller: leaf index, watermark and tail cursor. */
  readonly position: number;
  /** An HMAC of the event's id, 16 bytes: the same event sent again is found by it. */
  readonly eventKey: Uint8Array;
  /** The event, encrypted by the customer's key. */
  readonly body: Uint8Array;
}

/** One event to be added, with the state row that follows from it. */
export interface Append {
  readonly customer: CustomerKey;
  /** The sequence that the event must get; a conflict when another event took it. */
  readonly sequence: number;
  readonly eventKey: Uint8Array;
  readonly body: Uint8Array;
  /** The entry of the log, JCS bytes. */
  readonly entry: Uint8Array;
  /** Hash of the leaf, 32 bytes. */
  readonly leaf: Uint8Array;
  /** The customer's wrapped key; stored with the first event, and never changed by an append. */
  readonly key: Uint8Array;
  /** The encrypted state after this event; of several about a customer in one batch only the last one's is stored. */
  readonly state: Uint8Array;
  /** Messages to recipients that follow from the event; committed with it. */
  readonly deliveries: readonly NewDelivery[];
}

/** What became of an append. `known`: the same event was stored before; nothing was added. */
export type Appended =
  | { readonly is: 'added'; readonly position: number }
  | { readonly is: 'known'; readonly position: number }
  | { readonly is: 'conflict' };

/** A step of the tail: an event, or the erasure of a customer. */
export type TailRow =
  | { readonly is: 'event'; readonly position: number; readonly row: CustomerRow }
  | { readonly is: 'erased'; readonly position: number; readonly customer: CustomerKey };

/** A leaf of the log. */
export interface LeafRow {
  readonly position: number;
  readonly entry: Uint8Array;
  readonly leaf: Uint8Array;
}

/** A signed note over the log. */
export interface CheckpointRow {
  readonly size: number;
  /** The note as text, see ledger/checkpoint. */
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What erasing a customer leaves behind: a tombstone in the log, the suppression, and what a named duty keeps. */
export interface Erasure {
  readonly customer: CustomerKey;
  readonly entry: Uint8Array;
  readonly leaf: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
  readonly kept: readonly DutyRow[];
  readonly deliveries: readonly NewDelivery[];
  /**
   * The customer's id, sealed by the key of deliveries: it stands in the journal until every recipient has acknowledged, so
   * that they are told also when an older backup is put back meanwhile.
   */
  readonly sealedId?: Uint8Array;
}

/** A record that a named legal duty keeps although the customer was erased; encrypted by the key of duties. */
export interface DutyRow {
  readonly customer: CustomerKey;
  /** The duty, such as `DE UWG § 7a`. */
  readonly duty: string;
  /** Last day, `YYYY-MM-DD`; deleted after it. */
  readonly until: string;
  readonly body: Uint8Array;
}

export const DELIVERY_KINDS = ['withdrawal', 'objection', 'restriction', 'erasure'] as const;

/** A message for a recipient (Art. 7(3), 19, 21 GDPR), not yet sent. */
export interface NewDelivery {
  /** Random, unique. */
  readonly id: string;
  readonly recipient: string;
  readonly kind: (typeof DELIVERY_KINDS)[number];
  /**
   * The message, encrypted by the key of deliveries: it must survive the erasure that it tells of. Empty once it was
   * acknowledged.
   */
  readonly body: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
}

/** How far a message is. */
export interface DeliveryRow extends NewDelivery {
  readonly customer: CustomerKey;
  readonly attempts: number;
  /** When it is tried next, ISO 8601. */
  readonly nextAt: string;
  /** When the recipient acknowledged it, ISO 8601; absent while it is outstanding. */
  readonly acknowledgedAt?: string;
  /** What the last attempt met: an HTTP status, or a code of the network. */
  readonly lastFault?: string;
}

/** A key of the HTTP interface; the secret itself is never stored. */
export interface ApiKeyRow {
  /** Public part, shown in lists and logs. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the secret. */
  readonly hash: Uint8Array;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly revokedAt?: string;
  readonly lastUsedAt?: string;
}

/**
 * The records of one controller. Nothing here sees another controller's records, whatever ids they share.
 *
 * Everything that was acknowledged is on disk. Statements name the customer key, but for tail, audit and cold start.
 *
 * @throws `StoreFault` when the disk is full, the database is damaged or out of reach; nothing of the call is kept then.
 */
export interface ControllerRecords {
  readonly controller: string;
  readonly readCustomer: (customer: CustomerKey) => Promise<CustomerRow | undefined>;
  /** All events of a customer, by sequence. */
  readonly readEvents: (customer: CustomerKey) => Promise<readonly EventRow[]>;
  /** Adds events in one transaction with their leaves, state rows and deliveries; positions follow the order given. */
  readonly append: (appends: readonly Append[]) => Promise<readonly Appended[]>;
  /** Erases a customer in one transaction: key, events, state and open deliveries of other kinds go. */
  readonly erase: (erasure: Erasure) => Promise<{ readonly position: number }>;
  /** Whether a customer was erased, and when. */
  readonly erasedAt: (customer: CustomerKey) => Promise<string | undefined>;
  /** Every erasure, for the image and for restored backups. */
  readonly erasures: () => Promise<
    readonly { readonly customer: CustomerKey; readonly at: string; readonly position: number }[]
  >;
  /** Number of leaves: the position that the next event gets. */
  readonly head: () => Promise<number>;
  /** Customers that changed from a position on, oldest change first, each once with its newest row. */
  readonly tail: (from: number, limit: number) => Promise<readonly TailRow[]>;
  /** State rows of one of 256 partitions, by customer key, after a key; for the cold start. */
  readonly customers: (
    partition: number,
    after: CustomerKey | undefined,
    limit: number,
  ) => Promise<readonly CustomerRow[]>;
  /** Leaves from a position on. */
  readonly leaves: (from: number, limit: number) => Promise<readonly LeafRow[]>;
  readonly addCheckpoint: (checkpoint: CheckpointRow) => Promise<void>;
  /** Checkpoints with the largest size first. */
  readonly checkpoints: (limit: number) => Promise<readonly CheckpointRow[]>;
  /** A full tile of hashes; tiles are derived and can be rebuilt. */
  readonly readTile: (level: number, index: number) => Promise<Uint8Array | undefined>;
  readonly writeTile: (level: number, index: number, hashes: Uint8Array) => Promise<void>;
  readonly dutyRecords: (customer: CustomerKey) => Promise<readonly DutyRow[]>;
  /** Deletes what duties kept until a day before this one; returns how many. */
  readonly purgeDuties: (today: string) => Promise<number>;
  readonly dueDeliveries: (now: string, limit: number) => Promise<readonly DeliveryRow[]>;
  readonly listDeliveries: (which: 'outstanding' | 'all', limit: number) => Promise<readonly DeliveryRow[]>;
  readonly markDelivery: (
    customer: CustomerKey,
    id: string,
    outcome:
      | { readonly acknowledgedAt: string }
      | { readonly fault: string; readonly nextAt: string; readonly attempts: number },
  ) => Promise<void>;
  readonly apiKeys: () => Promise<readonly ApiKeyRow[]>;
  readonly saveApiKey: (key: ApiKeyRow) => Promise<void>;
  /** Calls back soon after another process, or this one, added something; the argument is the new head. */
  readonly onAppend: (listener: (head: number) => void) => () => void;
}

/** A place for records of several controllers. */
export interface RecordStore {
  readonly kind: 'sqlite' | 'postgres';
  /** Where it is, without any password. */
  readonly place: string;
  readonly for: (controller: string) => ControllerRecords;
  readonly controllers: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
