import { readHtml } from '../../document/index.ts';
import type { Notice, Part, Sentence } from '../../notice/index.ts';
import { renderNoticePage } from '../../web/index.ts';
import type { Channel, RenderContext } from '../channel.ts';
import { frameFor } from './frame-for.ts';
import { styleFor } from './style-for.ts';

/** The web: each notice as one file that loads nothing, with links to the other files of the build. */
export const webChannel: Channel = {
  id: 'web',
  extensions: ['html'],
  render: (notice, context) => {
    const body = renderNoticePage({
      notice: light(notice),
      frame: frameFor(notice, context),
      style: styleFor(notice.layer),
    });
    return Promise.resolve([{ extension: 'html', type: 'text/html; charset=utf-8', body }]);
  },
  frameTexts,
  read: (bytes) => Promise.resolve(readHtml(new TextDecoder().decode(bytes))),
};

/** What stands around the notice: the menus with their names, and the heads of the label's columns. */
function frameTexts(notice: Notice, context: RenderContext): readonly string[] {
  const { words, languages, layers } = frameFor(notice, context);
  return [
    words.skip,
    words.skipToLabel,
    words.question,
    words.answer,
    words.layers,
    words.languages,
    words.contents,
    ...languages.map(({ name }) => name),
    ...layers.map(({ text }) => text),
  ];
}

/** The ids of facts are for programs, which have a channel of their own; a third of a label's file would be ids. */
function light(notice: Notice): Notice {
  const { rest, parts } = notice;
  return { ...notice, parts: parts.map(lightPart), ...(rest ? { rest: lightSentence(rest) } : {}) };
}

function lightPart(part: Part): Part {
  const { sentences, parts } = part;
  return {
    ...part,
    sentences: sentences.map(lightSentence),
    ...(parts ? { parts: parts.map(lightPart) } : {}),
  };
}

function lightSentence(sentence: Sentence): Sentence {
  const { items } = sentence;
  const light = { ...sentence, facts: [] };
  return items ? { ...light, items: items.map(({ text }) => ({ text, facts: [] })) } : light;
}
