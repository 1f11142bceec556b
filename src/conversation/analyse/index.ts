export { type Analyser, createAnalyser } from './analyser.ts';
export { type Explanation, explainAnalysis, type TopicExplanation } from './explain.ts';
export { patternModels } from './pattern-models.ts';
export type { AnalyserSettings, AnalyserThresholds } from './settings.ts';
export { evidenceWindows, windowAround } from './window-text.ts';
