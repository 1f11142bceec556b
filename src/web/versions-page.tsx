import { type Assets, renderDocument } from './document.tsx';
import { type Frame, type MenuLink, PageFrame } from './frame.tsx';
import type { Meta } from './meta.tsx';

/** A published version in the list of all. */
export interface VersionEntry {
  /** "Version 7, 24 November 2026". */
  readonly edition: string;
  readonly href: string;
  /** Said of the one that holds now. */
  readonly remark?: string;
  /** Its layers, and what changed with it. */
  readonly links: readonly MenuLink[];
}

/** The list of all published versions. */
export interface VersionsPage {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lead: string;
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
  readonly frame: Frame;
  readonly style: Assets;
  readonly meta?: Meta;
}

/** Renders the list of versions. */
export function renderVersionsPage(page: VersionsPage): string {
  return renderDocument({
    language: page.frame.language,
    direction: page.direction,
    title: page.title,
    description: page.lead,
    style: page.style,
    meta: page.meta,
    children: (
      <PageFrame frame={page.frame} main="versions">
        <header class="label-head">
          <h1>{page.title}</h1>
          <p class="lead">{page.lead}</p>
        </header>
        <ol class="versions" reversed>
          {page.versions.map((version) => (
            <Version version={version} />
          ))}
        </ol>
      </PageFrame>
    ),
  });
}

function Version({ version }: { readonly version: VersionEntry }) {
  return (
    <li>
      <p class="edition">
        <a href={version.href}>{version.edition}</a>
        {version.remark === undefined ? null : <strong> {version.remark}</strong>}
      </p>
      <ul class="ways">
        {version.links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}
