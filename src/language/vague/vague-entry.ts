/** Whether an expression found at one place is not vague there. */
export type Exemption = (around: {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}) => boolean;

/** One vague expression of a language. */
export interface VagueEntry {
  /** The form that stands for all, for example `gewisse`. */
  readonly entry: string;
  /** All forms, the entry among them; a blank stands for any white space. */
  readonly forms: readonly string[];
  readonly unless?: Exemption;
}

/** Vague expressions with one form each. */
export function fixed(...entries: readonly string[]): readonly VagueEntry[] {
  return entries.map((entry) => ({ entry, forms: [entry] }));
}

/** A vague expression with the forms it is found in. */
export function inflected(entry: string, otherForms: readonly string[], unless?: Exemption): VagueEntry {
  return { entry, forms: [entry, ...otherForms], ...(unless === undefined ? {} : { unless }) };
}

/** A stem with its endings; the first ending makes the entry, and an empty ending is the stem itself. */
export function declined(stem: string, endings: readonly string[], unless?: Exemption): VagueEntry {
  const [entry = stem, ...others] = endings.map((ending) => stem + ending);
  return inflected(entry, others, unless);
}

/** Exempts an expression that stands right after one of these words. */
export function after(...words: readonly string[]): Exemption {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})\\s+$`, 'iu');
  return ({ before }) => pattern.test(before);
}
