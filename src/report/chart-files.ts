import { type Chart, drawChart } from './chart/index.ts';
import type { ReportInput } from './input.ts';
import { sourceWords } from './page/index.ts';
import { allCharts } from './story/index.ts';
import { wordsIn } from './words/index.ts';

/** A stand-alone chart. */
export interface ChartFile {
  /** Without extension: letters, digits and hyphens, such as `map` or `drivers-privacy-negative`. */
  readonly name: string;
  readonly svg: string;
}

/**
 * Every chart of the report as an SVG document of its own, light, 880 pixels wide, with finding, measure, source and, for made-up
 * conversations, the mark. Letters are set in "Source Sans 3" and "DejaVu Sans".
 */
export function chartFiles(input: ReportInput, language: string): readonly ChartFile[] {
  const words = wordsIn(language);
  const frame = {
    source: sourceWords(input, words),
    hash: input.figures.hash,
    mark: input.figures.study.isSynthetic ? words.say('synthetic.mark') : undefined,
  };
  return allCharts(input, words).map((chart: Chart) => ({ name: chart.id, svg: drawChart(chart, frame) }));
}
