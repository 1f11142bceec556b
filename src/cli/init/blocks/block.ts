import type { DataSource, RecipientRole } from '../../../declaration/index.ts';

/** Languages that the blocks are written in. */
export const INIT_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;
export type InitLanguage = (typeof INIT_LANGUAGES)[number];

/** The same words in every language. */
export type Words = Readonly<Record<InitLanguage, string>>;

/** A kind of data as the written file declares it. */
export interface DataBlock {
  readonly id: string;
  readonly name: Words;
  readonly dpv: string;
  readonly source: DataSource;
  /** Ids of other data blocks, which are written too. */
  readonly inferredFrom?: readonly string[];
}

/** A recipient as the written file declares it, still without the name of a company. */
export interface RecipientBlock {
  readonly id: string;
  readonly name: Words;
  readonly role: RecipientRole;
}

/** A typical practice with all that it needs. */
export interface PracticeBlock {
  readonly id: string;
  /** How the question on the terminal calls it. */
  readonly title: string;
  /** Comment above the practice: why this basis, and what to look at. */
  readonly comment: string;
  readonly name: Words;
  readonly data: readonly DataBlock[];
  readonly purpose: { readonly id: string; readonly name: Words; readonly dpv: string };
  readonly recipients: readonly RecipientBlock[];
  readonly basis: 'consent' | 'contract';
  readonly retention: { readonly for: string; readonly after: string; readonly comment: string };
  readonly isRequired: boolean;
  readonly ifNot: Words;
  readonly benefit: Words;
  /** Keys that not every practice has, in the order of the file. */
  readonly more: Readonly<Record<string, unknown>>;
}
