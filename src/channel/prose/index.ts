export { cleanText } from './clean-text.ts';
export { type List, type Paragraph, type Prose, proseOf } from './prose.ts';
export { linkedRuns, type Run } from './run.ts';
