import {
  createFeatures,
  type Driver,
  type Language,
  type LinearBlock,
  PERSONALISATION_DRIVERS,
  PRIVACY_DRIVERS,
  readFeatures,
  SPEAKERS,
  TOPICS,
  tokenise,
} from '../../conversation/index.ts';
import { plattOf } from '../calibrate/platt.ts';
import type { CodedText } from '../data/corpus.ts';
import type { PartlyCoded } from '../data/privacy.ts';
import { quantise } from '../linear/quantise.ts';
import { collectRows, type FeatureRows } from '../linear/rows.ts';
import { type Goals, type Linear, scoreRow, trainLinear } from '../linear/train.ts';
import { foldsOf, nearDuplicateGroupsByLanguage } from '../split/groups.ts';

/** What the block of codes answers, each a probability of its own. */
export const CODE_OUTPUTS: readonly string[] = [
  ...TOPICS,
  ...PRIVACY_DRIVERS,
  ...PERSONALISATION_DRIVERS,
  ...SPEAKERS,
  'sarcasm',
];

/** A text with what is known of its codes: 1 there, 0 not there, absent unknown. */
export interface CodesExample {
  readonly language: Language;
  readonly text: string;
  readonly known: Readonly<Record<string, 0 | 1>>;
  readonly weight: number;
  readonly isWritten: boolean;
  /** The text that stands for this one when texts are compared, where others were put beside it. */
  readonly alike?: string;
}

/** Examples as texts to be compared. */
export function comparedTexts(
  examples: readonly CodesExample[],
): readonly { readonly language: Language; readonly text: string }[] {
  return examples.map(({ language, text, alike }) => ({ language, text: alike ?? text }));
}

/** Everything is known of a fully coded text. */
export function exampleOfCoded({ language, text, coding, isWritten }: CodedText): CodesExample {
  const yes = new Set<string>([
    ...TOPICS.filter((topic) => coding.topics[topic] !== undefined),
    ...coding.drivers,
    coding.speaker,
    ...(coding.isSarcastic ? ['sarcasm'] : []),
  ]);
  const known = Object.fromEntries(CODE_OUTPUTS.map((output) => [output, yes.has(output) ? 1 : 0] as const));
  return { language, text, known, weight: isWritten ? 1 : 2, isWritten };
}

/** Of a partly coded text only what was coded is known; a text that is not about privacy has none of its drivers. */
export function exampleOfPartly({ language, text, isPrivacy, drivers }: PartlyCoded): CodesExample {
  const known: Record<string, 0 | 1> = {};
  if (isPrivacy !== undefined) known.privacy = isPrivacy ? 1 : 0;
  if (isPrivacy === false) for (const driver of PRIVACY_DRIVERS) known[driver] = 0;
  for (const driver of Object.keys(drivers) as Driver[]) known[driver] = drivers[driver] === true ? 1 : 0;
  return { language, text, known, weight: 2, isWritten: false };
}

/** A real text taken at random, which is hardly ever about a topic. */
export function exampleOfBackground(language: Language, text: string): CodesExample {
  const none = [...TOPICS, ...PRIVACY_DRIVERS, ...PERSONALISATION_DRIVERS];
  const known = Object.fromEntries(none.map((output) => [output, 0] as const));
  return { language, text, known, weight: 0.5, isWritten: false };
}

/** Features of examples. */
export function codesRows(examples: readonly CodesExample[]): FeatureRows {
  const buffers = createFeatures();
  return collectRows(examples.length, buffers, (at) => {
    const example = examples[at];
    readFeatures(tokenise(example?.text ?? ''), example?.language ?? 'en', buffers);
  });
}

/** Targets of examples; the rarer answer of each output weighs up to three times as much. */
export function codesGoals(examples: readonly CodesExample[]): Goals {
  const outputs = CODE_OUTPUTS.length;
  const targets = new Float32Array(examples.length * outputs);
  const weights = new Float32Array(examples.length * outputs);
  CODE_OUTPUTS.forEach((output, k) => {
    let yes = 1;
    let no = 1;
    for (const { known, weight } of examples) {
      if (known[output] === 1) yes += weight;
      if (known[output] === 0) no += weight;
    }
    const lift = Math.min(3, Math.max(1, Math.sqrt(no / yes)));
    examples.forEach(({ known, weight }, row) => {
      const answer = known[output];
      if (answer === undefined) return;
      targets[row * outputs + k] = answer;
      weights[row * outputs + k] = weight * (answer === 1 ? lift : 1);
    });
  });
  return { outputs, targets, weights };
}

/** How codes are trained. */
export function trainCodes(rows: FeatureRows, goals: Goals, use: Uint32Array, bits: number): Linear {
  return trainLinear(rows, goals, use, { loss: 'sigmoid', bits, epochs: 6, rate: 0.1, seed: 2 });
}

/** Folds that the topics' probabilities are made honest with. */
const CALIBRATION_FOLDS = 3;

/** The block of codes trained on all examples; topics are calibrated on what models say of texts that they did not see. */
export function codesBlock(examples: readonly CodesExample[], bits: number): LinearBlock {
  const rows = codesRows(examples);
  const goals = codesGoals(examples);
  const all = Uint32Array.from(examples.keys());
  const block = quantise('codes', CODE_OUTPUTS, trainCodes(rows, goals, all, bits));
  const unseen = codesOutOfFold(examples, rows, goals, bits, CALIBRATION_FOLDS);
  const bias = block.bias.slice();
  const scales = block.scales.slice();
  for (const topic of TOPICS) {
    const k = CODE_OUTPUTS.indexOf(topic);
    const { slope, shift } = plattOf(
      examples.flatMap(({ known, weight }, row) => {
        const truth = known[topic];
        const score = unseen.scores[row * CODE_OUTPUTS.length + k] ?? 0;
        return truth === undefined ? [] : [{ score, truth: truth === 1, weight }];
      }),
    );
    scales[k] = slope * (scales[k] ?? 0);
    bias[k] = slope * (bias[k] ?? 0) + shift;
  }
  return { ...block, bias, scales };
}

/** Scores of all examples, each by a model that saw neither it nor a near-duplicate. */
export function codesOutOfFold(
  examples: readonly CodesExample[],
  rows: FeatureRows,
  goals: Goals,
  bits: number,
  folds: number,
  onFold: () => void = () => {},
): { readonly scores: Float64Array; readonly groups: Int32Array } {
  const groups = nearDuplicateGroupsByLanguage(comparedTexts(examples));
  const fold = foldsOf(groups, folds);
  const outputs = CODE_OUTPUTS.length;
  const scores = new Float64Array(examples.length * outputs);
  for (let out = 0; out < folds; out++) {
    const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== out);
    if (use.length === 0) continue;
    const model = trainCodes(rows, goals, use, bits);
    for (const row of fold.keys())
      if (fold[row] === out) scoreRow(model, rows, row, scores.subarray(row * outputs, (row + 1) * outputs));
    onFold();
  }
  return { scores, groups };
}
