import { isKnownCountry } from '../../law/index.ts';

/** Names that people write and that are not the standard name in English, German or French. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'vereinigte staaten von amerika': 'US',
  "etats-unis d'amerique": 'US',
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  grossbritannien: 'GB',
  england: 'GB',
  scotland: 'GB',
  schottland: 'GB',
  'grande-bretagne': 'GB',
  'bundesrepublik deutschland': 'DE',
  deu: 'DE',
  ger: 'DE',
  fra: 'FR',
  gbr: 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'tschechische republik': 'CZ',
  korea: 'KR',
  'republic of korea': 'KR',
  'republik korea': 'KR',
  'south korea': 'KR',
  sudkorea: 'KR',
  'russian federation': 'RU',
  'russische foderation': 'RU',
  uae: 'AE',
  vae: 'AE',
  'british virgin islands': 'VG',
  'hong kong': 'HK',
  hongkong: 'HK',
  china: 'CN',
  'republic of ireland': 'IE',
  eire: 'IE',
  turkey: 'TR',
  turkei: 'TR',
  california: 'US-CA',
  kalifornien: 'US-CA',
  californie: 'US-CA',
};

let names: ReadonlyMap<string, string> | undefined;

/**
 * Reads a country out of free text: a code, a name in English, German or French, or an address that ends with one.
 * Returns the ISO 3166-1 alpha-2 code (or US-CA), or undefined.
 */
export function countryIn(text: string): string | undefined {
  const whole = text.trim();
  const named = countryNamed(whole);
  if (named !== undefined) return named;
  const parts = whole.slice(-300).split(/[\n,;()/|]+| - | \u2013 /);
  for (const part of parts.reverse()) {
    // A state's name in an address, such as "California", stands for the country here.
    const found = byName(part.replace(/\d/g, '').trim()) ?? byName(lastWord(part));
    if (found !== undefined && STATES.has(fold(part))) continue;
    if (found !== undefined) return found === 'US-CA' ? 'US' : found;
  }
  return undefined;
}

/** The country that a text names and nothing else: a code or a name. */
export function countryNamed(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return isKnownCountry(code) ? code : byName(text);
}

/** Names of countries that in an address are more likely a state of the United States. */
const STATES: ReadonlySet<string> = new Set(['georgia']);

/** The last word, unless it belongs to a name such as "New Jersey". */
function lastWord(part: string): string {
  const words = part.trim().split(/\s+/);
  return words.length > 1 && words.at(-2)?.toLowerCase() === 'new' ? '' : (words.at(-1) ?? '');
}

function byName(text: string): string | undefined {
  const key = fold(text);
  if (key.length < 2) return undefined;
  names ??= new Map([...namesIn('fr'), ...namesIn('de'), ...namesIn('en'), ...Object.entries(ALIASES)]);
  return names.get(key);
}

function namesIn(language: string): readonly (readonly [string, string])[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter(isKnownCountry)
    .flatMap((code) => {
      const name = display.of(code);
      return name === undefined ? [] : [[fold(name), code] as const];
    });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^(?:the|die|der)\s+/, '')
    .replace(/[\s.]+$/, '')
    .trim();
}
