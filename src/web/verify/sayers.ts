import { IntlMessageFormat } from 'intl-messageformat';
import type { ReceiptMessageKey, SayReceipt } from '../../receipt/index.ts';

/** The messages about receipts by language, as they stand in the page. */
export type ReceiptMessages = Readonly<Record<string, Readonly<Record<ReceiptMessageKey, string>>>>;

/** Says messages of one language. */
export function sayerOf(messages: ReceiptMessages, language: string): SayReceipt {
  const own = messages[language];
  return (key, values = {}) =>
    String(new IntlMessageFormat(own?.[key] ?? key, language, undefined, { ignoreTag: true }).format(values));
}

/** The first language that the reader wants and the page has; English where there is none. */
export function wantedLanguage(messages: ReceiptMessages, wanted: readonly string[]): string {
  const base = wanted.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '');
  return base.find((language) => Object.hasOwn(messages, language)) ?? 'en';
}
