import { formatNumber, languageName } from '../../language/index.ts';
import { formulas } from '../../language/readability/index.ts';
import { pad, wrap } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import type { PlacedSentence } from './analyse.ts';
import { bar } from './bar.ts';
import type { GateResult } from './gate-result.ts';
import type { Measured, Outcome } from './run-readability.ts';

/** Stands for a blank that no line breaks at; safe texts hold no such character. */
const KEPT = '\u0000';
/** Characters of a sentence that are shown. */
const MOST_CHARACTERS = 400;
const MOST_VAGUE = 10;
const BAR = 20;
/** Below this width there is no room for bars. */
const NARROW = 76;

/** Writes measured texts for people: figures against their gates, then what to mend first. */
export function reportText(io: Io, { results, status }: Outcome): void {
  const paint = paintFor(io);
  const columns = Math.min(Math.max(io.columns, 40), 100);
  const measured = results.flatMap((result) => ('reason' in result ? [] : [result]));
  for (const result of measured) io.out(`${sectionOf(result, columns, paint).join('\n')}\n\n`);
  const kept = measured.filter(({ isKept }) => isKept).length;
  if (measured.length === 0) return;
  const line =
    measured.length === 1
      ? kept === 1
        ? 'All gates are met.'
        : `${plural(failedOf(measured[0]), 'gate is', 'gates are')} not met.`
      : `${kept} of ${measured.length} texts meet all gates.`;
  io.out(`${status === 0 ? paint.good(line) : paint.bold(line)}\n`);
}

function failedOf(result: Measured | undefined): number {
  return result?.analysis.gates.filter(({ isMet }) => isMet === false).length ?? 0;
}

function sectionOf({ source, analysis }: Measured, columns: number, paint: Paint): readonly string[] {
  const { measures, minutes, gates } = analysis;
  const what = source.format === 'declaration' ? 'your own words, ' : '';
  const counts = [
    plural(measures.words, 'word', 'words'),
    plural(measures.sentences, 'sentence', 'sentences'),
    `${plural(minutes, 'minute', 'minutes')} to read`,
  ];
  return [
    `${paint.bold(safeText(source.file))}  ${what}${languageName(source.language, 'en')}`,
    ...wrap(counts.join(' · '), columns - 2).map(indented),
    '',
    ...gates.map((result) => gateLine(result, columns, paint)),
    ...hardestOf(analysis, columns, paint),
    ...longWordsOf(analysis, columns, paint),
    ...vagueOf(analysis, columns, paint),
  ];
}

function gateLine(result: GateResult, columns: number, paint: Paint): string {
  const { id, name, value, gate, isMet } = result;
  const limit =
    gate === undefined ? '' : gate.min === undefined ? `at most ${gate.max}` : `at least ${gate.min}`;
  const figure = id === 'longest-sentence' ? String(value) : value.toFixed(1);
  const word = isMet === undefined ? '' : isMet ? paint.good('met') : paint.severity('error', 'not met');
  const cells = [pad(name, 28), figure.padStart(7), pad(limit, 12)];
  if (columns >= NARROW) cells.push(gate === undefined ? ' '.repeat(BAR) : bar(result, BAR));
  return `  ${[...cells, word].join('  ')}`.trimEnd();
}

function hardestOf({ hardest }: Measured['analysis'], columns: number, paint: Paint): readonly string[] {
  if (hardest.length === 0) return [];
  return [
    '',
    paint.bold(`  ${hardest.length === 1 ? 'Hardest sentence' : 'Hardest sentences'}`),
    ...hardest.flatMap((sentence, index) => {
      const { formula, score, words } = sentence;
      const facts = [
        `${formulas[formula].name} ${score.toFixed(0)}`,
        plural(words, 'word', 'words'),
        ...placeOf(sentence),
      ];
      const [first = '', ...more] = wrap(facts.join(' · '), columns - 5);
      return [
        `  ${index + 1}. ${paint.dim(first)}`,
        ...more.map((line) => `     ${paint.dim(line)}`),
        ...wrap(shownSentence(sentence), columns - 5).map((line) => `     ${line}`),
      ];
    }),
  ];
}

function longWordsOf({ longWords }: Measured['analysis'], columns: number, paint: Paint): readonly string[] {
  if (longWords.length === 0) return [];
  const words = longWords.map(({ word, count }) => `${safeText(word)}${KEPT}${count}×`).join(', ');
  return ['', paint.bold('  Long words'), ...wrapKept(words, columns - 2).map(indented)];
}

function vagueOf({ vague }: Measured['analysis'], columns: number, paint: Paint): readonly string[] {
  if (vague.count === 0) return ['', '  No vague words.'];
  const rest = vague.entries.length - MOST_VAGUE;
  return [
    '',
    `${paint.bold('  Vague words')}  ${vague.count} (${vague.perThousand.toFixed(1)} in 1,000 words)`,
    ...vague.entries.slice(0, MOST_VAGUE).flatMap(({ entry, count, sentences }) => {
      const [first] = sentences;
      const facts = [`${count}×`, ...(first ? placeOf(first) : [])];
      const head = wrap(`${entry}  ${facts.join(' · ')}`, columns - 5);
      return [
        ...head.map((line, index) => `  ${index === 0 ? '• ' : '  '}${line}`),
        ...(first ? wrap(shownSentence(first), columns - 5).map((line) => `     ${paint.dim(line)}`) : []),
      ];
    }),
    ...(rest > 0 ? [`  … and ${rest} more; --format json has them all.`] : []),
  ];
}

function placeOf({ line, heading }: PlacedSentence): readonly string[] {
  return [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(heading === undefined ? [] : [`in “${safeText(shortened(heading, 60))}”`]),
  ];
}

function shownSentence({ text }: PlacedSentence): string {
  return safeText(shortened(text, MOST_CHARACTERS));
}

function shortened(text: string, most: number): string {
  const letters = [...text.slice(0, most * 4)];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Wraps so that a word and its count stay on one line. */
function wrapKept(text: string, columns: number): readonly string[] {
  return wrap(text, columns).map((line) => line.replaceAll(KEPT, ' '));
}

function indented(line: string): string {
  return `  ${line}`;
}

function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;
}
