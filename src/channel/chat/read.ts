import type { Block, ReadBack } from '../../document/index.ts';
import { chatFile, type ReadElement } from './document.ts';

/**
 * Reads a file for a chat: the cards in order, then what chats show that know no cards. Throws a `SyntaxError` or a
 * `ZodError` for a file of another kind.
 */
export function readChat(bytes: Uint8Array): ReadBack {
  const { language, title, cards, text } = chatFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return {
    language,
    blocks: [
      ...cards.flatMap((card) => card.body.flatMap(blocksOf)),
      { kind: 'heading', text: title },
      ...cards.flatMap((card) => linesOf(card.fallbackText)),
      ...linesOf(text),
    ],
  };
}

/** Reads the plain text, which does not name its language: its first line is the title. */
export function readChatText(bytes: Uint8Array): ReadBack {
  const [first, ...others] = linesOf(new TextDecoder().decode(bytes));
  return {
    language: undefined,
    blocks: first === undefined ? [] : [{ kind: 'heading', text: first.text }, ...others],
  };
}

function blocksOf({ inlines, columns = [], items = [] }: ReadElement): readonly Block[] {
  const inner = [...columns, ...items].flatMap(blocksOf);
  if (inlines === undefined) return inner;
  const isHeading = inlines.every((run) => run.weight === 'Bolder');
  return [{ kind: isHeading ? 'heading' : 'text', text: inlines.map((run) => run.text).join('') }, ...inner];
}

function linesOf(text: string): readonly Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'text', text: line }));
}
