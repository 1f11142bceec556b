/** Finds what a fideslang key becomes; for an unknown key what its nearest known parent becomes. */
export function lookUp<T>(
  table: Readonly<Record<string, T>>,
  key: string,
): { readonly value: T; readonly isExact: boolean } | undefined {
  for (
    let known = key.slice(0, 300);
    known !== '';
    known = known.slice(0, Math.max(0, known.lastIndexOf('.')))
  ) {
    const value = Object.hasOwn(table, known) ? table[known] : undefined;
    if (value !== undefined) return { value, isExact: known === key };
  }
  return undefined;
}

/** Whether a key or one of its parents is in a set: `user.contact.email` is covered by `user.contact`. */
export function isCovered(key: string, covering: ReadonlySet<string>): boolean {
  for (
    let known = key.slice(0, 300);
    known !== '';
    known = known.slice(0, Math.max(0, known.lastIndexOf('.')))
  ) {
    if (covering.has(known)) return true;
  }
  return false;
}

/** Words of a key, for a first name that people replace: `user.contact.phone_number` becomes "contact phone number". */
export function wordsOfKey(key: string): string {
  const words = key
    .replace(/^user\./, '')
    .replace(/[._]+/g, ' ')
    .trim();
  return words === 'user' ? 'data about you' : words.slice(0, 200);
}

/** Legal bases as fideslang spells them. */
export const FIDESLANG_BASES = {
  consent: 'consent',
  contract: 'contract',
  'legal obligations': 'legal-obligation',
  'legal obligation': 'legal-obligation',
  'vital interests': 'vital-interests',
  'public interest': 'public-task',
  'legitimate interests': 'legitimate-interests',
  'legitimate interest': 'legitimate-interests',
} as const;

/** Data subjects that are a shop's customers; practices about others, such as employees, are left out. */
export const CUSTOMER_SUBJECTS: readonly string[] = [
  'customer',
  'prospect',
  'visitor',
  'anonymous_user',
  'passenger',
  'commuter',
  'patient',
];
