import type { BlockCollector } from './block-collector.ts';
import { type ContentItem, type TextItem, textOf } from './pdf-text.ts';

/** A step down of so many heights of a line begins a new paragraph. */
const GAP = 1.7;
/** Letters of so many times the usual height are a heading. */
const LARGE = 1.15;

/** Files without tags often hold two letters as the one sign they are set with. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

/** Gathers the text of a page without tags in the order of its content; a wide step between lines parts paragraphs. */
export function collectLines(items: readonly ContentItem[], collector: BlockCollector): void {
  const texts = items.filter((item): item is TextItem => 'str' in item);
  const usual = usualHeight(texts);
  let last: TextItem | undefined;
  let line = '';
  const end = (): void => {
    collector.add(line, () => 1);
    line = '';
    collector.end(last !== undefined && last.height > usual * LARGE ? 'heading' : 'text');
  };
  for (const text of texts) {
    if (text.str.trim() !== '') {
      if (last !== undefined && isApart(last, text)) end();
      last = text;
      // A word that was parted at the end of a line goes on with a small letter.
      if (/\p{L}-\n$/u.test(line) && /^\p{Ll}/u.test(text.str)) line = line.slice(0, -2);
    }
    line += textOf(text).replaceAll(LIGATURES, (sign) => sign.normalize('NFKC'));
  }
  end();
}

function isApart(before: TextItem, after: TextItem): boolean {
  const step = Math.abs((before.transform[5] ?? 0) - (after.transform[5] ?? 0));
  const height = Math.max(before.height, after.height, 1);
  return step > height * GAP || (step > 0 && Math.abs(before.height - after.height) > height * (LARGE - 1));
}

/** The height that most characters have. */
function usualHeight(texts: readonly TextItem[]): number {
  const counts = new Map<number, number>();
  for (const { height, str } of texts) counts.set(height, (counts.get(height) ?? 0) + str.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
