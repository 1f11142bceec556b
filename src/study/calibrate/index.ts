export { type CalibrateOptions, type CalibrationRow, calibrate } from './calibrate.ts';
