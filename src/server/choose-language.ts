import { parseAccept } from 'hono/utils/accept';

/**
 * Picks the served language that a reader likes best, by quality and then by order; `de-AT` finds `de`. The first
 * served language answers readers who name none of them (RFC 9110, 12.5.4, leaves the choice to the server).
 */
export function chooseLanguage(header: string | undefined, served: readonly string[]): string | undefined {
  const [first] = served;
  if (header === undefined) return first;
  const wanted = parseAccept(header).filter(({ q }) => q > 0);
  for (const { type } of wanted.toSorted((a, b) => b.q - a.q)) {
    if (type === '*') return first;
    const match = servedAs(type.toLowerCase(), served);
    if (match !== undefined) return match;
  }
  return first;
}

function servedAs(tag: string, served: readonly string[]): string | undefined {
  const exact = served.find((language) => language.toLowerCase() === tag);
  return exact ?? served.find((language) => baseOf(language.toLowerCase()) === baseOf(tag));
}

function baseOf(tag: string): string | undefined {
  return tag.split('-', 1)[0];
}
