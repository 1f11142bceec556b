/** Lower case, apostrophes straight; with `shortens` runs of three or more equal characters become two. */
export function normOf(text: string, start: number, end: number, shortens: boolean): string {
  let isPlain = true;
  let run = 1;
  let last = -1;
  let hasLongRun = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) isPlain = false;
    run = unit === last ? run + 1 : 1;
    if (run > 2 && shortens) hasLongRun = true;
    last = unit;
  }
  const slice = text.slice(start, end);
  if (isPlain && !hasLongRun) return slice;
  const lower = isPlain ? slice : slice.toLowerCase().replaceAll('’', "'");
  return hasLongRun && !isDigits(lower) ? lower.replace(/(.)\1{2,}/gsu, '$1$1') : lower;
}

const isDigits = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
};

/** True for two cased letters or more without a small one. */
export function areCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return false;
    if (unit >= 0x41 && unit <= 0x5a) capitals += 1;
    else if (unit >= 0x80) {
      const character = text.charAt(at);
      if (character !== character.toUpperCase()) return false;
      if (character !== character.toLowerCase()) capitals += 1;
    }
  }
  return capitals >= 2;
}
