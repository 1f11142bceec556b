import type { RetailerMention } from '../analysis.ts';
import { type Edit, type MappedText, mapText } from './mapped-text.ts';
import type { Token } from './token.ts';

/**
 * Puts `{shop}` for the first retailer named, `{shop2}` to `{shop9}` for others, `{url}` for addresses, `{user}` for user
 * names and mail addresses, so that what is read does not depend on who is named.
 */
export function maskText(
  text: string,
  mentions: readonly RetailerMention[],
  tokens: readonly Token[],
): MappedText {
  const edits: Edit[] = [];
  const named = mentions
    .flatMap(({ retailer, spans }) => spans.map((span) => ({ retailer, ...span })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const numbers = new Map<string, number>();
  for (const { retailer, start, end } of named) {
    if (!numbers.has(retailer)) numbers.set(retailer, numbers.size + 1);
    const number = numbers.get(retailer) ?? 1;
    if ((edits.at(-1)?.end ?? 0) > start) continue;
    edits.push({ start, end, replacement: number === 1 ? '{shop}' : `{shop${Math.min(number, 9)}}` });
  }
  const shops = edits.slice();
  let next = 0;
  for (const token of tokens) {
    if (token.kind !== 'url' && token.kind !== 'user') continue;
    while (next < shops.length && (shops[next]?.end ?? 0) <= token.start) next += 1;
    if ((shops[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
    edits.push({
      start: token.start,
      end: token.end,
      replacement: token.kind === 'url' ? '{url}' : '{user}',
    });
  }
  edits.sort((a, b) => a.start - b.start);
  return mapText(text, edits);
}
