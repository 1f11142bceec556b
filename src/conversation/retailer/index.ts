export { createMatcher, type RetailerMatcher } from './matcher.ts';
