import type { Notice } from '../../notice/index.ts';

/** What `/{language}/{layer}.fragment` answers: a notice, and the paths of the other layers. */
export interface Fragment {
  readonly notice: Notice;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** Takes an answer as a fragment where it looks like one; it comes from the server that this script came from. */
export function readFragment(value: unknown): Fragment | undefined {
  if (typeof value !== 'object' || value === null || !('notice' in value) || !('links' in value))
    return undefined;
  const { notice, links } = value;
  const isNotice = typeof notice === 'object' && notice !== null && 'parts' in notice && 'title' in notice;
  return isNotice && Array.isArray(links) ? (value as Fragment) : undefined;
}
