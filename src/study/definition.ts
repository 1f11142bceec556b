import type { Language, RetailerNames } from '../conversation/index.ts';

/** What `study.yaml` says, after reading; the file's schema has defaults for all that is optional. */
export interface StudyDefinition {
  readonly study: {
    readonly id: string;
    readonly title: string;
    /** True for made-up conversations; every output says so. */
    readonly isSynthetic: boolean;
  };
  /** Codebook version. */
  readonly codebook: number;
  /** Days, both included; conversations outside are left out and counted. */
  readonly window?: { readonly from: string; readonly to: string };
  readonly languages: readonly Language[];
  readonly retailers: readonly StudyRetailer[];
  readonly sources: readonly StudySource[];
  readonly thresholds: Thresholds;
  readonly events: readonly StudyEvent[];
  /** Two waves to compare, when wished; days both included. */
  readonly waves: readonly Wave[];
}

/** A retailer of the study. */
export interface StudyRetailer extends RetailerNames {
  readonly sector?: string;
  /** Where it sells mostly: a region's name of the analyst's own, such as `Germany` or `Scandinavia`. */
  readonly region?: string;
}

/** Files of one shape. */
export interface StudySource {
  readonly name: string;
  /** Paths or globs, relative to `study.yaml`; `.gz` is unpacked. */
  readonly files: readonly string[];
  readonly format: 'csv' | 'jsonl' | 'parquet';
  /** One character, for CSV; `\t` for tabs. */
  readonly delimiter: string;
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le';
  /** How the column of the time is written; ISO (`2024-05-31`, with or without a time) when absent. */
  readonly timeFormat?: TimeFormat;
  /** Which column (or JSON path with dots) holds what; `text` is required, several are joined by a line break. */
  readonly columns: ColumnMapping;
  /** Values that hold for every row of the source. */
  readonly constant: {
    readonly channel?: string;
    readonly language?: string;
    readonly region?: string;
    readonly retailer?: string;
  };
  /** A column and the values in it that mark a paid or own post. */
  readonly paid?: { readonly column: string; readonly values: readonly string[] };
}

/** How a source writes days. */
export type TimeFormat =
  | 'iso'
  | 'unix-seconds'
  | 'unix-milliseconds'
  | 'dd.mm.yyyy'
  | 'dd/mm/yyyy'
  | 'mm/dd/yyyy';

export interface ColumnMapping {
  readonly text: readonly string[];
  readonly id?: string;
  readonly author?: string;
  readonly thread?: string;
  readonly time?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly region?: string;
  readonly retailer?: string;
  readonly stars?: string;
}

export interface Thresholds {
  /** A retailer needs so many findings with a sentiment on a topic to be placed. */
  readonly minimumFindings: number;
  /** Figures with a smaller base are suppressed. */
  readonly minimumBase: number;
  /** Probability from which a topic counts as there. */
  readonly topic: number;
  /** Confidence below which the sentiment abstains. */
  readonly abstain: number;
  /** Replications of the bootstrap. */
  readonly replications: number;
  readonly seed: number;
}

export interface StudyEvent {
  readonly id: string;
  readonly day: string;
  readonly kind: 'breach' | 'policy-change' | 'campaign' | 'law' | 'other';
  readonly title: string;
  /** Absent: concerns all. */
  readonly retailer?: string;
  /** Weeks compared on each side. */
  readonly weeks: number;
}

export interface Wave {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}
