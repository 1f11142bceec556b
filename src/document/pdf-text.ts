/** A stretch of text on a page; places and sizes in points, from the lower left corner. */
export interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  /** Its place is told by the last two numbers. */
  readonly transform: readonly number[];
}

/** A piece of a page's content as the library gives it: text, or a mark where tagged content begins or ends. */
export type ContentItem = TextItem | { readonly type: string; readonly id?: string; readonly tag?: string };

/** A gap of so many heights of the letters is a blank. */
const BLANK = 0.1;

/** The text of each piece of tagged content, by its id. Artifacts have none. */
export function textByContent(items: readonly ContentItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let last: TextItem | undefined;
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id === undefined) continue;
      // Where tagged content ends the library forgets that a blank was there.
      const blank = !texts.has(id) && last !== undefined && isApart(last, item) ? ' ' : '';
      texts.set(id, (texts.get(id) ?? '') + blank + textOf(item));
      last = item.str.trim() === '' ? last : item;
    } else if (item.type === 'endMarkedContent') open.pop();
    else if (item.tag === 'Artifact') open.push(undefined);
    // A mark of its own kind inside tagged content belongs to it.
    else open.push(item.id ?? open.at(-1));
  }
  return texts;
}

/** Is there a gap between two stretches of a line, whichever stands at the left? */
function isApart(before: TextItem, after: TextItem): boolean {
  const [from = 0, y = 0] = before.transform.slice(4);
  const [to = 0, otherY = 0] = after.transform.slice(4);
  const gap = Math.max(to - (from + before.width), from - (to + after.width));
  return y === otherY && gap > BLANK * after.height;
}

/** What a piece says; the end of a line is a blank, or nothing where a word is parted. */
export function textOf({ str, hasEOL }: { readonly str: string; readonly hasEOL: boolean }): string {
  const text = str.replaceAll('\u00ad', '');
  return hasEOL && !str.endsWith('\u00ad') ? `${text}\n` : text;
}
