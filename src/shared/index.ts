export { countBySeverity, countsInWords } from './count.ts';
export { harmlessText } from './harmless-text.ts';
export { didYouMean, nearest } from './near-miss.ts';
export {
  exitStatusOf,
  inReadingOrder,
  type Place,
  type Problem,
  type ProblemDetails,
  problem,
  type Severity,
} from './problem.ts';
export { PROBLEM_CODES, type ProblemCode } from './problem-code.ts';
export { quote } from './quote.ts';
export { below, createRandom, GENERATOR, type Random } from './random.ts';
export { graphemesOf, pad, widthOf, wrap } from './width.ts';
