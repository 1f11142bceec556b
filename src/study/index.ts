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
export type { Beside2015, Figure2015 } from './figures/figures-2015.ts';
export {
  type Comparison,
  type DriverFigures,
  type EventFigures,
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
} from './figures/study-figures.ts';
export type { Finding } from './finding.ts';
export { addFunnels, addsUp, emptyFunnel, FUNNEL_EXITS, type Funnel, type FunnelExit } from './funnel.ts';
