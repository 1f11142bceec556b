import { type Notice, type Part, partsOf } from '../../notice/index.ts';
import { type Paragraph, proseOf } from '../prose/index.ts';
import { inert, inertText } from './inert-text.ts';

/** A notice as plain lines, for chats without cards: parts stand apart, the answer in one word beside its question. */
export function plainText(notice: Notice): string {
  const { title, lead, edition, readingTime, parts, rest } = notice;
  const blocks = [
    [title, lead, edition, readingTime].map(inertText),
    ...partsOf(parts).map(partLines),
    rest ? [inertText(rest.text)] : [],
  ];
  const texts = blocks.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return texts.filter((text) => text !== '').join('\n\n');
}

function partLines({ heading, stateWord, sentences }: Part): readonly string[] {
  const question = stateWord === undefined ? heading : `${heading} – ${stateWord}`;
  return [inertText(question), ...proseOf(sentences).flatMap(lines)];
}

function lines(piece: ReturnType<typeof proseOf>[number]): readonly string[] {
  if (piece.kind === 'paragraph') return [inert(textOf(piece))];
  return [inert(piece.lead ?? ''), ...piece.items.map((item) => `- ${inert(item)}`)];
}

/** Web addresses stand whole, so that a chat makes links of them. */
const textOf = ({ runs }: Paragraph): string =>
  runs.map(({ text, href }) => (href?.startsWith('http') ? href : text)).join('');
