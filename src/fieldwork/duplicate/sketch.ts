/** Numbers of 32 bits in a sketch: eight minima of four bits each. */
export const SKETCH_WORDS = 3;
/** Minima in a sketch. */
export const MINIMA = SKETCH_WORDS * 8;

/** Texts of fewer words have too few pairs to be alike by chance or not. */
const FEWEST_WORDS = 6;
/** Words beyond these say nothing new about who copied whom. */
const MOST_WORDS = 400;

/** Odd multipliers of the hash functions, one for each minimum. */
const MULTIPLIERS = Uint32Array.from(
  { length: MINIMA },
  (_, index) => mixed(Math.imul(index + 1, 0x9e3779b1)) | 1,
);
const minima = new Uint32Array(MINIMA);

/**
 * Writes a MinHash sketch of the pairs of neighbouring words: 24 minima of which the four lowest bits are kept (b-bit minwise
 * hashing, Li and König 2010). The share of equal ones, less the sixteenth
 * of the others that are equal by chance, estimates the Jaccard similarity. All zero: too short to be compared.
 */
export function sketch(content: string, salt: string, into: Uint32Array, offset: number): void {
  for (let word = 0; word < SKETCH_WORDS; word++) into[offset + word] = 0;
  minima.fill(0xffffffff);
  let words = 0;
  let previous = 0;
  let hash = START;
  for (let at = 0; at <= content.length && words < MOST_WORDS; at++) {
    const unit = at === content.length ? SPACE : content.charCodeAt(at);
    if (unit !== SPACE) {
      hash = Math.imul(hash ^ unit, PRIME);
      continue;
    }
    if (hash === START) continue;
    if (words > 0) lower(mixed(Math.imul(previous, 31) + hash));
    previous = hash;
    hash = START;
    words++;
  }
  if (words < FEWEST_WORDS) return;
  let salted = START;
  for (let at = 0; at < salt.length; at++) salted = Math.imul(salted ^ salt.charCodeAt(at), PRIME);
  const mask = mixed(salted);
  for (let word = 0; word < SKETCH_WORDS; word++) {
    let packed = 0;
    for (let place = 0; place < 8; place++) packed |= ((minima[word * 8 + place] ?? 0) & 0xf) << (4 * place);
    into[offset + word] = packed ^ mask || 1;
  }
}

/** FNV-1a, 32 bits. */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;

function lower(shingle: number): void {
  for (let index = 0; index < MINIMA; index++) {
    const value = mixed(Math.imul(shingle, MULTIPLIERS[index] ?? 1)) >>> 0;
    if (value < (minima[index] ?? 0)) minima[index] = value;
  }
}

/** The finaliser of MurmurHash3: every bit of the input changes every bit of the output. */
function mixed(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
