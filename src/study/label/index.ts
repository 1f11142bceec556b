export { agreementOf, type CodeAgreement, type CodedUnit } from './agree.ts';
export {
  DRIVER_CODES,
  type ItemCoding,
  SKIP_REASONS,
  type SkipReason,
  strayDrivers,
  topicOf,
} from './coding.ts';
export { SAMPLE_KINDS, type SampleKind } from './draw.ts';
export {
  type CodesHead,
  type CodingEvent,
  codingOf,
  type ItemState,
  lastDecided,
  parseCodes,
  statesOf,
} from './events.ts';
export { type Label, labelsOf } from './label.ts';
export { labelFile, parseLabelFile } from './label-file.ts';
export { type ErrorMeter, errorMeter } from './measure.ts';
export {
  type ItemReading,
  type LabelSample,
  makeSample,
  parseSample,
  ROUND,
  type SampleItem,
} from './sample.ts';
export {
  type Decisions,
  disagreements,
  type Outcome,
  outcomeOf,
  type States,
  wholeRounds,
} from './settle.ts';
