export { type Corrector, createCorrector, type Signs } from './corrector.ts';
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
