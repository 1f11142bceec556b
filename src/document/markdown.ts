import { fromMarkdown } from 'mdast-util-from-markdown';
import { blockCollector, type PlacedBlock, withoutLines } from './block-collector.ts';
import { placedHtml } from './html.ts';
import { beyondMarkdownBounds } from './markdown-bounds.ts';
import { placedPlainText } from './plain-text.ts';
import type { Block, ReadBack } from './read-back.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];
type Inline = Extract<Content, { type: 'paragraph' }>['children'][number];

/**
 * Reads what a Markdown text says: headings, paragraphs, list entries, quotes, cells of tables. Links are their
 * words, without addresses; code, pictures and markup are left out. What is too hard to parse is read as plain text.
 * Never throws.
 */
export function readMarkdown(text: string): ReadBack {
  const blocks = beyondMarkdownBounds(text) === undefined ? placedMarkdown(text) : placedPlainText(text);
  return { language: undefined, blocks: withoutLines(blocks) };
}

/** The same with the line of each block, for a text within the bounds. */
export function placedMarkdown(text: string): readonly PlacedBlock[] {
  const { add, end, blocks } = blockCollector();
  const take = (inlines: readonly Inline[], kind: Block['kind'], line: number): void => {
    const words = inlines.map(wordsOf).join('');
    const cells = kind === 'text' ? cellsOf(words) : undefined;
    for (const { text: piece, row } of cells ?? [{ text: words, row: 0 }]) {
      add(piece, () => line + row);
      end(kind);
    }
  };
  const rest: Content[] = parsed(text).children.reverse();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') take(node.children, 'heading', line);
    else if (node.type === 'paragraph') take(node.children, 'text', line);
    else if (node.type === 'html') {
      for (const block of placedHtml(node.value).blocks) {
        add(block.text, () => line + (block.line ?? 1) - 1);
        end(block.kind);
      }
    } else if ('children' in node) {
      for (const child of [...node.children].reverse()) rest.push(child);
    }
  }
  return blocks;
}

/** Values for programs above the text are no part of it; their lines stay, so that places stay right. */
function parsed(text: string): Root {
  const head = /^---[^\S\n]*\n(?:(?!---).*\n)*?---[^\S\n]*(?:\n|$)/u.exec(text)?.[0] ?? '';
  return fromMarkdown(head.replaceAll(/[^\n]/gu, '') + text.slice(head.length));
}

function wordsOf(node: Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/iu.test(node.value) ? ' ' : '';
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  return node.type === 'link' && words === node.url ? '' : words;
}

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

interface Cell {
  readonly text: string;
  /** Lines below the head of the table. */
  readonly row: number;
}

/** The cells of a table: a line of heads, a line of dashes and bars, then rows. Undefined for any other text. */
function cellsOf(text: string): readonly Cell[] | undefined {
  const lines = text.split('\n');
  const [head = '', dashes = ''] = lines;
  if (!head.includes('|') || !dashes.includes('|') || !DELIMITERS.test(dashes)) return undefined;
  return lines.flatMap((line, row) =>
    row === 1 ? [] : line.split('|').map((cell) => ({ text: cell, row })),
  );
}
