import { harmlessText } from '../shared/index.ts';
import type { Notice, Part } from './notice.ts';
import type { Sentence } from './sentence.ts';

/** Takes out of the words of a notice what could turn or hide other words, on every channel at once. */
export function harmless(notice: Notice): Notice {
  return {
    ...notice,
    brand: harmlessText(notice.brand),
    title: harmlessText(notice.title),
    parts: notice.parts.map(harmlessPart),
    ...(notice.rest ? { rest: harmlessSentence(notice.rest) } : {}),
  };
}

function harmlessPart(part: Part): Part {
  return {
    ...part,
    heading: harmlessText(part.heading),
    sentences: part.sentences.map(harmlessSentence),
    ...(part.parts ? { parts: part.parts.map(harmlessPart) } : {}),
  };
}

function harmlessSentence(sentence: Sentence): Sentence {
  const { text, lead, items, figure } = sentence;
  return {
    ...sentence,
    text: harmlessText(text),
    ...(lead === undefined ? {} : { lead: harmlessText(lead) }),
    ...(items === undefined
      ? {}
      : { items: items.map((item) => ({ ...item, text: harmlessText(item.text) })) }),
    ...(figure === undefined ? {} : { figure: harmlessText(figure) }),
  };
}
