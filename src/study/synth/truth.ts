import { DRIVERS_OF, type Driver, TOPICS, type Topic } from '../../conversation/index.ts';
import type { Quadrant } from '../figures/study-figures.ts';
import type { RowKind, SynthPlan } from './plan.ts';
import type { SynthRow } from './rows.ts';

/** What a corpus was made to say, written beside it: planted shares, and the counts of what was really drawn. */
export interface SynthTruth {
  readonly isSynthetic: true;
  readonly seed: number;
  readonly rows: Readonly<Record<RowKind, number>>;
  /** Drawn: negative / (negative + positive) of all statements. */
  readonly negativeShare: Readonly<Record<Topic, number>>;
  /** Drawn: share of negative privacy statements that carry the driver. */
  readonly driverShare: Readonly<Record<string, number>>;
  readonly retailers: readonly {
    readonly id: string;
    readonly name: string;
    /** Planted. */
    readonly quadrant: Quadrant;
    readonly planted: Readonly<Record<Topic, number>>;
    /** Drawn; absent without statements. */
    readonly drawn: Readonly<
      Partial<
        Record<Topic, { readonly negative: number; readonly positive: number; readonly neutral: number }>
      >
    >;
  }[];
  readonly breach: SynthPlan['breach'];
}

type Counts = { negative: number; positive: number; neutral: number };

/** Counts rows as they are made; `truth` gives what was planted and drawn. */
export function truthCounter(plan: SynthPlan): { add(row: SynthRow): void; truth(): SynthTruth } {
  const rows = Object.fromEntries(Object.keys(plan.kinds).map((kind) => [kind, 0])) as Record<
    RowKind,
    number
  >;
  const drawn = new Map<string, Record<Topic, Counts>>();
  const drivers = new Map<Driver, number>();
  let negatives = 0;
  for (const retailer of plan.retailers) drawn.set(retailer.id, { privacy: zero(), personalisation: zero() });
  return {
    add: (row) => {
      rows[row.kind] += 1;
      const counts = row.retailer === undefined ? undefined : drawn.get(row.retailer);
      if (row.kind !== 'statement' || counts === undefined || row.planted === undefined) return;
      for (const topic of TOPICS) {
        const sign = row.planted[topic];
        if (sign !== undefined) counts[topic][sign] += 1;
      }
      if (row.planted.privacy === 'negative') {
        negatives += 1;
        for (const driver of row.planted.drivers) drivers.set(driver, (drivers.get(driver) ?? 0) + 1);
      }
    },
    truth: () => ({
      isSynthetic: true,
      seed: plan.options.seed,
      rows,
      negativeShare: { privacy: shareOf('privacy'), personalisation: shareOf('personalisation') },
      driverShare: Object.fromEntries(
        DRIVERS_OF.privacy.map((driver) => [
          driver,
          negatives === 0 ? 0 : (drivers.get(driver) ?? 0) / negatives,
        ]),
      ),
      retailers: plan.retailers.map(({ id, name, quadrant, negativeShare }) => ({
        id,
        name,
        quadrant,
        planted: negativeShare,
        drawn: Object.fromEntries(
          TOPICS.flatMap((topic) => {
            const counts = drawn.get(id)?.[topic];
            return counts === undefined || counts.negative + counts.positive + counts.neutral === 0
              ? []
              : [[topic, counts]];
          }),
        ),
      })),
      breach: plan.breach,
    }),
  };

  function shareOf(topic: Topic): number {
    let negative = 0;
    let positive = 0;
    for (const counts of drawn.values()) {
      negative += counts[topic].negative;
      positive += counts[topic].positive;
    }
    return negative + positive === 0 ? 0 : negative / (negative + positive);
  }
}

function zero(): Counts {
  return { negative: 0, positive: 0, neutral: 0 };
}
