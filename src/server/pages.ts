import { hasCatalogue } from '../language/index.ts';
import { buildNotices } from '../notice/index.ts';
import { findDemo } from './demo.ts';
import type { Found } from './found.ts';
import { fragmentFile } from './fragment.ts';
import { findMachineFile } from './machine-files.ts';
import { addressOf, isForTeam, layerPath, PROBLEMS_PATH } from './paths.ts';
import { permalink } from './permalink.ts';
import { pictureFile } from './picture.ts';
import { problemsPage } from './problems.ts';
import { type Shown, shownOf } from './shown.ts';
import type { Site, SiteInput } from './site.ts';
import { layerPage, lostPage, printPage, versionsPage } from './site-pages.ts';

/** All pages of one state of a site. */
export interface Pages {
  /** Languages of what stands at `/`. */
  readonly languages: readonly string[];
  /** Finds what stands at a path. Nothing is rendered before somebody asks for it. */
  readonly find: (path: string) => Found | undefined;
  /** The page for an address that nothing stands at, in one of `languages`. */
  readonly lost: (language: string) => string;
}

/** Lists the pages of a site: the published versions and the draft; while nothing is published, the draft stands in their place. */
export function pagesOf(input: SiteInput): Pages {
  const published = input.published?.() ?? [];
  const shown = shownOf(draftOf(input), published);
  const files = input.exports?.() ?? new Map();
  const site: Site = { input, published, shown, current: shown.get(''), files };
  return {
    languages: site.current?.languages ?? [],
    find: (path) => find(site, path),
    lost: (language) => lostPage(site, language),
  };
}

/** The draft is shown where there is a version of it and a language that we speak. */
function draftOf({ state, readAt, draftChanges }: SiteInput): Parameters<typeof shownOf>[0] {
  const { version, on } = state;
  const languages = version?.declaration.languages.filter(hasCatalogue) ?? [];
  if (!version || languages.length === 0) return undefined;
  return {
    on,
    languages,
    notices: (language) => {
      const { declaration, facts, isComplete } = version;
      const site = readAt === undefined ? {} : { site: `${readAt}/${language}` };
      const layers = buildNotices({ declaration, facts, isComplete, language, on, ...site });
      const changes = draftChanges?.(version, language);
      return changes ? { ...layers, changes } : layers;
    },
  };
}

function find(site: Site, path: string): Found | undefined {
  if (isForTeam(path) && site.published.length > 0 && !site.input.showsDraft()) return undefined;
  if (path === PROBLEMS_PATH) return problems(site);
  const file = findMachineFile(path, site.files, site.current, site.input.site) ?? findDemo(path);
  if (file) return file;
  const { prefix, language, steps } = addressOf(path);
  if (path === '/versions' && site.current)
    return choice(site.current, (to) => layerPath('', to, 'versions'));
  const shown = site.shown.get(prefix);
  if (!shown) return undefined;
  if (language === undefined && steps.length === 0)
    return choice(shown, (to) => layerPath(prefix, to, 'label'));
  if (language === undefined || !shown.languages.includes(language)) return undefined;
  return findIn(site, shown, language, steps);
}

function findIn(site: Site, shown: Shown, language: string, steps: readonly string[]): Found | undefined {
  const [place = 'label', id, ...more] = steps;
  if (more.length > 0 || (id !== undefined && place !== 'practice' && place !== 'fact')) return undefined;
  switch (place) {
    case 'label':
      // The label stands at the language itself.
      return steps.length === 0 ? layerPage(site, shown, language, 'label') : undefined;
    case 'short':
    case 'full':
    case 'changes':
      return layerPage(site, shown, language, place);
    case 'print':
      return printPage(site, shown, language);
    case 'versions':
      return shown.prefix === '' ? versionsPage(site, shown, language) : undefined;
    case 'label.png':
      return pictureFile(shown.notices(language).label);
    case 'practice':
    case 'fact': {
      const to = id === undefined ? undefined : permalink(shown, language, place, id);
      return to === undefined ? undefined : { kind: 'redirect', to };
    }
    default:
      return fragmentFile(shown, language, place);
  }
}

function problems(site: Site): Found {
  const draft = site.shown.get('/preview');
  const [first] = draft?.languages ?? [];
  // While nothing is published the draft stands at the front.
  const prefix = site.current?.kind === 'draft' ? '' : '/preview';
  const back = first === undefined ? undefined : layerPath(prefix, first, 'label');
  return { kind: 'page', html: () => problemsPage(site.input, back), isIndexed: false };
}

function choice(shown: Shown, to: (language: string) => string): Found {
  return { kind: 'choice', languages: shown.languages, to };
}
