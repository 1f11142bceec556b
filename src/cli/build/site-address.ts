/** Reads `--site`: a web address without a user, a query or a fragment; undefined when it is none. */
export function siteAddress(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined;
  const { protocol, username, search, hash } = new URL(given);
  const isPlain = username === '' && search === '' && hash === '';
  return (protocol === 'https:' || protocol === 'http:') && isPlain ? given : undefined;
}
