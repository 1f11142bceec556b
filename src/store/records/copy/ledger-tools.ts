/** What checking and copying need of the ledger, given by the caller: the store itself knows no hashes. */
export interface LedgerTools {
  /** Hash of the leaf of an entry. */
  readonly leafHash: (entry: Uint8Array) => Uint8Array;
  /** An empty tree; `onSubtree` is told of every complete subtree, leaves (level 0) included. */
  readonly createTree: (onSubtree?: (level: number, index: number, hash: Uint8Array) => void) => {
    readonly append: (leaf: Uint8Array) => void;
    readonly root: () => Uint8Array;
  };
}

/** How far a long work is; `of` is an estimate. */
export interface StoreProgress {
  readonly done: number;
  readonly of: number;
  /** What is being worked on, such as a table. */
  readonly next: string;
}
