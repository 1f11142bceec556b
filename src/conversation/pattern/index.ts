export type { PatternCode, PatternHit } from './hit.ts';
export { patternHits } from './pattern-hits.ts';
