import type { Figure } from '../../study/index.ts';
import type { ReportInput } from '../input.ts';
import { shownName, type Words } from '../words/index.ts';
import { type EvidenceBook, evidenceBook } from './evidence-book.ts';

/** What every part of the page is made from. */
export interface Desk {
  readonly input: ReportInput;
  readonly words: Words;
  readonly book: EvidenceBook;
  /** Leads to a figure's evidence. */
  readonly hrefOf: (figure: Figure) => string;
  /** What stands under each chart. */
  readonly source: string;
}

/** Lays out what the page is made from. */
export function deskOf(input: ReportInput, words: Words): Desk {
  const book = evidenceBook(input.figures);
  return {
    input,
    words,
    book,
    hrefOf: (figure) => `#${book.anchorOf(figure)}`,
    source: sourceWords(input, words),
  };
}

/** Title, number of statements and days: the source of every chart. */
export function sourceWords({ figures }: ReportInput, words: Words): string {
  const { study, counts, period } = figures;
  const values = { title: shownName(study.title), n: words.count(counts.readings) };
  return period
    ? words.say('source', {
        ...values,
        period: words.say('period', { from: words.day(period.from), to: words.day(period.to) }),
      })
    : words.say('source.undated', values);
}
