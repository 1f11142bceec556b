import { formatDate } from '../language/index.ts';
import { renderProblemsPage } from '../web/index.ts';
import type { SiteInput } from './site.ts';
import { clockOf } from './team-note.ts';

/** The page of problems; `back` is where the draft stands. */
export function problemsPage({ state, name, assets }: SiteInput, back: string | undefined): string {
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
    back,
    assets,
  });
}
