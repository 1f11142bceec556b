import type { Driver, Technology, Topic } from '../../conversation/index.ts';
import type { StudyEvent, StudyRetailer, Wave } from '../definition.ts';
import type { Figure } from '../figure.ts';
import type { Beside2015 } from './figures-2015.ts';

/** Where a retailer stands, by the signs of its net sentiment on both topics. */
export const QUADRANTS = ['trusted', 'relevant-not-trusted', 'trusted-not-relevant', 'neither'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A quadrant, or that too few findings or an interval across zero leave it open. */
export type Placement = Quadrant | 'undetermined';

/** All figures of a study: structured for a report, and flat in `all` for a table. Shares run from 0 to 1. */
export interface StudyFigures {
  readonly study: { readonly id: string; readonly title: string; readonly isSynthetic: boolean };
  /** `studyHash` of the definition. */
  readonly hash: string;
  readonly codebook: number;
  /** First and last day of the findings; absent when none has a day. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly counts: {
    /** Rows: pair of conversation and retailer, and topic. */
    readonly readings: number;
    readonly abstained: number;
    /** Retailers of the definition, and those with any reading. */
    readonly retailers: number;
    readonly retailersWithReadings: number;
    /** Clusters that intervals rest on: threads of a retailer. */
    readonly threads: number;
    /** Findings of retailers that the definition does not know: in no figure. */
    readonly unknownRetailer: number;
  };
  readonly topics: Readonly<Record<Topic, TopicFigures>>;
  /** In the order of the definition, those without findings too. */
  readonly retailers: readonly RetailerFigures[];
  readonly quadrants: QuadrantFigures;
  /** All drivers of both topics, in the codebook's order. */
  readonly drivers: readonly DriverFigures[];
  /** In the order of volume. */
  readonly technologies: readonly TechnologyFigures[];
  /** In the order of volume; findings without a value are in none. */
  readonly regions: readonly GroupFigures[];
  readonly sectors: readonly GroupFigures[];
  readonly languages: readonly GroupFigures[];
  readonly channels: readonly GroupFigures[];
  /** In order, without gaps from the first to the last week with findings. */
  readonly weeks: readonly WeekFigures[];
  readonly events: readonly EventFigures[];
  /** Present when the definition has two waves. */
  readonly waves?: WaveFigures;
  readonly beside2015: readonly Beside2015[];
  readonly method: Method;
  /** Every figure above once. */
  readonly all: readonly Figure[];
}

/** How intervals and corrections were made. */
export interface Method {
  readonly replications: number;
  readonly seed: number;
  readonly generator: string;
  readonly minimumFindings: number;
  readonly minimumBase: number;
  /** Absent when no error was measured. */
  readonly correction?: {
    readonly kind: 'random-of-findings' | 'foreign';
    /** Items of the sample for each topic. */
    readonly items: Readonly<Record<Topic, number>>;
  };
}

/** Counts of readings by sign; abstained ones are in none of the three. */
export interface SignCounts {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly abstained: number;
}

/** Shares of one topic among some findings. */
export interface SentimentFigures {
  readonly counts: SignCounts;
  /** Negative / (negative + positive). */
  readonly negative: Figure;
  /** Positive / (negative + positive). */
  readonly positive: Figure;
  /** Neutral / (negative + neutral + positive). */
  readonly neutral: Figure;
  /** (Positive − negative) / (positive + negative), −1 to +1. */
  readonly net: Figure;
}

/** A topic over all retailers: pooled, and with each retailer counting once. */
export interface TopicFigures extends SentimentFigures {
  readonly topic: Topic;
  /** Mean of the retailers' shares; base: retailers with the minimum of findings; numerator: the sum of their shares. */
  readonly perRetailer: {
    readonly negative: Figure;
    readonly positive: Figure;
    readonly neutral: Figure;
    readonly net: Figure;
  };
  /** Share of retailers (with the minimum of findings) whose net is below zero. */
  readonly negativeRetailers: Figure;
}

export interface RetailerFigures {
  readonly retailer: StudyRetailer;
  readonly topics: Readonly<Record<Topic, SentimentFigures>>;
  readonly placement: Placement;
  /** Why it is undetermined. */
  readonly openBecause?: readonly OpenReason[];
  /** By sign alone, whatever the intervals; absent below the minimum of findings on a topic. */
  readonly bySign?: Quadrant;
  /** Share of replications in each quadrant (adds up to 1); absent below the minimum of findings. */
  readonly stability?: Readonly<Record<Quadrant, number>>;
  /** Placement by corrected positions and their intervals; absent when no error was measured. */
  readonly correctedPlacement?: Placement;
  /** Share of the retailer's negative findings on the driver's topic; drivers without any finding are left out. */
  readonly drivers: readonly { readonly driver: Driver; readonly topic: Topic; readonly negative: Figure }[];
}

/** Why a retailer is in no quadrant. */
export interface OpenReason {
  readonly topic: Topic;
  readonly reason: 'few-findings' | 'interval-crosses-zero';
}

export interface QuadrantFigures {
  /** Retailers in each placement; they add up to the retailers of the definition. */
  readonly counts: Readonly<Record<Placement, number>>;
  /** Shares of all retailers of the definition. */
  readonly ofAll: Readonly<Record<Placement, Figure>>;
  /** Shares of those that have a quadrant. */
  readonly ofPlaced: Readonly<Record<Quadrant, Figure>>;
  /** Shares by sign alone, of the retailers with the minimum of findings on both topics. */
  readonly bySign: Readonly<Record<Quadrant, Figure>>;
  /** The same counts by corrected positions; absent when no error was measured. */
  readonly corrected?: Readonly<Record<Placement, number>>;
}

export interface DriverFigures {
  readonly driver: Driver;
  readonly topic: Topic;
  /** Share of the topic's negative findings that carry it: what they fear. Several may be carried: more than 100 % together. */
  readonly negative: Figure;
  /** Share of the topic's positive findings that carry it: what they love. */
  readonly positive: Figure;
  /** Negative share among the findings that carry it. */
  readonly negativeRate: Figure;
  /** Findings of its topic that carry it. */
  readonly counts: SignCounts;
}

export interface TechnologyFigures {
  readonly technology: Technology;
  /** Readings that mention it: findings of both topics. */
  readonly volume: number;
  /** Share of all readings that mention it. */
  readonly share: Figure;
  /** Negative share among the readings that mention it, both topics. */
  readonly negativeRate: Figure;
  readonly topics: Readonly<Record<Topic, SentimentFigures>>;
}

/** Shares of both topics for one value of region, sector, language or channel. */
export interface GroupFigures {
  readonly value: string;
  readonly volume: number;
  readonly retailers: number;
  readonly topics: Readonly<Record<Topic, SentimentFigures>>;
}

export interface WeekFigures {
  /** ISO week: `2025-W07`. */
  readonly week: string;
  /** Monday. */
  readonly from: string;
  /** Sunday. */
  readonly to: string;
  readonly volume: number;
  readonly topics: Readonly<Record<Topic, SentimentFigures>>;
}

/** Two stretches of time and what changed; `difference` = later − earlier, in shares (0.05 = five points). */
export interface Comparison {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
}

export interface EventFigures {
  readonly event: StudyEvent;
  /** Days compared, both included; the event's day is the first of `after`. */
  readonly before: { readonly from: string; readonly to: string; readonly volume: number };
  readonly after: { readonly from: string; readonly to: string; readonly volume: number };
  /** Negative share of each topic. */
  readonly topics: Readonly<Record<Topic, Comparison>>;
  /** Share of the topic's negative findings that carry the driver. */
  readonly drivers: readonly {
    readonly driver: Driver;
    readonly topic: Topic;
    readonly negative: Comparison;
  }[];
}

export interface WaveFigures {
  readonly earlier: Wave;
  readonly later: Wave;
  /** Negative share of each topic, pooled. */
  readonly topics: Readonly<Record<Topic, Comparison>>;
  /** Negative share of each topic, each retailer with enough findings in both waves counting once. */
  readonly perRetailer: Readonly<Record<Topic, Comparison>>;
  readonly drivers: readonly {
    readonly driver: Driver;
    readonly topic: Topic;
    readonly negative: Comparison;
  }[];
}
