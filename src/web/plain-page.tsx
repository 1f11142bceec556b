import { type Assets, renderDocument } from './document.tsx';
import { type Frame, type MenuLink, PageFrame } from './frame.tsx';

/** A page of a title, a sentence and links. */
export interface PlainPage {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lead: string;
  readonly links: readonly MenuLink[];
  readonly frame: Frame;
  readonly style: Assets;
}

/** Renders a page for an address that nothing stands at: what is missing, and where to go. */
export function renderPlainPage({ direction, title, lead, links, frame, style }: PlainPage): string {
  return renderDocument({
    language: frame.language,
    direction,
    title,
    description: lead,
    style,
    children: (
      <PageFrame frame={frame} main="text">
        <header class="label-head">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </header>
        <ul class="ways">
          {links.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </PageFrame>
    ),
  });
}
