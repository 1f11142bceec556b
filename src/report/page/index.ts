export { sourceWords } from './desk.ts';
export { reportPage } from './report-page.tsx';
