import { z } from 'zod';
import { type Driver, SENTIMENTS, type Sentiment, TOPICS, type Topic } from '../../conversation/index.ts';
import type { Finding } from '../finding.ts';
import { DRIVER_CODES } from './coding.ts';
import { type Drawn, drawSample, SAMPLE_KINDS, type SampleKind } from './draw.ts';

/** What the classifier said about one topic of an item, when the sample was drawn. */
export interface ItemReading {
  readonly topic: Topic;
  /** Absent when it abstained. */
  readonly sentiment?: Sentiment;
  readonly drivers: readonly Driver[];
  readonly evidence: { readonly start: number; readonly end: number };
  readonly confidence: number;
}

/** One pair (conversation, retailer) to be coded. */
export interface SampleItem {
  /** From 1, in the order of coding. */
  readonly number: number;
  /** From 1; a round that is coded whole is a random part of the sample. */
  readonly round: number;
  readonly conversation: string;
  readonly retailer: string;
  /** Name of the source that the text is read from again. */
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  readonly day?: string;
  readonly channel?: string;
  /** Probability of having been drawn into the sample. */
  readonly probability: number;
  readonly readings: readonly ItemReading[];
}

/** What coders code: the same items in the same order for each of them. Holds no text. */
export interface LabelSample {
  readonly version: 1;
  /** Hash of the study that the items were drawn from. */
  readonly study: string;
  readonly codebook: number;
  /** Id of the models whose readings stand here. */
  readonly model: string;
  readonly kind: SampleKind;
  /** Pairs that it was drawn from. */
  readonly population: number;
  readonly items: readonly SampleItem[];
}

/** Items of a round: few enough to be coded in one sitting. */
export const ROUND = 20;

/** A pair of a run's findings. */
export interface Pair {
  readonly conversation: string;
  readonly retailer: string;
  readonly findings: readonly Finding[];
}

/** Puts the findings of a run, as they stream in, into pairs; those of a pair stand beside each other. */
export async function* pairsOf(chunks: AsyncIterable<readonly Finding[]>): AsyncGenerator<Pair> {
  let held: Finding[] = [];
  for await (const findings of chunks) {
    for (const finding of findings) {
      const first = held[0];
      if (first && (first.conversation !== finding.conversation || first.retailer !== finding.retailer)) {
        yield { conversation: first.conversation, retailer: first.retailer, findings: held };
        held = [];
      }
      held.push(finding);
    }
  }
  const first = held[0];
  if (first) yield { conversation: first.conversation, retailer: first.retailer, findings: held };
}

/** What drawing a sample takes. */
export interface SampleInput {
  readonly study: string;
  readonly codebook: number;
  readonly model: string;
  readonly kind: SampleKind;
  readonly size: number;
  /** Opens the findings of the run; asked for twice, in the same order. */
  readonly findings: () => AsyncIterable<readonly Finding[]>;
  /** A number from 0 up to below 1 that a text stands for, evenly spread: from a digest. */
  readonly unitOf: (text: string) => number;
}

/** Draws what coders code, from the study's hash alone, so that it comes out the same wherever it is drawn. */
export async function makeSample(input: SampleInput): Promise<LabelSample> {
  const { study, codebook, model, kind, size, unitOf } = input;
  const key = (purpose: string, { conversation, retailer }: Pair): string =>
    JSON.stringify([study, purpose, conversation, retailer]);
  const order: number[] = [];
  const doubt: number[] = [];
  for await (const pair of pairsOf(input.findings())) {
    order.push(unitOf(key('draw', pair)));
    doubt.push(doubtOf(pair.findings));
  }
  const drawn = drawSample({
    kind,
    size,
    order: Float64Array.from(order),
    doubt: Float64Array.from(doubt),
    start: unitOf(JSON.stringify([study, 'start'])),
  });
  const wanted = new Map(drawn.map((one) => [one.index, one]));
  const chosen: { readonly pair: Pair; readonly drawn: Drawn; readonly place: number }[] = [];
  let index = 0;
  for await (const pair of pairsOf(input.findings())) {
    const one = wanted.get(index);
    if (one) chosen.push({ pair, drawn: one, place: unitOf(key('place', pair)) });
    index += 1;
  }
  chosen.sort((a, b) => a.place - b.place || a.drawn.index - b.drawn.index);
  const rounds: (typeof chosen)[] = [];
  for (let at = 0; at < chosen.length; at += ROUND) rounds.push(chosen.slice(at, at + ROUND));
  const items = rounds.flatMap((round, at) => {
    const inOrder =
      kind === 'uncertain'
        ? round.toSorted((a, b) => doubtOf(b.pair.findings) - doubtOf(a.pair.findings))
        : round;
    return inOrder.map(({ pair, drawn: { probability } }, place) =>
      toItem(pair, { number: at * ROUND + place + 1, round: at + 1, probability }),
    );
  });
  return { version: 1, study, codebook, model, kind, population: order.length, items };
}

/** How doubtful the least sure reading of a pair is: 0 to 1; a reading that abstained is the more doubtful. */
function doubtOf(findings: readonly Finding[]): number {
  return Math.max(
    0,
    ...findings.map(({ confidence, sentiment }) =>
      Math.min(1, 1 - confidence + (sentiment === undefined ? 0.2 : 0)),
    ),
  );
}

function toItem(
  { conversation, retailer, findings }: Pair,
  place: Pick<SampleItem, 'number' | 'round' | 'probability'>,
): SampleItem {
  const [first] = findings;
  return {
    ...place,
    conversation,
    retailer,
    source: first?.source ?? '',
    language: first?.language ?? 'und',
    ...(first?.day !== undefined && { day: first.day }),
    ...(first?.channel !== undefined && { channel: first.channel }),
    readings: findings.map(({ topic, sentiment, drivers, evidence, confidence }) => ({
      topic,
      ...(sentiment !== undefined && { sentiment }),
      drivers,
      evidence,
      confidence,
    })),
  };
}

const whole = z.int().nonnegative();
const SCHEMA = z.object({
  version: z.literal(1),
  study: z.string(),
  codebook: whole,
  model: z.string(),
  kind: z.enum(SAMPLE_KINDS),
  population: whole,
  items: z.array(
    z.object({
      number: z.int().positive(),
      round: z.int().positive(),
      conversation: z.string(),
      retailer: z.string(),
      source: z.string(),
      language: z.string(),
      day: z.string().exactOptional(),
      channel: z.string().exactOptional(),
      probability: z.number().positive().max(1),
      readings: z.array(
        z.object({
          topic: z.enum(TOPICS),
          sentiment: z.union(SENTIMENTS.map((value) => z.literal(value))).exactOptional(),
          drivers: z.array(z.enum(DRIVER_CODES)),
          evidence: z.object({ start: whole, end: whole }),
          confidence: z.number(),
        }),
      ),
    }),
  ),
});

/** Reads a sample from its JSON text; undefined when it is none. */
export function parseSample(text: string): LabelSample | undefined {
  try {
    const { success, data } = SCHEMA.safeParse(JSON.parse(text));
    return success && data.items.every(({ number }, at) => number === at + 1) ? data : undefined;
  } catch {
    return undefined;
  }
}
