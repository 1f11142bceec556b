/** Words that adults read silently in a minute: Brysbaert 2019, mean over 190 studies of English non-fiction. */
const wordsPerMinute = 238;

/** The reading time of a text in whole minutes, at least one for a text that has words. */
export function readingMinutes(words: number): number {
  return words <= 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute));
}
