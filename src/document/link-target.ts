/** Texts longer than this are no address that somebody reads. */
const LONGEST = 2000;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const WEB = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/iu;
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}]+/gu;
/** Further readers of a message that nobody sees. */
const MORE_READERS = /[?&](?:to|cc|bcc)=/iu;

/**
 * The address that a link leads to, where its text is another address: `undefined` where both are the same or the text is
 * no address at all. Schemes, a slash at the end and a subject make no difference.
 */
export function strayTarget(text: string, href: string): string | undefined {
  // A place on the same page is nowhere else, whatever its heading reads like.
  if (text.length > LONGEST || href.trim().startsWith('#')) return undefined;
  const said = text.replaceAll(INVISIBLE, '').normalize('NFC');
  const target = href.trim();
  if (EMAIL.test(said)) return isSameEmail(said, target) ? undefined : target;
  if (!WEB.test(said)) return undefined;
  return isSamePlace(said, target) ? undefined : target;
}

/** Is an address that a link leads to among the words of a text? */
export function isSaidIn(text: string, href: string): boolean {
  const squeezed = text.replaceAll(INVISIBLE, '').normalize('NFC');
  const bare = decoded(href).replace(/^(?:https?:\/\/|mailto:)/iu, '');
  if (squeezed.includes(bare.replace(/\/$/u, ''))) return true;
  // Programs write names of hosts in letters that an address may hold.
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/^[("'“„«]+|[.,;:!?)"'”“»]+$/gu, ''))
    .some((word) => word.length <= LONGEST && (WEB.test(word) ? isSamePlace(word, href) : word === bare));
}

function isSameEmail(said: string, target: string): boolean {
  if (!/^mailto:/iu.test(target) || MORE_READERS.test(target)) return false;
  const [address = ''] = target.slice('mailto:'.length).split('?');
  return decoded(address).normalize('NFC').toLowerCase() === said.toLowerCase();
}

function isSamePlace(said: string, target: string): boolean {
  const own = placeOf(said.replace(/^(?!https?:\/\/)/iu, 'https://'));
  if (own === undefined) return said === target;
  // A path on the same site.
  if (/^\/(?!\/)/u.test(target)) return own === placeOf(new URL(target, `https://${own}`).href);
  return own === placeOf(target);
}

/** Host, path and query, whichever of the two schemes leads there. */
function placeOf(address: string): string | undefined {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  const { username, password, host, pathname, search, hash } = new URL(address);
  const who = username === '' && password === '' ? '' : `${username}:${password}@`;
  return decoded(who + host + pathname.replace(/\/$/u, '') + search + hash);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
