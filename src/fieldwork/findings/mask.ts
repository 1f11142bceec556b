/** A stretch of a text that says who somebody is, and what stands in its place. */
export interface PersonalSpan {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** What is masked, the longer kinds first, so that a card number is not taken for a telephone number. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\]|\s@\s)\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu,
    '{mail}',
  ],
  [/https?:\/\/\S{1,400}|\bwww\.\S{1,400}/giu, '{url}'],
  [/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/gu, '{iban}'],
  [/(?<![\d.,+])\d(?:[ -]?\d){12,18}(?![\d.,]*\d)/gu, '{card}'],
  [/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.]{1,50}/gu, '{user}'],
  [
    /(?<=\b(?:order|reference|ref|ticket|case|customer|account|invoice|booking|bestell|auftrags|kunden|rechnungs|vorgangs|ticket|commande|client|pedido|cliente|ordine|encomenda)[\s-]{0,2}(?:nummer|number|no\.?|nr\.?|id|num[eé]ro|n[úu]mero|numero|n[°º])?\s{0,2}(?:is|ist|est|es|è|lautet)?[\s:#]{0,3})[A-Z0-9][A-Z0-9-]{3,30}(?<=\d[A-Z0-9-]*)/giu,
    '{number}',
  ],
  [
    /(?<![\p{L}\p{N}.,])(?:\+|00|\(\+)?\(?\d{1,5}\)?(?:[ \-/.]{0,2}\(?\d{1,5}\)?){2,7}(?![\p{L}\p{N}])/gu,
    '{phone}',
  ],
  [
    /(?<=\b(?:[Mm][Yy] [Nn]ame(?: i|['’])s|[Ii] am called|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m[’']appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]eu nome é|[Mm]e chamo|[Cc]hamo-me)\s{1,3})[\p{L}’'-]{1,40}(?:\s\p{Lu}[\p{L}’'.-]{1,40}){0,3}/gu,
    '{name}',
  ],
];

/** Fewest digits of a telephone number: shorter ones are years, prices and dates. */
const FEWEST_DIGITS = 8;
const LOOKS_LIKE_DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

/** Finds mail addresses, links, accounts, cards, user names, order and telephone numbers and stated names; in order. */
export function personalSpans(text: string): readonly PersonalSpan[] {
  const found: PersonalSpan[] = [];
  for (const [shape, mask] of KINDS) {
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].length, mask };
      if (mask === '{phone}' && !isPhone(match[0])) continue;
      if (found.every((other) => other.end <= span.start || other.start >= span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isPhone(digits: string): boolean {
  return digits.replaceAll(/\D/g, '').length >= FEWEST_DIGITS && !LOOKS_LIKE_DAY.test(digits.trim());
}

/** Replaces what says who somebody is by what kind of thing it was. */
export function maskPersonal(text: string): string {
  return replaceSpans(text, personalSpans(text), 0, text.length);
}

/** The stretch of a text with its spans replaced; spans must lie inside it. */
export function replaceSpans(
  text: string,
  spans: readonly PersonalSpan[],
  start: number,
  end: number,
): string {
  let out = '';
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    out += text.slice(at, span.start) + span.mask;
    at = span.end;
  }
  return out + text.slice(at, end);
}
