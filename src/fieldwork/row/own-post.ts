import type { RetailerNames } from '../../conversation/index.ts';

/** Tells whether an author is one of the retailers, by handle or by the domain of an address. */
export function ownPosts(retailers: readonly RetailerNames[]): (author: string) => boolean {
  const handles = new Set(retailers.flatMap(({ handles }) => handles.map(handleOf)));
  const domains = new Set(retailers.flatMap(({ domains }) => domains.map((domain) => domain.toLowerCase())));
  return (author) => {
    const name = handleOf(author);
    if (handles.has(name)) return true;
    const at = name.lastIndexOf('@');
    if (at === -1) return false;
    const labels = name.slice(at + 1).split('.');
    return labels.some((_, index) => domains.has(labels.slice(index).join('.')));
  };
}

function handleOf(author: string): string {
  return author.trim().replace(/^@/, '').toLowerCase();
}
