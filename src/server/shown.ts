import type { Layer } from '../notice/index.ts';
import type { LayersShown, PublishedVersion } from './published.ts';

/** Notices as they stand under one address: the draft, the version that applies, or an old one. */
export interface Shown {
  /** Before `/{language}`: nothing, `/preview` or `/versions/7`. */
  readonly prefix: string;
  readonly kind: 'draft' | 'current' | 'old';
  /** The day that it speaks of, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where it stands for good: the newest version stands at two addresses. */
  readonly canonical: string;
  readonly languages: readonly string[];
  readonly notices: (language: string) => LayersShown;
}

/** Everything that is shown, by its prefix. `draft` is what the watched file says now. */
export function shownOf(
  draft: Pick<Shown, 'on' | 'languages' | 'notices'> | undefined,
  published: readonly PublishedVersion[],
): ReadonlyMap<string, Shown> {
  const shown: Shown[] = [];
  const add = (prefix: string, kind: Shown['kind'], from: Pick<Shown, 'on' | 'languages' | 'notices'>) => {
    const { on, languages } = from;
    const canonical = kind === 'old' ? prefix : '';
    shown.push({ prefix, kind, on, canonical, languages, notices: once(from.notices) });
  };
  const [newest] = published;
  if (newest) add('', 'current', newest);
  else if (draft) add('', 'draft', draft);
  if (draft) add('/preview', 'draft', draft);
  for (const version of published) {
    add(`/versions/${version.number}`, version === newest ? 'current' : 'old', version);
  }
  return new Map(shown.map((s) => [s.prefix, s]));
}

/** Which layers there are, from the shortest; none of them is built for it. */
export function layerNames(layers: LayersShown): readonly Layer[] {
  return ['label', 'short', 'full', ...(layers.changes ? (['changes'] as const) : [])];
}

/** Builds each language once. */
function once(notices: Shown['notices']): Shown['notices'] {
  const built = new Map<string, LayersShown>();
  return (language) => {
    const known = built.get(language);
    if (known) return known;
    const layers = notices(language);
    built.set(language, layers);
    return layers;
  };
}
