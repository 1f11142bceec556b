import type { Random } from '../../shared/index.ts';
import {
  createCorrector,
  errorSampleOf,
  type PredictedCode,
  type Signs,
  type TrueCode,
} from '../correction/index.ts';
import type { Interval } from '../figure.ts';
import { differenceOf } from '../figures/book.ts';
import { type Estimate, estimateRatio, estimateSign, netOf, type Part } from '../figures/estimate.ts';
import { estimateMean } from '../figures/mean-estimate.ts';
import { poisson, resampleClusters, resampleKinds, type Sample, type WeightsFor } from '../interval/index.ts';
import { ownShare, RETAILERS, signsOf, threadsOf, unevenSize } from './world.ts';

/** What a simulated study is resampled with. */
export interface Tools {
  readonly random: Random;
  readonly replications: number;
  readonly weightsFor: WeightsFor;
}

/** A kind of figure: makes a study with a planted truth and says what interval comes out. */
export interface Kind {
  readonly name: string;
  readonly truth: number;
  readonly simulate: (tools: Tools) => Interval | undefined;
}

const WIDTH = 4;

/** All kinds of figures of a study that have an interval of their own making. */
export const KINDS: readonly Kind[] = [
  { name: 'pooled share', truth: 0.9, simulate: (tools) => pooled(tools, 0.9).interval },
  { name: 'pooled net', truth: 0.6, simulate: (tools) => netOf(pooled(tools, 0.2)).interval },
  { name: 'mean of retailers', truth: 0.9, simulate: (tools) => meanOfRetailers(tools, 0.9).interval },
  { name: 'one retailer, share', truth: 0.9, simulate: (tools) => oneRetailer(tools, 0.9, 80).interval },
  {
    name: 'one retailer, net',
    truth: 0.5,
    simulate: (tools) => netOf(oneRetailer(tools, 0.25, 60)).interval,
  },
  { name: 'driver share', truth: 0.15, simulate: (tools) => driverShare(tools, 0.15).interval },
  { name: 'technology negative rate', truth: 0.8, simulate: (tools) => sparse(tools, 0.8).interval },
  { name: 'before and after, one retailer', truth: 0.2, simulate: (tools) => event(tools, 0.6, 0.8) },
  { name: 'wave difference', truth: -0.1, simulate: (tools) => waves(tools, 0.9, 0.8) },
  {
    name: 'corrected share, own sample',
    truth: 0.85,
    simulate: (tools) => corrected(tools, 0.85, 'random-of-findings'),
  },
  {
    name: 'corrected share, foreign sample',
    truth: 0.85,
    simulate: (tools) => corrected(tools, 0.85, 'foreign'),
  },
];

function bySizes(tools: Tools, typical: number, vectorOf: (size: number) => Float64Array): Sample {
  const { random, replications, weightsFor } = tools;
  const vectors = Array.from({ length: RETAILERS }, () => vectorOf(unevenSize(random, typical)));
  return resampleClusters(vectors, vectors[0]?.length ?? 0, replications, weightsFor);
}

const total = (sample: Sample): number => sample.sums.reduce((sum, one) => sum + one, 0);
const first = [{ slice: 0, corrector: undefined }];

function pooled(tools: Tools, share: number): Estimate {
  const sample = bySizes(tools, 100, (size) =>
    Float64Array.from(signsOf(tools.random, size, ownShare(tools.random, share))),
  );
  return estimateSign(sample, first, 'negative', total(sample));
}

function meanOfRetailers({ random, replications, weightsFor }: Tools, share: number): Estimate {
  const retailers = Array.from({ length: RETAILERS }, (): Signs => {
    const signs = signsOf(random, Math.max(34, unevenSize(random, 100)), ownShare(random, share));
    return [signs[0], signs[1], signs[2]];
  });
  const threads = retailers.flat().reduce((sum, one) => sum + one, 0);
  return estimateMean(retailers, 'negative', weightsFor, replications, threads);
}

function oneRetailer({ random, replications }: Tools, share: number, threads: number): Estimate {
  const kinds = threadsOf(random, threads, share, WIDTH, 0);
  const sample = resampleKinds(kinds, WIDTH, replications, random.next());
  return estimateSign(sample, first, 'negative', sample.clustersOf([0, 2]).clusters);
}

function driverShare(tools: Tools, share: number): Estimate {
  const sample = bySizes(tools, 60, (size) => {
    const carrying = signsOf(tools.random, size, ownShare(tools.random, share));
    return Float64Array.from([carrying[0] + carrying[2], carrying[0]]);
  });
  return estimateRatio(sample, [1], [0], sample.sums[0] ?? 0);
}

/** Few findings with many retailers, none with some. */
function sparse(tools: Tools, share: number): Estimate {
  const { random, replications, weightsFor } = tools;
  const vectors = Array.from({ length: RETAILERS }, () =>
    Float64Array.from(signsOf(random, poisson(random, 2), ownShare(random, share))),
  ).filter((vector) => vector.some((one) => one > 0));
  const sample = resampleClusters(vectors, WIDTH, replications, weightsFor);
  return estimateSign(sample, first, 'negative', total(sample));
}

function event({ random, replications }: Tools, before: number, after: number): Interval | undefined {
  const kinds = [
    ...threadsOf(random, 70, before, 2 * WIDTH, 0),
    ...threadsOf(random, 90, after, 2 * WIDTH, WIDTH),
  ];
  const sample = resampleKinds(kinds, 2 * WIDTH, replications, random.next());
  const side = (slice: number): Part =>
    estimateSign(
      sample,
      [{ slice, corrector: undefined }],
      'negative',
      sample.clustersOf([slice * WIDTH, slice * WIDTH + 2]).clusters,
    );
  return differenceOf(side(0), side(1));
}

/** Retailers keep their own ways from wave to wave, less what changes for all and a little for each. */
function waves(tools: Tools, before: number, after: number): Interval | undefined {
  const { random } = tools;
  const sample = bySizes(tools, 80, (size) => {
    const vector = new Float64Array(2 * WIDTH);
    const own = ownShare(random, before);
    vector.set(signsOf(random, size, own), 0);
    // The mean over retailers falls in the stated proportion.
    vector.set(
      signsOf(random, Math.max(1, Math.round(size * 0.9)), ownShare(random, (own * after) / before, 30)),
      WIDTH,
    );
    return vector;
  });
  const side = (slice: number): Part =>
    estimateSign(sample, [{ slice, corrector: undefined }], 'negative', total(sample) / 2);
  return differenceOf(side(0), side(1));
}

/** P(predicted | true) of a middling classifier: negative, neutral, positive. */
const CONFUSION: Readonly<Record<TrueCode, readonly [number, number, number]>> = {
  negative: [0.85, 0.1, 0.05],
  neutral: [0.25, 0.65, 0.1],
  positive: [0.1, 0.15, 0.75],
  none: [0.4, 0.4, 0.2],
};
const PREDICTED: readonly PredictedCode[] = ['negative', 'neutral', 'positive'];

function corrected(
  tools: Tools,
  share: number,
  kind: 'random-of-findings' | 'foreign',
): Interval | undefined {
  const { random, replications } = tools;
  const predict = (code: TrueCode): number => {
    const [negative, neutral] = CONFUSION[code];
    const u = random.unit();
    return u < negative ? 0 : u < negative + neutral ? 1 : 2;
  };
  const findings: { readonly true: TrueCode; readonly predicted: number }[] = [];
  const sample = bySizes(tools, 60, (size) => {
    const vector = new Float64Array(WIDTH);
    const own = ownShare(random, share);
    for (let i = 0; i < size; i += 1) {
      const u = random.unit();
      // One in ten is not about the topic; where the error was measured elsewhere, that cannot be seen.
      const code: TrueCode =
        u < 0.1 && kind !== 'foreign'
          ? 'none'
          : u < 0.2
            ? 'neutral'
            : random.unit() < own
              ? 'negative'
              : 'positive';
      const predicted = predict(code);
      vector[predicted] = (vector[predicted] ?? 0) + 1;
      findings.push({ true: code, predicted });
    }
    return vector;
  });
  const codes: readonly TrueCode[] = ['negative', 'neutral', 'positive'];
  const items = Array.from({ length: 400 }, () => {
    const drawn = findings[Math.floor(random.unit() * findings.length)];
    const code = codes[Math.floor(random.unit() * 3)] ?? 'negative';
    // Elsewhere the classes are as common as they happen to be: here a third each.
    const found = kind === 'foreign' || !drawn ? { true: code, predicted: predict(code) } : drawn;
    return {
      topic: 'privacy' as const,
      true: found.true,
      predicted: PREDICTED[found.predicted] ?? 'negative',
      weight: 1,
    };
  });
  const whole: Signs = [sample.sums[0] ?? 0, sample.sums[1] ?? 0, sample.sums[2] ?? 0];
  const cells = errorSampleOf(kind, items).topics.privacy;
  const corrector = createCorrector(cells, kind, whole, replications, random);
  return estimateSign(sample, [{ slice: 0, corrector }], 'negative', total(sample)).corrected?.interval;
}
