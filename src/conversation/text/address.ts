/** Endings that make `name.ending` an address without `http` before it; those that are common words are left out. */
const ENDINGS = new Set(
  'com net org de fr es it pt nl at ch eu io ly uk shop app info be au ca se dk pl br co gl biz online store'.split(
    ' ',
  ),
);

const isSpaceOrQuote = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x22 ||
  unit === 0x3c ||
  unit === 0x3e ||
  unit === 0x201c ||
  unit === 0x201d;

/** End of an address with `http` or `www.` in front that starts here, or `start` when none does. */
export function fullAddressEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first === 0x68) {
    if (!/^https?:\/\//i.test(text.slice(start, start + 8))) return start;
  } else if (first === 0x77) {
    if (!/^www\.[a-z0-9]/i.test(text.slice(start, start + 5))) return start;
  } else return start;
  let end = start;
  while (end < text.length && !isSpaceOrQuote(text.charCodeAt(end))) end += 1;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

const isTrailing = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x2c ||
  unit === 0x29 ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x3a ||
  unit === 0x3b ||
  unit === 0x2026;

const isHostUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x2d;

/** End of `name.ending` or `name.ending/path`, where `dot` is the position of the first dot; `dot` when it is none. */
export function bareAddressEnd(text: string, dot: number): number {
  let position = dot;
  let isAddress = false;
  for (let parts = 0; parts < 8 && text.charCodeAt(position) === 0x2e; parts += 1) {
    let end = position + 1;
    while (end < text.length && end - position < 64 && isHostUnit(text.charCodeAt(end))) end += 1;
    if (end === position + 1) break;
    isAddress = ENDINGS.has(text.slice(position + 1, end).toLowerCase());
    position = end;
  }
  if (!isAddress) return dot;
  if (text.charCodeAt(position) === 0x2f) {
    while (position < text.length && !isSpaceOrQuote(text.charCodeAt(position))) position += 1;
    while (isTrailing(text.charCodeAt(position - 1))) position -= 1;
  }
  return position;
}

/** End of the part of an e-mail address after the `@` at `at`; `at` when it is none. */
export function mailHostEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < 64 && isHostUnit(text.charCodeAt(end))) end += 1;
  if (end === at + 1 || text.charCodeAt(end) !== 0x2e) return at;
  let last = end;
  while (text.charCodeAt(last) === 0x2e && isHostUnit(text.charCodeAt(last + 1))) {
    last += 1;
    const from = last;
    while (last < text.length && last - from < 64 && isHostUnit(text.charCodeAt(last))) last += 1;
  }
  return last > end ? last : at;
}
