export type { Assets } from './document.tsx';
export { PAGE_ICON } from './icon/page-icon.ts';
export { type LabelPage, type LabelWords, type LanguageLink, renderLabelPage } from './label-page.tsx';
export { type ProblemsPage, renderProblemsPage } from './problems-page.tsx';
export type { TeamNote } from './team-note.tsx';
