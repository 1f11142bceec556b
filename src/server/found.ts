/** What stands at a path; bodies are made when somebody asks. */
export type Found =
  | FoundPage
  | FoundFile
  | { readonly kind: 'redirect'; readonly to: string }
  /** Stands in several languages: the reader's is chosen. */
  | {
      readonly kind: 'choice';
      readonly languages: readonly string[];
      readonly to: (language: string) => string;
    };

/** A page. */
export interface FoundPage {
  readonly kind: 'page';
  readonly html: () => string;
  /** False for what search engines shall leave out. */
  readonly isIndexed: boolean;
  /** Further headers, or others than pages have. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file that is no page. */
export interface FoundFile {
  readonly kind: 'file';
  /** Media type. */
  readonly type: string;
  readonly body: () => string | Uint8Array | Promise<Uint8Array>;
  /** May pages of other sites read it? */
  readonly isShared: boolean;
}
