import type { Block } from './read-back.ts';

/** A block and where it begins in its file. */
export interface PlacedBlock extends Block {
  /** Counted from 1; absent where a format has no lines. */
  readonly line?: number;
}

/** Gathers pieces of text into blocks. */
export interface BlockCollector {
  /** Adds text to the open block; the line of its first piece becomes that of the block. */
  readonly add: (text: string, line: () => number) => void;
  /** Ends the open block. A block that is white space alone is dropped. */
  readonly end: (kind: Block['kind']) => void;
  readonly blocks: readonly PlacedBlock[];
}

/** Makes an empty collector. */
export function blockCollector(): BlockCollector {
  const blocks: PlacedBlock[] = [];
  let pieces: string[] = [];
  let line: number | undefined;
  return {
    add: (text, lineOf) => {
      if (line === undefined && text.trim() !== '') line = lineOf();
      pieces.push(text);
    },
    end: (kind) => {
      const text = asOneLine(pieces.join(''));
      if (text !== '') blocks.push({ kind, text, ...(line === undefined ? {} : { line }) });
      pieces = [];
      line = undefined;
    },
    blocks,
  };
}

/** White space other than single blanks; most texts hold none of it. */
const HAS_MORE = /[\t\n\f\r]| {2}/;

/** Line breaks and runs of blanks are one blank; spaces that do not break stay as they are. */
export function asOneLine(text: string): string {
  if (!HAS_MORE.test(text) && !text.includes('\u0000')) return text.trim();
  return text
    .replaceAll('\u0000', '')
    .replaceAll(/[\t\n\f\r ]+/gu, ' ')
    .trim();
}

/** Takes the lines away, which no comparison of texts looks at. */
export function withoutLines(blocks: readonly PlacedBlock[]): readonly Block[] {
  return blocks.map(({ kind, text }) => ({ kind, text }));
}
