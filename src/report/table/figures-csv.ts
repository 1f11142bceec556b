import { stringify } from 'csv-stringify/sync';
import type { Figure, StudyFigures } from '../../study/index.ts';
import { plainText } from '../words/index.ts';

const FILTERS = [
  'topic',
  'retailer',
  'driver',
  'technology',
  'region',
  'sector',
  'language',
  'channel',
  'from',
  'to',
  'sign',
] as const;

const COLUMNS = [
  'study',
  'studyHash',
  'synthetic',
  'id',
  'unit',
  'suppressed',
  'value',
  'low',
  'high',
  'correctedValue',
  'correctedLow',
  'correctedHigh',
  'numerator',
  'base',
  'againstNumerator',
  'againstBase',
  ...FILTERS,
] as const;

/**
 * All figures as CSV (RFC 4180: commas, CRLF, UTF-8 without a mark), one row a figure, numbers with a point and all their digits.
 * A suppressed figure has neither value nor interval. Texts that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function figuresCsv({ study, hash, all }: StudyFigures): string {
  const head = [guarded(study.id), guarded(hash), study.isSynthetic ? 'made-up conversations' : ''];
  return stringify([[...COLUMNS], ...all.map((figure) => [...head, ...cellsOf(figure)])], {
    record_delimiter: 'windows',
  });
}

function cellsOf(figure: Figure): readonly string[] {
  const { id, unit, isSuppressed, numerator, base, against, counts } = figure;
  const { value, interval, corrected } = isSuppressed ? NOTHING : figure;
  return [
    guarded(id),
    unit,
    isSuppressed ? 'yes' : 'no',
    number(value),
    number(interval?.low),
    number(interval?.high),
    number(corrected?.value),
    number(corrected?.interval.low),
    number(corrected?.interval.high),
    number(numerator),
    number(base),
    number(against?.numerator),
    number(against?.base),
    ...FILTERS.map((column) => guarded(counts[column] ?? '')),
  ];
}

const NOTHING: Pick<Figure, 'value' | 'interval' | 'corrected'> = {};

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Starts that make a spreadsheet take a cell for a formula, their wide forms too, or that move it to another cell. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function guarded(text: string): string {
  const plain = plainText(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}
