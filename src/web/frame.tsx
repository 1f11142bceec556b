import type { Child } from 'hono/jsx';
import { type TeamNote, TeamNoteBox } from './team-note.tsx';
import type { PageWords } from './words.ts';

/** A language that the page is also there in. */
export interface LanguageLink {
  readonly language: string;
  /** Its own name, in the language itself. */
  readonly name: string;
  readonly href: string;
}

/** A link of a menu; the page that is shown is marked. */
export interface MenuLink {
  readonly text: string;
  readonly href: string;
  readonly isCurrent?: boolean;
}

/** What stands around the text of every page. */
export interface Frame {
  readonly language: string;
  readonly words: PageWords;
  /** The same page in every language, its own among them. */
  readonly languages: readonly LanguageLink[];
  /** The label, the questions, the full text. */
  readonly layers: readonly MenuLink[];
  /** The pages above this one, from the top. */
  readonly path?: readonly MenuLink[];
  readonly note?: TeamNote | undefined;
  /** Told on a version that holds no longer. */
  readonly old?: OldNote | undefined;
  /** Links under the text. */
  readonly more?: readonly MenuLink[];
}

/** Says that a version is old, and leads to the one that holds. */
export interface OldNote {
  readonly text: string;
  readonly link: MenuLink;
}

/** A skip link, the menus, the text, and the links under it. */
export function PageFrame(props: { readonly frame: Frame; readonly main: string; readonly children: Child }) {
  const { frame, main } = props;
  const { words } = frame;
  return (
    <>
      <a class="skip" href={`#${main}`}>
        {main === 'label' ? words.skipToLabel : words.skip}
      </a>
      <div class="page">
        <TeamNoteBox note={frame.note} />
        <div class="menus">
          <Menu kind="path" name={words.path} links={frame.path ?? []} />
          <Menu kind="layers" name={words.layers} links={frame.layers} />
          <Languages frame={frame} />
        </div>
        <main id={main} tabindex={-1}>
          {frame.old ? <Old old={frame.old} /> : null}
          {props.children}
        </main>
        {frame.more && frame.more.length > 0 ? (
          <footer class="more">
            <Links links={frame.more} />
          </footer>
        ) : null}
      </div>
    </>
  );
}

function Menu(props: { readonly kind: string; readonly name: string; readonly links: readonly MenuLink[] }) {
  if (props.links.length === 0) return null;
  return (
    <nav class={`menu ${props.kind}`} aria-label={props.name}>
      <Links links={props.links} />
    </nav>
  );
}

function Links({ links }: { readonly links: readonly MenuLink[] }) {
  return (
    <ul>
      {links.map(({ text, href, isCurrent }) => (
        <li>
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Languages({ frame }: { readonly frame: Frame }) {
  if (frame.languages.length < 2) return null;
  return (
    <nav class="menu languages" aria-label={frame.words.languages}>
      <ul>
        {frame.languages.map(({ language, name, href }) => (
          <li>
            <a
              href={href}
              lang={language}
              hreflang={language}
              aria-current={language === frame.language ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Old({ old }: { readonly old: OldNote }) {
  return (
    <p class="old">
      {old.text} <a href={old.link.href}>{old.link.text}</a>
    </p>
  );
}
