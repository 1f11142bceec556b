import type { Block } from '../../document/index.ts';
import { hasCatalogue, say } from '../../language/index.ts';
import { type Notice, type Part, partsOf, type Sentence } from '../../notice/index.ts';
import type { Channel } from '../channel.ts';
import { parseNotice } from './schema.ts';

/** For apps and other programs: the notice as it is, with facts and structure. */
export const jsonChannel: Channel = {
  id: 'json',
  extensions: ['json'],
  render: (notice) => {
    const body = `${JSON.stringify({ klartextNotice: 1, ...notice }, null, 1)}\n`;
    return Promise.resolve([{ extension: 'json', type: 'application/json', body }]);
  },
  frameTexts: () => [],
  read: (bytes) => {
    const parsed = parseNotice(new TextDecoder().decode(bytes));
    if (!parsed.ok) return Promise.resolve({ language: undefined, blocks: [] });
    return Promise.resolve({ language: parsed.notice.language, blocks: blocksOf(parsed.notice) });
  },
};

function blocksOf(notice: Notice): readonly Block[] {
  const text = (value: string): Block => ({ kind: 'text', text: value });
  return [
    { kind: 'heading', text: notice.title },
    ...[notice.lead, notice.edition, notice.readingTime].map(text),
    ...partsOf(notice.parts).flatMap((part): readonly Block[] => [
      { kind: 'heading', text: part.heading },
      ...stateOf(part, notice.language).map(text),
      ...part.sentences.flatMap(saidBy).map(text),
    ]),
    ...(notice.rest ? saidBy(notice.rest).map(text) : []),
  ];
}

/** A program can show the word or a sign for the state, so a state that its word does not say is read as a text of its own. */
function stateOf({ state, stateWord }: Part, language: string): readonly string[] {
  const said = stateWord === undefined ? [] : [stateWord];
  if (state === undefined || (hasCatalogue(language) && say(language, `state.${state}`) === stateWord))
    return said;
  return [...said, state];
}

/**
 * A program can show the sentence or its list, so both must say the same: a sentence that says more or less than its
 * list is read as a text of its own. So is a figure that is not in the sentence.
 */
function saidBy({ text, lead, items, figure }: Sentence): readonly string[] {
  const figures = figure === undefined || text.includes(figure) ? [] : [figure];
  if (lead === undefined || items === undefined || items.length === 0) return [text, ...figures];
  const parts = [lead, ...items.map((item) => item.text)];
  return [...parts, ...(isMadeOf(text, parts) ? [] : [text]), ...figures];
}

/** Is a text these parts in order, with separators between them and nothing else? */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  let rest = text;
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at < 0 || /[\p{L}\p{N}]/u.test(rest.slice(0, at))) return false;
    rest = rest.slice(at + part.length);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}
