import { blockCollector, type PlacedBlock, withoutLines } from './block-collector.ts';
import type { ReadBack } from './read-back.ts';

/** A line of one sign: under a text it makes that a heading, alone it parts. */
const RULE = /^([=\-~_*─━═])\1{2,}$/u;
const ENTRY = /^\s*[-*•–] (.*)$/u;

/**
 * Reads plain text: blocks stand between empty lines, headings are underlined, entries begin with a dash. Lines of a
 * block are joined. Plain text does not say its language.
 */
export function readPlainText(text: string): ReadBack {
  return { language: undefined, blocks: withoutLines(placedPlainText(text)) };
}

/** The same with the line of each block. */
export function placedPlainText(text: string): readonly PlacedBlock[] {
  const { add, end, blocks } = blockCollector();
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const here = (): number => index + 1;
    const entry = ENTRY.exec(line);
    if (RULE.test(line.trim())) end('heading');
    else if (line.trim() === '') end('text');
    else if (entry) {
      end('text');
      add(entry[1] ?? '', here);
      add(' ', here);
    } else add(`${line} `, here);
  }
  end('text');
  return blocks;
}
