import type { RetailerMention, Span } from '../analysis.ts';
import type { RetailerNames } from '../conversation.ts';
import type { Token } from '../text/index.ts';
import { builtInAmbiguity } from './ambiguous.ts';
import { type CompanyJudge, judgeOf } from './company.ts';
import { indexNames, type NameNode } from './name-tree.ts';

/** Finds retailers in a text. */
export interface RetailerMatcher {
  /** Retailers named, in the order of their ids, each once with all its places in the text that the tokens are of. */
  mentions(tokens: readonly Token[], text: string): readonly RetailerMention[];
}

interface Found extends Span {
  readonly retailers: readonly string[];
}

/**
 * Makes a matcher: names, aliases, handles, domains and hashtags, longest first, with `'s` and a German `s` at the end.
 * A name that is a word too counts by its company, or when the text has the retailer's handle, domain or hashtag as well.
 */
export function createMatcher(retailers: readonly RetailerNames[]): RetailerMatcher {
  const index = indexNames(retailers);
  const judges = judgesOf(retailers);

  const nodeAt = (parent: NameNode, token: Token, text: string): NameNode | undefined => {
    if (token.kind === 'user' || token.kind === 'url') return undefined;
    const exact = parent.next.get(token.norm);
    if (exact !== undefined || token.kind !== 'word') return exact;
    if (token.norm.endsWith("'s")) return parent.next.get(token.norm.slice(0, -2));
    if (!token.norm.endsWith('s') || token.norm.length < 5) return undefined;
    const first = text.charAt(token.start);
    return first === first.toLowerCase() ? undefined : parent.next.get(token.norm.slice(0, -1));
  };

  const addressed = (token: Token): readonly string[] | undefined => {
    if (token.kind === 'url') return byHost(hostOf(token.norm), index.domains);
    if (token.kind === 'hashtag') return index.hashtags.get(token.norm.slice(1));
    if (token.kind !== 'user') return undefined;
    const at = token.norm.lastIndexOf('@');
    return at === 0
      ? index.handles.get(token.norm.slice(1))
      : byHost(token.norm.slice(at + 1), index.domains);
  };

  return {
    mentions(tokens, text) {
      const sure: Found[] = [];
      const doubtful: (Found & { readonly name: string; readonly first: number; readonly last: number })[] =
        [];
      for (let first = 0; first < tokens.length; first += 1) {
        const token = tokens[first];
        if (token === undefined) continue;
        const owners = addressed(token);
        if (owners !== undefined) {
          sure.push({ start: token.start, end: token.end, retailers: owners });
          continue;
        }
        let at: NameNode | undefined = nodeAt(index.names, token, text);
        if (at === undefined) continue;
        let best: { readonly node: NameNode; readonly last: number } | undefined;
        for (let last = first; at !== undefined; ) {
          if (at.retailers.length > 0) best = { node: at, last };
          last += 1;
          const next = tokens[last];
          at = next === undefined ? undefined : nodeAt(at, next, text);
        }
        if (best === undefined) continue;
        const found = {
          start: token.start,
          end: tokens[best.last]?.end ?? token.end,
          retailers: best.node.retailers,
        };
        if (best.node.retailers.some((id) => judges.has(keyOf(id, best.node.name)))) {
          doubtful.push({ ...found, name: best.node.name, first, last: best.last });
        } else sure.push(found);
        first = best.last;
      }
      if (sure.length === 0 && doubtful.length === 0) return [];
      const spans = new Map<string, Span[]>();
      const keep = (id: string, { start, end }: Span): void => {
        const list = spans.get(id);
        if (list === undefined) spans.set(id, [{ start, end }]);
        else list.push({ start, end });
      };
      for (const found of sure) for (const id of found.retailers) keep(id, found);
      const named = new Set(spans.keys());
      for (const found of doubtful) {
        for (const id of found.retailers) {
          const judge = judges.get(keyOf(id, found.name));
          if (judge === undefined || named.has(id) || judge(text, tokens, found.first, found.last))
            keep(id, found);
        }
      }
      return [...spans]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([retailer, list]) => ({ retailer, spans: list.sort((a, b) => a.start - b.start) }));
    },
  };
}

const keyOf = (retailer: string, name: string): string => `${retailer}\n${name}`;

function judgesOf(retailers: readonly RetailerNames[]): ReadonlyMap<string, CompanyJudge> {
  const judges = new Map<string, CompanyJudge>();
  for (const { id, name, aliases, ambiguous } of retailers) {
    for (const written of [name, ...aliases]) {
      const lower = written.toLowerCase();
      const builtIn = builtInAmbiguity(lower);
      if (builtIn !== undefined) judges.set(keyOf(id, lower), judgeOf(builtIn, false));
    }
    for (const entry of ambiguous) judges.set(keyOf(id, entry.name.toLowerCase()), judgeOf(entry, true));
  }
  return judges;
}

function hostOf(url: string): string {
  const from = url.startsWith('http') ? url.indexOf('//') + 2 : 0;
  const rest = url.slice(from);
  const end = rest.search(/[/?#:]/);
  return end < 0 ? rest : rest.slice(0, end);
}

function byHost(
  host: string,
  domains: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  if (domains.size === 0) return undefined;
  let rest = host;
  for (let parts = 0; parts < 8; parts += 1) {
    const found = domains.get(rest);
    if (found !== undefined) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
  return undefined;
}
