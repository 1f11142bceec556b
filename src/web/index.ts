export { type LabelPage, type LabelWords, type LanguageLink, renderLabelPage } from './label-page.tsx';
export { type ProblemsPage, renderProblemsPage } from './problems-page.tsx';
export type { TeamNote } from './team-note.tsx';
