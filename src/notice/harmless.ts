import type { Notice, Part } from './notice.ts';
import type { Sentence } from './sentence.ts';

/**
 * Characters that act on the text around them or show nothing: controls, overrides and isolates of direction (U+202E turns
 * a line around), marks of annotations, half surrogates. No word of any language needs them.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Cs}/gu;

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

/** Takes out of a text what could turn or hide other words, as every notice does. */
export function harmlessText(text: string): string {
  return text.replace(ACTING, '');
}
