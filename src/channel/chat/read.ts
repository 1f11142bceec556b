import { type Block, type ReadBack, strayTarget } from '../../document/index.ts';
import { chatFile, type ReadElement } from './document.ts';

/**
 * Reads a file for a chat: the cards in order, and beside them what chats show that know no cards. Throws a `SyntaxError` or a
 * `ZodError` for a file of another kind.
 */
export function readChat(bytes: Uint8Array): ReadBack {
  const { language, title, cards, text } = chatFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return {
    language,
    blocks: cards.flatMap((card) => [...card.body, ...(card.actions ?? [])].flatMap(blocksOf)),
    beside: [
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

function blocksOf(element: ReadElement): readonly Block[] {
  if (element.isVisible === false) return [];
  const { inlines = [], text, altText, title, value } = element;
  const { columns = [], items = [], facts = [], images = [], actions = [] } = element;
  const isHeading = inlines.length > 0 && inlines.every((run) => run.weight === 'Bolder');
  const said = [inlines.map(saidBy).join(''), text, altText, title, value].filter(
    (t) => t !== undefined && t !== '',
  );
  return [
    ...said.map((own): Block => ({ kind: isHeading ? 'heading' : 'text', text: own ?? '' })),
    ...[...columns, ...items, ...facts, ...images, ...actions].flatMap(blocksOf),
  ];
}

/** A run, and where its address leads if that is not the one that it shows. */
function saidBy({ text, selectAction }: NonNullable<ReadElement['inlines']>[number]): string {
  const stray = selectAction?.url === undefined ? undefined : strayTarget(text, selectAction.url);
  return stray === undefined ? text : `${text} ${stray} `;
}

function linesOf(text: string): readonly Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'text', text: line }));
}
