import { formatDate, hasCatalogue, languageName, say } from '../language/index.ts';
import { buildLabel } from '../notice/index.ts';
import { countsInWords } from '../shared/index.ts';
import {
  type Assets,
  type LanguageLink,
  renderLabelPage,
  renderProblemsPage,
  type TeamNote,
} from '../web/index.ts';
import type { PreviewState, Version } from './preview.ts';

/** All pages of one state of the preview. */
export interface Pages {
  /** Languages that the label is there in, in the order of the declaration. */
  readonly languages: readonly string[];
  /** Renders the HTML of each page, by its path: `/en`, `/problems`. */
  readonly byPath: ReadonlyMap<string, () => string>;
}

/** Path of the page of problems. */
export const PROBLEMS_PATH = '/problems';

/**
 * Lists the pages of a state; each is rendered when it is first asked for, so that a start does not wait for languages
 * that nobody reads. `assets` are the paths of what the pages load, `name` the file as the team knows it.
 */
export function pagesOf(state: PreviewState, name: string, assets: Assets): Pages {
  const { version } = state;
  const languages = version?.declaration.languages.filter(hasCatalogue) ?? [];
  const links = languages.map((language) => ({
    language,
    name: languageName(language, language),
    href: `/${language}`,
  }));
  const byPath = new Map([[PROBLEMS_PATH, () => problemsPage(state, name, assets, languages[0])]]);
  if (version) {
    for (const { language, href } of links) {
      byPath.set(href, () => labelPage(state, version, language, links, assets, name));
    }
  }
  return { languages, byPath };
}

function labelPage(
  state: PreviewState,
  version: Version,
  language: string,
  links: readonly LanguageLink[],
  assets: Assets,
  name: string,
): string {
  return renderLabelPage({
    label: buildLabel({ ...version, language, on: state.on }),
    languages: links,
    words: {
      skip: say(language, 'label.skip'),
      languages: say(language, 'label.languages'),
      question: say(language, 'label.question'),
      answer: say(language, 'label.answer'),
      preview: say(language, 'label.preview'),
    },
    assets,
    note: teamNote(state, version, name),
  });
}

function teamNote(state: PreviewState, version: Version, name: string): TeamNote | undefined {
  const link = { href: PROBLEMS_PATH, text: 'See them all.' };
  const counts = countsOf(state);
  if (!version.isComplete) {
    const left = 'Entries with errors are left out, and what they would say is shown as not stated.';
    return { sentences: [`${name} has ${counts}.`, left], link, isBroken: false };
  }
  if (state.isBroken) {
    const since = `You see the version of ${clockOf(version.readAt)}.`;
    return { sentences: [`${name} has ${counts}.`, since], link, isBroken: true };
  }
  const worth = state.problems.some((p) => p.severity !== 'advice');
  return worth ? { sentences: [`${name} has ${counts}.`], link, isBroken: false } : undefined;
}

function problemsPage(state: PreviewState, name: string, assets: Assets, first: string | undefined): string {
  const { version } = state;
  const stale =
    version?.isComplete === false
      ? 'The label is incomplete: entries with errors are left out of it.'
      : version
        ? `The last edit cannot be shown. The label shows the version of ${clockOf(version.readAt)}.`
        : 'There is nothing to show yet: mend the errors below and load this page again.';
  return renderProblemsPage({
    file: name,
    problems: state.problems,
    day: formatDate(state.on, 'en'),
    stale: state.isBroken ? stale : undefined,
    back: first === undefined ? undefined : `/${first}`,
    assets,
  });
}

function countsOf(state: PreviewState): string {
  const parts = countsInWords(state.problems);
  return parts.length === 0 ? 'no problems' : new Intl.ListFormat('en').format(parts);
}

function clockOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    at,
  );
}
