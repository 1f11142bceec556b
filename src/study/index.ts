export {
  type Agreement,
  type AgreementOptions,
  type Code,
  cohenKappa,
  krippendorffAlpha,
  type Level,
} from './agreement/index.ts';
export { type CalibrateOptions, type CalibrationRow, calibrate } from './calibrate/index.ts';
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
} from './correction/index.ts';
export {
  type ParsedStudy,
  parseStudy,
  STUDY_TEMPLATE,
  studyHash,
  studyJsonSchema,
} from './definition/index.ts';
export type {
  ColumnMapping,
  StudyDefinition,
  StudyEvent,
  StudyRetailer,
  StudySource,
  Thresholds,
  TimeFormat,
  Wave,
} from './definition.ts';
export type { Figure, FigureUnit, FindingFilter, Interval } from './figure.ts';
export {
  type Beside2015,
  beside2015,
  type Comparison,
  computeFigures,
  type DriverFigures,
  type EventFigures,
  FIGURES_2015,
  type Figure2015,
  type FigureOptions,
  type GroupFigures,
  type Method,
  type OpenReason,
  type Placement,
  QUADRANTS,
  type Quadrant,
  type QuadrantFigures,
  type RetailerFigures,
  type SentimentFigures,
  type SignCounts,
  type StudyFigures,
  type TechnologyFigures,
  type TopicFigures,
  type WaveFigures,
  type WeekFigures,
} from './figures/index.ts';
export type { Finding } from './finding.ts';
export { addFunnels, addsUp, emptyFunnel, FUNNEL_EXITS, type Funnel, type FunnelExit } from './funnel.ts';
export {
  planSynth,
  type SynthOptions,
  type SynthPlan,
  type SynthRetailer,
  type SynthRow,
  type SynthText,
  type SynthTruth,
  synthRows,
  truthCounter,
} from './synth/index.ts';
export { createFindingTable, type FindingTable, type TableBuilder } from './table/index.ts';
