import type { PlacedBlock } from '../../document/index.ts';
import { readingMinutes } from '../../language/index.ts';
import { loadReadability, type Readability, type TextMeasures } from '../../language/readability/index.ts';
import { type GateResult, gateResults } from './gate-result.ts';
import { type HardSentence, hardestSentences } from './hardest.ts';
import { type LongWord, longWords } from './long-words.ts';
import { type VagueSummary, vagueSummary } from './vague-summary.ts';

/** A sentence and where it stands. */
export interface PlacedSentence {
  readonly text: string;
  /** Counted from 1; absent where the format has no lines. */
  readonly line?: number;
  /** The heading above it; absent before the first, and in headings. */
  readonly heading?: string;
}

/** A block of a text; what a declaration says stands under its path. */
export interface TextBlock extends PlacedBlock {
  readonly heading?: string;
}

/** How readable a text is. */
export interface Analysis {
  readonly language: string;
  readonly measures: TextMeasures;
  readonly minutes: number;
  readonly gates: readonly GateResult[];
  readonly hardest: readonly HardSentence[];
  readonly longWords: readonly LongWord[];
  readonly vague: VagueSummary;
}

/** Measures a text as its blocks part it: headings, entries and cells are sentences of their own. */
export async function analyse(blocks: readonly TextBlock[], language: string): Promise<Analysis> {
  const readability = await loadReadability(language);
  const sentences = sentencesOf(blocks, readability);
  const texts = sentences.map(({ text }) => text);
  const measures = readability.measure('', { sentences: texts });
  return {
    language,
    measures,
    minutes: readingMinutes(measures.words),
    gates: gateResults(measures, readability),
    hardest: hardestSentences(sentences, readability),
    longWords: longWords(texts, readability),
    vague: vagueSummary(sentences, language, measures.words),
  };
}

function sentencesOf(blocks: readonly TextBlock[], readability: Readability): readonly PlacedSentence[] {
  let heading: string | undefined;
  return blocks.flatMap(({ kind, text, line, heading: own }) => {
    const isHeading = kind === 'heading';
    if (isHeading) heading = text;
    const above = own ?? (isHeading ? undefined : heading);
    const where = {
      ...(line === undefined ? {} : { line }),
      ...(above === undefined ? {} : { heading: above }),
    };
    return readability.sentences(text).map((sentence) => ({ text: sentence, ...where }));
  });
}
