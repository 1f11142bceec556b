import { renderSitemap } from '../web/index.ts';
import type { Found } from './found.ts';
import { layerPath } from './paths.ts';
import { layerNames, type Shown } from './shown.ts';

/** A file for other programs. */
export interface MachineFile {
  /** Media type. */
  readonly type: string;
  readonly body: string;
  /** How it relates to the notice (RFC 8288): `describedby`, `alternate`. */
  readonly rel: string;
}

/** Says in a `Link` header where the notice stands for programs; undefined where it does not. */
export function linkHeader(files: ReadonlyMap<string, MachineFile>): string | undefined {
  const links = [...files].map(([path, { type, rel }]) => `<${path}>; rel="${rel}"; type="${type}"`);
  return links.length === 0 ? undefined : links.join(', ');
}

/** Finds a file for other programs. */
export function findMachineFile(
  path: string,
  files: ReadonlyMap<string, MachineFile>,
  current: Shown | undefined,
  site: () => string,
): Found | undefined {
  if (path === '/robots.txt') {
    return {
      kind: 'file',
      type: 'text/plain; charset=utf-8',
      body: () => robots(current, site()),
      isShared: false,
    };
  }
  if (path === '/sitemap.xml' && current?.kind === 'current') {
    return { kind: 'file', type: 'application/xml', body: () => sitemap(current, site()), isShared: false };
  }
  const file = files.get(path);
  return file && { kind: 'file', type: file.type, body: () => file.body, isShared: true };
}

/** A preview is for nobody's index. */
function robots(current: Shown | undefined, site: string): string {
  if (current?.kind !== 'current') return 'User-agent: *\nDisallow: /\n';
  const hidden = ['/preview', '/problems', '/demo'].map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\n${hidden}\nSitemap: ${site}/sitemap.xml\n`;
}

function sitemap(current: Shown, site: string): string {
  const [first = ''] = current.languages;
  const layers = layerNames(current.notices(first));
  const pages = [...layers, 'versions' as const];
  return renderSitemap(
    pages.flatMap((page) => {
      const alternates = current.languages.map((language) => ({
        language,
        href: site + layerPath('', language, page),
      }));
      return alternates.map(({ href }) => ({ href, changed: current.on, alternates }));
    }),
  );
}
