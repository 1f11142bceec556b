export { type Corrector, createCorrector } from './corrector.ts';
export { createDriverCorrector, type DriverCorrector } from './driver-corrector.ts';
export {
  type CodedItem,
  type DriverCell,
  type ErrorCell,
  type ErrorSample,
  errorSampleOf,
  PREDICTED_CODES,
  type PredictedCode,
  TRUE_CODES,
  type TrueCode,
} from './error-sample.ts';
export { type SignShare, type Signs, shareOf } from './matrix.ts';
