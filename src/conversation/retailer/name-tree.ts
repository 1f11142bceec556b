import type { RetailerNames } from '../conversation.ts';
import { tokenise } from '../text/index.ts';

/** A word of names, the words that may follow it, and the retailers whose name ends here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly retailers: string[];
  name: string;
}

/** Every way in which retailers are written, by the first word. */
export interface NameIndex {
  readonly names: NameNode;
  readonly handles: ReadonlyMap<string, readonly string[]>;
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly hashtags: ReadonlyMap<string, readonly string[]>;
}

const node = (): NameNode => ({ next: new Map(), retailers: [], name: '' });

/** Builds the index; a name that two retailers share counts for both. */
export function indexNames(retailers: readonly RetailerNames[]): NameIndex {
  const names = node();
  const handles = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const hashtags = new Map<string, string[]>();
  for (const retailer of retailers) {
    for (const name of [retailer.name, ...retailer.aliases]) {
      for (const variant of variantsOf(name)) addName(names, variant, retailer.id);
      const joined = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      if (joined.length > 1) add(hashtags, joined, retailer.id);
    }
    for (const handle of retailer.handles) {
      const bare = handle.toLowerCase().replace(/^@/, '');
      add(handles, bare, retailer.id);
      add(hashtags, bare, retailer.id);
    }
    for (const domain of retailer.domains)
      add(domains, domain.toLowerCase().replace(/^www\./, ''), retailer.id);
  }
  return { names, handles, domains, hashtags };
}

function variantsOf(name: string): readonly string[] {
  const plain = name.normalize('NFC');
  const spelled = plain.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss');
  const unaccented = plain.normalize('NFD').replace(/\p{M}+/gu, '');
  const straight = plain.replaceAll('’', "'");
  const without = straight.replace(/'s\b/gi, 's');
  return [...new Set([plain, spelled, unaccented, straight, without])];
}

function addName(root: NameNode, name: string, retailer: string): void {
  let at = root;
  for (const token of tokenise(name)) {
    let next = at.next.get(token.norm);
    if (next === undefined) {
      next = node();
      at.next.set(token.norm, next);
    }
    at = next;
  }
  if (at === root) return;
  at.name = name.toLowerCase();
  if (!at.retailers.includes(retailer)) at.retailers.push(retailer);
}

function add(map: Map<string, string[]>, key: string, retailer: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [retailer]);
  else if (!list.includes(retailer)) list.push(retailer);
}
