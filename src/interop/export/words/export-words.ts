import type {
  LegalBasis,
  RecipientRole,
  RetentionEvent,
  Safeguard,
  SpecialCategory,
} from '../../../declaration/index.ts';
import type { InstrumentKind } from '../../../law/index.ts';

/** The words of exports in one language: heads of columns, and names of what the declaration says by a word of its own. */
export interface ExportWords {
  readonly notStated: string;
  readonly none: string;
  /** What stands between a name and its explanation. */
  readonly colon: string;
  readonly customers: string;
  readonly children: string;
  readonly basis: Readonly<Record<LegalBasis, string>>;
  readonly role: Readonly<Record<RecipientRole, string>>;
  /** Events that storage counts from, as they stand after a colon. */
  readonly event: Readonly<Record<RetentionEvent, string>>;
  readonly safeguard: Readonly<Record<Safeguard, string>>;
  readonly special: Readonly<Record<SpecialCategory, string>>;
  readonly instrument: Readonly<Record<InstrumentKind | 'unknown', string>>;
  readonly region: Readonly<Record<'EU' | 'UK' | 'CH', string>>;
  /** How customers use their rights, a sentence each. */
  readonly right: {
    readonly access: string;
    readonly correction: string;
    readonly portability: string;
    readonly withdrawal: string;
    readonly complaint: string;
  };
  /** The record of Art. 30(1) GDPR. */
  readonly record: {
    readonly title: string;
    readonly law: string;
    readonly asOf: string;
    readonly edition: string;
    readonly draft: string;
    readonly controller: string;
    readonly joint: string;
    readonly representative: string;
    readonly officer: string;
    readonly caption: string;
    readonly activity: string;
    readonly purpose: string;
    readonly basis: string;
    readonly people: string;
    readonly data: string;
    readonly recipients: string;
    readonly transfers: string;
    readonly retention: string;
    readonly security: string;
    readonly countedFrom: string;
    readonly copy: string;
    readonly noPractice: string;
  };
}
