/** Texts counted before: notices count the same names and sentences many times over. */
const known = new Map<string, number>();

/** How many words a text has, as notices count them: parted by white space, each with a letter or a digit. */
export function wordsIn(text: string): number {
  let count = known.get(text);
  if (count === undefined) {
    count = counted(text);
    // Long texts come once.
    if (text.length < 200 && known.size < 20_000) known.set(text, count);
  }
  return count;
}

function counted(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
