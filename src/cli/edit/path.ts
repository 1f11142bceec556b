/** Splits `practices.newsletter.data.0` into its keys; undefined when a key is empty. */
export function parsePath(text: string): readonly string[] | undefined {
  const keys = text.split('.').map((key) => key.trim());
  return keys.includes('') ? undefined : keys;
}
