import { languageName, say } from '../language/index.ts';
import type { Layer } from '../notice/index.ts';
import { type Frame, type MenuLink, type Meta, type PageWords, pageWords } from '../web/index.ts';
import { layerPath, type Place } from './paths.ts';
import { layerNames, type Shown } from './shown.ts';
import type { Site } from './site.ts';
import { STUDY_PATH } from './study/study-files.ts';
import { teamNote } from './team-note.ts';

/** The words of the frame in a language. */
export function wordsIn(language: string): PageWords {
  return pageWords((key) => say(language, key));
}

/** What stands around a page of the site. */
export function frameOf(site: Site, shown: Shown, language: string, place: Place): Frame {
  const { state, name } = site.input;
  const isDraft = shown.kind === 'draft';
  return {
    language,
    words: wordsIn(language),
    languages: shown.languages.map((to) => ({
      language: to,
      name: languageName(to, to),
      href: layerPath(shown.prefix, to, place),
    })),
    layers: layerLinks(shown, language, place),
    path: pathOf(site, shown, language),
    note: isDraft && state.version ? teamNote(state, state.version, name) : undefined,
    old: shown.kind === 'old' ? oldNote(site, language, place) : undefined,
    more: moreLinks(site, shown, language, place),
  };
}

/** Links to the layers that there are. */
export function layerLinks(shown: Shown, language: string, current?: Place): readonly MenuLink[] {
  const words = wordsIn(language);
  return layerNames(shown.notices(language)).map((layer) => ({
    text: words[layer],
    href: layerPath(shown.prefix, language, layer),
    isCurrent: layer === current,
  }));
}

/** What a page tells search engines. */
export function metaOf({ input }: Site, shown: Shown, language: string, place: Place): Meta {
  const site = input.site();
  const { label } = shown.notices(language);
  const at = (to: string) => site + layerPath(shown.canonical, to, place);
  return {
    isIndexed: isIndexed(shown, place),
    canonical: at(language),
    alternates: shown.languages.map((to) => ({ language: to, href: at(to) })),
    chooser: `${site}/`,
    picture: { href: `${site}${shown.prefix}/${language}/label.png`, alt: label.title },
    site: label.brand,
    language,
  };
}

/** Readers who search shall find the version that applies, and each text once. */
export function isIndexed(shown: Shown, place: Place): boolean {
  return shown.kind === 'current' && place !== 'print';
}

/** Pages of a version stand below the list of all. */
function pathOf(site: Site, shown: Shown, language: string): readonly MenuLink[] {
  if (!shown.prefix.startsWith('/versions/')) return [];
  const { label } = shown.notices(language);
  return [
    { text: say(language, 'page.versions'), href: pageNow(site, language, 'versions') },
    { text: label.edition, href: layerPath(shown.prefix, language, 'label') },
  ];
}

function oldNote(site: Site, language: string, place: Place) {
  const layer: Layer = place === 'short' || place === 'full' ? place : 'label';
  const link = { text: say(language, 'page.newest'), href: pageNow(site, language, layer) };
  return { text: say(language, 'page.old'), link };
}

function moreLinks(site: Site, shown: Shown, language: string, place: Place): readonly MenuLink[] {
  const print = { text: say(language, 'page.print'), href: layerPath(shown.prefix, language, 'print') };
  const all = { text: say(language, 'page.versions'), href: pageNow(site, language, 'versions') };
  const hasVersions = site.published.length > 0 && place !== 'versions';
  const study = { text: say(language, 'page.study'), href: STUDY_PATH };
  const hasStudy = shown.kind === 'draft' && site.input.hasStudy === true;
  return [...(place === 'print' ? [] : [print]), ...(hasVersions ? [all] : []), ...(hasStudy ? [study] : [])];
}

/** The page of what applies now, in a language; an old version can be in a language that there is no more. */
function pageNow({ current }: Site, language: string, place: Place): string {
  if (current?.languages.includes(language)) return layerPath('', language, place);
  return place === 'versions' ? '/versions' : '/';
}
