import { DRIVERS_OF, type Driver, LANGUAGES, type Language, TOPICS, type Topic } from '../codebook.ts';
import type { Models, TextReading, TextToRead, ThreeWay, Towards } from '../models.ts';
import { tokenise } from '../text/index.ts';
import { createFeatures, readFeatures } from './features.ts';
import { decodeModels } from './format.ts';
import type { LinearBlock, ModelData } from './model-data.ts';
import { scoreLinear, sigmoid, softmax3 } from './score.ts';
import { createTowardsBuffers, readTowards } from './towards.ts';

const DRIVERS: readonly Driver[] = [...DRIVERS_OF.privacy, ...DRIVERS_OF.personalisation];

/** Places of the dense weights that join sentiments towards a topic, for each topic in turn. */
export const JOIN_LENGTH = 8;

/** Name of the block that reads the sentiment of a language. */
export function sentimentBlockOf(language: Language): string {
  return language === 'en' || language === 'de' ? `sentiment-${language}` : 'sentiment-romance';
}

/** Reads the sentiment of texts and nothing else. */
export function createSentimentReader(data: ModelData): (text: TextToRead) => ThreeWay {
  const blocks = sentimentBlocksOf(data);
  const features = createFeatures();
  const three = new Float64Array(3);
  return ({ text, language }) => {
    readFeatures(tokenise(text), language, features);
    scoreLinear(blocks(language), features, three);
    return softmax3(three);
  };
}

function blockOf(data: ModelData, name: string): LinearBlock {
  const found = data.linear.find((candidate) => candidate.name === name);
  if (found === undefined) throw new TypeError(`The weights lack the block ${name}.`);
  return found;
}

function sentimentBlocksOf(data: ModelData): (language: Language) => LinearBlock {
  const known = new Map(LANGUAGES.map((language) => [language, blockOf(data, sentimentBlockOf(language))]));
  const fallback = blockOf(data, sentimentBlockOf('en'));
  return (language) => known.get(language) ?? fallback;
}

/** The shipped models from the bytes of their file. */
export function loadModels(bytes: Uint8Array): Models {
  return createModels(decodeModels(bytes));
}

/** Models that answer from weights. Buffers are kept between calls: one instance for each thread. */
export function createModels(data: ModelData): Models {
  const codes = blockOf(data, 'codes');
  const towardsBlock = blockOf(data, 'towards');
  const strength = blockOf(data, 'strength');
  const blocks = sentimentBlocksOf(data);
  const join = data.dense.find(({ name }) => name === 'join')?.values ?? new Float32Array(3 * JOIN_LENGTH);
  const features = createFeatures();
  const three = new Float64Array(3);
  const scores = new Float64Array(codes.outputs.length);
  const place = new Map(codes.outputs.map((output, at) => [output, at]));
  const probability = (output: string): number => {
    const at = place.get(output);
    return at === undefined ? 0 : sigmoid(scores[at] ?? 0);
  };
  // Which text the features in the buffers are of.
  let inBuffers: TextToRead | undefined;
  const sentimentOf = (language: Language): ThreeWay => {
    scoreLinear(blocks(language), features, three);
    return softmax3(three);
  };
  let buffers: ReturnType<typeof createTowardsBuffers> | undefined;

  const towards = (text: TextToRead, whole: ThreeWay, topic: Topic, window: TextWindow): Towards => {
    buffers ??= createTowardsBuffers();
    readTowards(tokenise(text.text), text.language, window, topic, buffers);
    scoreLinear(blocks(text.language), buffers.near, three);
    const near = softmax3(three);
    scoreLinear(towardsBlock, buffers.seen, three);
    const at = (TOPICS.indexOf(topic) + 1) * JOIN_LENGTH;
    for (let k = 0; k < 3; k++) three[k] = (three[k] ?? 0) + joined(join, at, k, whole, near);
    const probabilities = softmax3(three);
    const strong = new Float64Array(1);
    scoreLinear(strength, buffers.seen, strong);
    return { probabilities, strength: sigmoid((strong[0] ?? 0) + (join[at + 5] ?? 0)) };
  };

  const readOne = (text: TextToRead): TextReading => {
    readFeatures(tokenise(text.text), text.language, features);
    inBuffers = text;
    scoreLinear(codes, features, scores);
    // Most texts are about no topic, and nobody asks for their sentiment: it is read when asked for.
    let known: ThreeWay | undefined;
    const sentiment = (): ThreeWay => {
      if (known !== undefined) return known;
      if (inBuffers !== text) readFeatures(tokenise(text.text), text.language, features);
      inBuffers = text;
      known = sentimentOf(text.language);
      return known;
    };
    const customer = probability('customer');
    const retailer = probability('retailer');
    const other = probability('other');
    const speakers = customer + retailer + other || 1;
    return {
      topics: { privacy: probability('privacy'), personalisation: probability('personalisation') },
      drivers: Object.fromEntries(DRIVERS.map((driver) => [driver, probability(driver)])) as Record<
        Driver,
        number
      >,
      speaker: { customer: customer / speakers, retailer: retailer / speakers, other: other / speakers },
      sarcasm: probability('sarcasm'),
      get sentiment() {
        return sentiment();
      },
      towards: (topic, window) => towards(text, sentiment(), topic, window),
    };
  };
  return { id: data.id, read: (texts) => texts.map(readOne) };
}

type TextWindow = Parameters<TextReading['towards']>[1];

/** What the sentiments of the whole text and of the surroundings add to the score of class `k`: formula of the training. */
export function joined(join: Float32Array, at: number, k: number, whole: ThreeWay, near: ThreeWay): number {
  return (
    (join[at + k] ?? 0) +
    (join[at + 3] ?? 0) * Math.log(whole[k] ?? 1e-6) +
    (join[at + 4] ?? 0) * Math.log(near[k] ?? 1e-6)
  );
}
