import { type Label, type LabelSample, labelsOf, outcomeOf, type SampleItem } from '../../../study/index.ts';
import { itemTexts } from './item-texts.ts';
import { type CodedRun, readCoders, readSample } from './label-folder.ts';

/** What coders of a run decided, with the texts that it is about (in memory only). */
export interface DecidedLabels {
  readonly sample: LabelSample;
  readonly labels: readonly Label[];
  /** The whole text of a label's item; undefined when only an excerpt or nothing is left of it. */
  readonly textOf: (label: Label) => string | undefined;
  /** How many items have an outcome of a kind. */
  readonly count: (kind: ReturnType<typeof outcomeOf>['kind']) => number;
}

/** Takes the labels out of a coded run; undefined when nothing has been drawn yet. */
export async function decidedLabels(
  run: CodedRun,
): Promise<DecidedLabels | { readonly reason: string } | undefined> {
  const drawn = await readSample(run);
  if (drawn === undefined || 'reason' in drawn) return drawn;
  const { sample, digest } = drawn;
  const read = await readCoders(run.out, digest);
  if ('reason' in read) return read;
  const decisions = { sample, coders: read.coders.map(({ states }) => states), settled: read.settled };
  const texts = await itemTexts(run, sample.items);
  const itemOf = new Map(sample.items.map((item) => [keyOf(item), item]));
  const hashes = new Map(sample.items.map((item) => [item.number, texts.hashOf(item)]));
  const labels = labelsOf(decisions, {
    set: `study:${run.study.definition.study.id}`,
    hashOf: (number) => hashes.get(number),
  });
  return {
    sample,
    labels,
    textOf: (label) => {
      const item = itemOf.get(keyOf(label));
      const text = item === undefined ? undefined : texts.textOf(item);
      return text === undefined || text.isExcerpt ? undefined : text.text;
    },
    count: (kind) => sample.items.filter((item) => outcomeOf(decisions, item).kind === kind).length,
  };
}

function keyOf({ conversation, retailer }: Pick<SampleItem, 'conversation' | 'retailer'>): string {
  return JSON.stringify([conversation, retailer]);
}
