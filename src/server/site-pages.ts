import { say } from '../language/index.ts';
import { directionOf, type Layer } from '../notice/index.ts';
import { renderNoticePage, renderPlainPage, renderPrintPage, renderVersionsPage } from '../web/index.ts';
import type { FoundPage } from './found.ts';
import { linkHeader } from './machine-files.ts';
import { frameOf, isIndexed, layerLinks, metaOf, wordsIn } from './page-frame.ts';
import { layerPath, type Place } from './paths.ts';
import type { Shown } from './shown.ts';
import type { Site } from './site.ts';

/** The page of a layer; undefined where there is no such layer. */
export function layerPage(site: Site, shown: Shown, language: string, layer: Layer): FoundPage | undefined {
  if (layer === 'changes' && shown.notices(language).changes === undefined) return undefined;
  return found(site, shown, layer, () => {
    const notice = shown.notices(language)[layer];
    if (!notice) throw new RangeError(`there is no layer ${layer}`);
    return renderNoticePage({ notice, ...aroundOf(site, shown, language, layer) });
  });
}

/** Label, short and full text in one page. */
export function printPage(site: Site, shown: Shown, language: string): FoundPage {
  return found(site, shown, 'print', () => {
    const { label, short, full } = shown.notices(language);
    return renderPrintPage({ notices: [label, short, full], ...aroundOf(site, shown, language, 'print') });
  });
}

/** The list of published versions, as far as they are in a language. */
export function versionsPage(site: Site, shown: Shown, language: string): FoundPage {
  return found(site, shown, 'versions', () => {
    const versions = [...site.shown.values()].filter(
      (s) => s.prefix.startsWith('/versions/') && s.languages.includes(language),
    );
    const lead = versions.length > 0 ? 'page.versionsLead' : 'page.noVersion';
    return renderVersionsPage({
      direction: directionOf(language),
      title: say(language, 'page.versions'),
      lead: say(language, lead),
      versions: versions.map((version) => ({
        edition: version.notices(language).label.edition,
        href: layerPath(version.prefix, language, 'label'),
        ...(version.kind === 'current' ? { remark: say(language, 'page.holds') } : {}),
        links: layerLinks(version, language),
      })),
      ...aroundOf(site, shown, language, 'versions'),
    });
  });
}

/** Says in a language that nothing stands at an address. */
export function lostPage({ current, input }: Site, language: string): string {
  return renderPlainPage({
    direction: directionOf(language),
    title: say(language, 'page.lost'),
    lead: say(language, 'page.lostLead'),
    links: current ? layerLinks(current, language) : [],
    frame: { language, words: wordsIn(language), languages: [], layers: [] },
    style: input.assets,
  });
}

function found(site: Site, shown: Shown, place: Place, html: () => string): FoundPage {
  const link = shown === site.current ? linkHeader(site.files) : undefined;
  const headers = link === undefined ? {} : { link };
  return { kind: 'page', html, isIndexed: isIndexed(shown, place), headers };
}

function aroundOf(site: Site, shown: Shown, language: string, place: Place) {
  return {
    frame: frameOf(site, shown, language, place),
    style: site.input.assets,
    meta: metaOf(site, shown, language, place),
  };
}
