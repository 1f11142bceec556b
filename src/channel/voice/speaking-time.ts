/**
 * Letters a second inside words, measured with espeak-ng 1.51 at 150 words a minute (`-s 150`) on every sentence of the
 * label of the example in six languages, and rounded down; a person who reads aloud calmly is about as fast.
 */
const LETTERS_PER_SECOND: Readonly<Record<string, number>> = {
  en: 14.3,
  de: 14.3,
  fr: 16,
  es: 13.3,
  it: 13.3,
  nl: 12.5,
};
const SLOWEST = 12.5;

/** Seconds for what is not a letter, from the same measurement: the highest of the six languages, rounded up. */
const COSTS: readonly (readonly [RegExp, number])[] = [
  // A digit is a word: "8", and a year has four of them.
  [/\p{Nd}/gu, 0.7],
  // Short pauses, long pauses at the end of sentences.
  [/[,;:()–—]/g, 0.47],
  [/[.?!…](?=\s|$)/g, 0.95],
  // Letters of other scripts are syllables, or are spelt out by a voice that does not know them.
  [/(?!\p{Script=Latin})\p{L}/gu, 0.3],
  // So are letters that stand alone, and most capitals in a row: "AO", "WLAN".
  [/(?<!\p{L})\p{L}(?!\p{L})|\p{Lu}(?=\p{Lu})|(?<=\p{Lu})\p{Lu}/gu, 0.3],
  // Pictures and signs are read by their names: "§", "€", "red heart".
  [/[\p{S}§%&@/#*]/gu, 1],
];

/** Seconds that a text takes to say calmly, as an estimate that is rather too long than too short. */
export function speakingTime(text: string, language: string): number {
  const rate = LETTERS_PER_SECOND[language.split('-', 1)[0] ?? ''] ?? SLOWEST;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A text without a full stop at its end ends with a pause nevertheless.
  const end = /[.?!…]\s*$/.test(text) || text.trim() === '' ? 0 : 0.95;
  return COSTS.reduce(
    (sum, [sign, cost]) => sum + (text.match(sign)?.length ?? 0) * cost,
    letters / rate + end,
  );
}
