export type {
  ColumnMapping,
  StudyDefinition,
  StudyEvent,
  StudyRetailer,
  StudySource,
  Thresholds,
  Wave,
} from './definition.ts';
export type { Figure, FigureUnit, FindingFilter, Interval } from './figure.ts';
export type { Finding } from './finding.ts';
export { addFunnels, addsUp, emptyFunnel, FUNNEL_EXITS, type Funnel, type FunnelExit } from './funnel.ts';
