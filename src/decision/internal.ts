/**
 * The same text, as the engine keeps names of properties: in one piece, and once. Texts that were cut out of a file or put
 * together from parts are compared slowly; keys of tables that are asked millions of times a second are stored like this.
 */
export function internal(text: string): string {
  // Without a prototype it is a plain table: no shape of objects is made for the name.
  const names: Record<string, number> = Object.create(null);
  names[text] = 0;
  return Object.keys(names)[0] ?? text;
}
