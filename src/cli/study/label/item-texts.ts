import { join } from 'node:path';
import { FINDINGS_FILE, personalSpans, readFindings, rereadTexts } from '../../../fieldwork/index.ts';
import type { ItemText } from '../../../server/index.ts';
import type { SampleItem } from '../../../study/index.ts';
import { hashOfText } from '../../../training/index.ts';
import type { CodedRun } from './label-folder.ts';

/** Texts of the items that were drawn, in memory only. */
export interface ItemTexts {
  readonly textOf: (item: SampleItem) => ItemText | undefined;
  /** First 16 hexadecimal digits of the SHA-256 of the whole text in NFC; undefined when only an excerpt is there. */
  readonly hashOf: (item: SampleItem) => string | undefined;
  /** Items without any text, and what could not be read. */
  readonly missing: number;
  readonly unread: readonly string[];
}

/** Reads the texts of items from the sources again, and where these are gone takes what the run kept. */
export async function itemTexts(
  { study: { definition, folder }, out, record }: CodedRun,
  items: readonly SampleItem[],
): Promise<ItemTexts> {
  const { textOf: reread, unread } = await rereadTexts({ definition, folder }, items);
  const texts = new Map<number, ItemText>();
  for (const item of items) {
    const text = reread(item);
    if (text !== undefined) texts.set(item.number, { text, isExcerpt: false, personal: personalSpans(text) });
  }
  const missing = items.filter(({ number }) => !texts.has(number));
  if (missing.length > 0 && record.withTexts) {
    const kept = await excerptsOf(join(out, FINDINGS_FILE), missing);
    for (const item of missing) {
      const text = kept.get(item.number);
      // Excerpts are masked already.
      if (text !== undefined) texts.set(item.number, { text, isExcerpt: true, personal: [] });
    }
  }
  return {
    textOf: ({ number }) => texts.get(number),
    hashOf: ({ number }) => {
      const text = texts.get(number);
      return text === undefined || text.isExcerpt ? undefined : hashOfText(text.text);
    },
    missing: items.filter(({ number }) => !texts.has(number)).length,
    unread,
  };
}

async function excerptsOf(file: string, items: readonly SampleItem[]): Promise<ReadonlyMap<number, string>> {
  const keyOf = ({ conversation, retailer }: Pick<SampleItem, 'conversation' | 'retailer'>): string =>
    JSON.stringify([conversation, retailer]);
  const numbers = new Map(items.map((item) => [keyOf(item), item.number]));
  const texts = new Map<number, string>();
  for await (const findings of readFindings(file)) {
    for (const finding of findings) {
      const number = numbers.get(keyOf(finding));
      if (number === undefined || finding.text === undefined) continue;
      const before = texts.get(number);
      if (before === undefined) texts.set(number, finding.text);
      else if (!before.includes(finding.text)) texts.set(number, `${before}\n${finding.text}`);
    }
  }
  return texts;
}
