import { Parser } from 'htmlparser2';
import { blockCollector, type PlacedBlock, withoutLines } from './block-collector.ts';
import { lineCounter } from './line-counter.ts';
import { strayTarget } from './link-target.ts';
import type { ReadBack } from './read-back.ts';

/** Elements whose text stands by itself. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p pre
   search section select summary table tbody td textarea tfoot th thead tr ul`.split(/\s+/u),
);
/** The same in SSML, which has few of those of a page. */
const SPOKEN_BLOCKS: ReadonlySet<string> = new Set(['speak', 's', 'break', 'voice']);
/** Elements whose text nobody reads on the page. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title', 'noframes']);
/** Elements whose text is struck out; in SSML an `s` is a sentence. */
const STRUCK: ReadonlySet<string> = new Set(['s', 'del', 'strike']);
/** As in browsers; the parser's time grows with the square of the depth. */
const DEEPEST = 512;
/** Characters that are parsed before the depth is looked at. */
const STRETCH = 16_384;
const HEADING = /^h[1-6]$/u;
const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;

/**
 * Reads what a page says, in reading order: headings, paragraphs, list entries, cells of tables and their captions.
 * What neither eye nor ear meets is left out: scripts, styles, the head, `hidden`, `aria-hidden`, and
 * what is struck out. What a page tells
 * without letters on it is read too: texts for pictures, names for those who hear it, and where an address leads that is
 * not the one that it shows. Never throws.
 */
export function readHtml(text: string): ReadBack {
  const { language, blocks } = placedHtml(text, { isWhole: true });
  return { language, blocks: withoutLines(blocks) };
}

/** What was found in a page, with lines. */
export interface PlacedHtml {
  readonly language: string | undefined;
  readonly blocks: readonly PlacedBlock[];
  /** True when reading ended early, where elements were nested deeper than browsers go. */
  readonly isTooDeep: boolean;
}

/**
 * What stands on a page in letters, with the line of each block; reads SSML too, where its root says that it is. With
 * `isWhole` all that {@link readHtml} reads.
 */
export function placedHtml(
  text: string,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): PlacedHtml {
  const { add, end, blocks } = blockCollector();
  const lineAt = lineCounter(text);
  let language: string | undefined;
  let headings = 0;
  let isSpoken = false;
  /** How many elements are open since the one that hides its content; 0 where everything is shown. */
  let hidden = 0;
  let depth = 0;
  let link: { readonly href: string; text: string } | undefined;
  const close = (): void => end(headings > 0 ? 'heading' : 'text');
  const edge = (name: string): void => {
    if (BLOCKS.has(name) || (isSpoken && SPOKEN_BLOCKS.has(name))) close();
  };
  const tell = (told: string | undefined): void => {
    if (told === undefined || !isWhole) return;
    close();
    add(told, () => lineAt(parser.startIndex));
    close();
  };

  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (name === 'speak') isSpoken = true;
      if (name === 'html' || name === 'speak') language ??= languageOf(attributes);
      if (hidden > 0 || SILENT.has(name) || (STRUCK.has(name) && !isSpoken) || isHidden(attributes)) {
        hidden += 1;
        return;
      }
      edge(name);
      if (name === 'br') add('\n', () => 1);
      tell(attributes['aria-label']);
      if (name === 'img' || name === 'area' || name === 'input') tell(attributes.alt);
      if (name === 'a' && attributes.href !== undefined) link = { href: attributes.href, text: '' };
      if (HEADING.test(name)) headings += 1;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (hidden > 0) {
        hidden -= 1;
        return;
      }
      if (name === 'a' && link) {
        const stray = isWhole ? strayTarget(link.text, link.href) : undefined;
        if (stray !== undefined) add(` ${stray} `, () => lineAt(parser.startIndex));
        link = undefined;
      }
      edge(name);
      if (HEADING.test(name)) headings = Math.max(0, headings - 1);
    },
    ontext: (piece) => {
      if (hidden > 0) return;
      if (link) link.text += piece;
      add(piece, () => lineAt(parser.startIndex + piece.length - piece.trimStart().length));
    },
  });
  for (let at = 0; at < text.length && depth <= DEEPEST; at += STRETCH) {
    parser.write(text.slice(at, at + STRETCH));
  }
  const isTooDeep = depth > DEEPEST;
  if (!isTooDeep) parser.end();
  end('text');
  return { language, blocks, isTooDeep };
}

function languageOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return attributes.lang?.trim() || attributes['xml:lang']?.trim() || undefined;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style } = attributes;
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && INVISIBLE.test(style))
  );
}
