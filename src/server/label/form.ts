import {
  SENTIMENTS,
  type Sentiment,
  SPEAKERS,
  TECHNOLOGIES,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';
import {
  DRIVER_CODES,
  type ItemCoding,
  SKIP_REASONS,
  type SkipReason,
  strayDrivers,
  topicOf,
} from '../../study/index.ts';
import { NAMES } from './names.ts';

/** What a form holds, finished or not. */
export interface Draft {
  readonly speaker?: ItemCoding['speaker'];
  /** `none`: the text is not about it; absent: not decided. */
  readonly topics: Readonly<Partial<Record<Topic, Sentiment | 'none'>>>;
  readonly drivers: ItemCoding['drivers'];
  readonly technologies: ItemCoding['technologies'];
  readonly isSarcastic: boolean;
}

/** One thing that is missing or does not fit, with the field that it is about. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Reads what was sent; anything that is no code of the codebook is left out. */
export function draftOf(form: URLSearchParams): Draft {
  const speaker = SPEAKERS.find((one) => one === form.get('speaker'));
  const topics: Partial<Record<Topic, Sentiment | 'none'>> = {};
  for (const topic of TOPICS) {
    const value = form.get(topic);
    const sentiment = value === 'none' ? value : SENTIMENTS.find((one) => String(one) === value);
    if (sentiment !== undefined) topics[topic] = sentiment;
  }
  const [drivers, technologies] = [new Set(form.getAll('driver')), new Set(form.getAll('technology'))];
  return {
    ...(speaker && { speaker }),
    topics,
    drivers: DRIVER_CODES.filter((code) => drivers.has(code)),
    technologies: TECHNOLOGIES.filter((code) => technologies.has(code)),
    isSarcastic: form.get('sarcasm') === 'yes',
  };
}

/** Makes a coding of a draft, or says what is missing. */
export function codingIn(draft: Draft): ItemCoding | readonly Fault[] {
  const faults: Fault[] = [];
  const { speaker, drivers, technologies, isSarcastic } = draft;
  if (speaker === undefined) faults.push({ field: 'speaker', message: 'Say who speaks.' });
  const topics: Partial<Record<Topic, Sentiment>> = {};
  for (const topic of TOPICS) {
    const value = draft.topics[topic];
    if (value === undefined)
      faults.push({ field: topic, message: `Say what it says about ${topic}, or that it is not about it.` });
    else if (value !== 'none') topics[topic] = value;
  }
  for (const code of strayDrivers({ drivers, topics })) {
    const topic = topicOf(code);
    if (draft.topics[topic] === 'none')
      faults.push({
        field: topic,
        message: `“${NAMES[code].name}” is ticked, but the text is said not to be about ${topic}.`,
      });
  }
  if (speaker === undefined || faults.length > 0) return faults;
  return { speaker, topics, drivers, technologies, isSarcastic };
}

/** The form of a coding, to begin from. */
export function draftFrom({ speaker, topics, drivers, technologies, isSarcastic }: ItemCoding): Draft {
  const { privacy = 'none', personalisation = 'none' } = topics;
  return { speaker, topics: { privacy, personalisation }, drivers, technologies, isSarcastic };
}

/** What several codings have in common, to begin from when they are settled. */
export function draftOfCommon(codings: readonly ItemCoding[]): Draft {
  const [first, ...rest] = codings.map(draftFrom);
  if (first === undefined) return EMPTY_DRAFT;
  const isShared = <T>(read: (draft: Draft) => T): boolean =>
    rest.every((draft) => read(draft) === read(first));
  const topics: Partial<Record<Topic, Sentiment | 'none'>> = {};
  for (const topic of TOPICS) {
    const value = first.topics[topic];
    if (value !== undefined && isShared((draft) => draft.topics[topic])) topics[topic] = value;
  }
  return {
    ...(first.speaker && isShared((draft) => draft.speaker) && { speaker: first.speaker }),
    topics,
    drivers: first.drivers.filter((code) => rest.every(({ drivers }) => drivers.includes(code))),
    technologies: first.technologies.filter((code) =>
      rest.every((other) => other.technologies.includes(code)),
    ),
    isSarcastic: first.isSarcastic && isShared((draft) => draft.isSarcastic),
  };
}

/** Nothing is chosen beforehand. */
export const EMPTY_DRAFT: Draft = { topics: {}, drivers: [], technologies: [], isSarcastic: false };

/** The reason of a skip. */
export function reasonOf(form: URLSearchParams): SkipReason | undefined {
  return SKIP_REASONS.find((reason) => reason === form.get('reason'));
}
