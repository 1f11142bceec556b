import { DRIVERS_OF, type Driver, type Sentiment } from '../../conversation/index.ts';
import {
  type CodedItem,
  type DriverCell,
  type ErrorSample,
  errorSampleOf,
  type PredictedCode,
} from '../correction/index.ts';
import type { Finding } from '../finding.ts';
import type { Label } from './label.ts';

/** Meets the findings of a run with the labels of its pairs. */
export interface ErrorMeter {
  readonly add: (finding: Finding) => void;
  readonly sample: () => ErrorSample;
  /** Readings that were met so far. */
  readonly readings: () => number;
}

/**
 * Measures how the classifier errs on this study's own findings. Labels without a probability are left out: those of rounds that
 * are not whole are no random part. A text that no customer wrote is about no topic here. Drivers are compared among readings
 * that are negative by both.
 */
export function errorMeter(labels: readonly Label[]): ErrorMeter {
  const byPair = new Map(
    labels
      .filter(({ probability }) => probability !== undefined)
      .map((label) => [keyOf(label.conversation, label.retailer), label]),
  );
  const items: CodedItem[] = [];
  const drivers = new Map<Driver, Map<string, DriverCell>>();
  return {
    add: ({ conversation, retailer, topic, sentiment, drivers: read }) => {
      const label = byPair.get(keyOf(conversation, retailer));
      if (label?.probability === undefined || sentiment === undefined) return;
      const { coding } = label;
      const told = coding.speaker === 'customer' ? coding.topics[topic] : undefined;
      const weight = 1 / label.probability;
      const truth = told === undefined ? 'none' : signOf(told);
      items.push({ topic, true: truth, predicted: signOf(sentiment), weight });
      if (truth !== 'negative' || signOf(sentiment) !== 'negative') return;
      for (const driver of DRIVERS_OF[topic]) {
        const cell = { true: coding.drivers.includes(driver), predicted: read.includes(driver) };
        const cells = drivers.get(driver) ?? new Map<string, DriverCell>();
        const key = `${cell.true} ${cell.predicted}`;
        const last = cells.get(key);
        cells.set(key, { ...cell, items: (last?.items ?? 0) + 1, weight: (last?.weight ?? 0) + weight });
        drivers.set(driver, cells);
      }
    },
    sample: () => ({
      ...errorSampleOf('random-of-findings', items),
      drivers: Object.fromEntries([...drivers].map(([driver, cells]) => [driver, [...cells.values()]])),
    }),
    readings: () => items.length,
  };
}

function signOf(sentiment: Sentiment): PredictedCode {
  return sentiment < 0 ? 'negative' : sentiment > 0 ? 'positive' : 'neutral';
}

function keyOf(conversation: string, retailer: string): string {
  return JSON.stringify([conversation, retailer]);
}
