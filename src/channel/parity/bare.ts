/**
 * What no rendering has to keep: white space, line ends, soft hyphens, marks of direction,
 * what is no character, the `https://` of an address.
 */
const IGNORED =
  /h\s*t\s*t\s*p\s*s?\s*:\s*\/\s*\/|[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]+/giu;

/** A text without anything that renderings may set differently, and where each of its characters stood. */
export interface Bare {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its index in the original; one more for the end. Found when it is asked for. */
  readonly at: () => readonly number[];
  readonly original: string;
}

/** Brings a text into the form that renderings are compared in. */
export function bare(text: string): string {
  return text.normalize('NFC').replaceAll(IGNORED, '');
}

/** The same, with the way back to the original. */
export function bareWithPlaces(text: string): Bare {
  const original = text.normalize('NFC');
  let places: readonly number[] | undefined;
  return {
    text: original.replaceAll(IGNORED, ''),
    at: () => {
      places ??= placesIn(original);
      return places;
    },
    original,
  };
}

function placesIn(original: string): readonly number[] {
  const at: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) at.push(i);
  };
  for (const match of original.matchAll(IGNORED)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(original.length);
  at.push(original.length);
  return at;
}
