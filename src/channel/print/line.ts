import { graphemesOf } from '../../shared/index.ts';
import type { OwnedRun } from './element.ts';
import type { TypeSize } from './paper.ts';
import { type Piece, piecesOf } from './piece.ts';

/** What stays together on a line: a word with the blank after it. */
export interface Word {
  readonly pieces: readonly Piece[];
  /** Without the blank. */
  readonly width: number;
  /** Width of the blank; 0 where the word goes on in the next one, after a hyphen. */
  readonly blank: number;
}

export type Line = readonly Word[];

/** Width of a line in points, without the blank at its end. */
export function widthOf(line: Line): number {
  return line.reduce((sum, word) => sum + word.width + word.blank, 0) - (line.at(-1)?.blank ?? 0);
}

/** Where a line may end: after blanks, and after a hyphen or a dash between letters. */
const BREAK = /(?<= )(?! )|(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=[\p{L}])/u;

/** Letters measured one by one lack what pairs of them add or take. */
const NEARLY = 0.98;

/** Sets runs into lines that are at most so wide. A word that is wider than a line is cut between characters. */
export function linesOf(
  doc: PDFKit.PDFDocument,
  runs: readonly OwnedRun[],
  type: TypeSize,
  width: number,
): readonly Line[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of wordRunsOf(runs).flatMap((part) => wordsOf(doc, part, type, width))) {
    if (line.length > 0 && used + word.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(word);
    used += word.width + word.blank;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Cuts runs at the places where a line may end, which are found in the whole text. */
function wordRunsOf(runs: readonly OwnedRun[]): readonly (readonly OwnedRun[])[] {
  const words: OwnedRun[][] = [];
  // A hyphen at the end of a line would be taken for one that was put in, so addresses are not parted.
  const text = runs
    .map((run) => (run.href === undefined ? run.text : run.text.replaceAll(/[^ ]/g, '@')))
    .join('');
  const rest = [...runs];
  for (const word of text.split(BREAK)) {
    const parts: OwnedRun[] = [];
    let missing = word.length;
    while (missing > 0) {
      const run = rest.shift();
      if (run === undefined) break;
      parts.push({ ...run, text: run.text.slice(0, missing) });
      if (run.text.length > missing) rest.unshift({ ...run, text: run.text.slice(missing) });
      missing -= Math.min(missing, run.text.length);
    }
    words.push(parts);
  }
  return words;
}

function wordsOf(
  doc: PDFKit.PDFDocument,
  runs: readonly OwnedRun[],
  type: TypeSize,
  width: number,
): readonly Word[] {
  const word = wordOf(doc, runs, type);
  if (word.pieces.length === 0) return [];
  if (word.width <= width) return [word];
  const words: Word[] = [];
  let letters: OwnedRun[] = [];
  let used = 0;
  for (const letter of runs.flatMap((run) => graphemesOf(run.text).map((text) => ({ ...run, text })))) {
    const more = wordOf(doc, [letter], type).width;
    if (letters.length > 0 && used + more > width * NEARLY) {
      words.push(wordOf(doc, joined(letters), type));
      letters = [];
      used = 0;
    }
    letters.push(letter);
    used += more;
  }
  return [...words, wordOf(doc, joined(letters), type)];
}

/** Puts letters that look the same together again. */
function joined(letters: readonly OwnedRun[]): readonly OwnedRun[] {
  const runs: OwnedRun[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (
      last &&
      last.owner === letter.owner &&
      last.href === letter.href &&
      last.isStrong === letter.isStrong
    ) {
      runs[runs.length - 1] = { ...last, text: last.text + letter.text };
    } else runs.push(letter);
  }
  return runs;
}

function wordOf(doc: PDFKit.PDFDocument, runs: readonly OwnedRun[], type: TypeSize): Word {
  const pieces = runs.flatMap((run) => piecesOf(doc, run, type));
  const all = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const last = pieces.at(-1);
  const blanks = / *$/u.exec(last?.text ?? '')?.[0] ?? '';
  const blank = last && blanks !== '' ? doc.font(last.face).fontSize(type.size).widthOfString(blanks) : 0;
  return { pieces, width: all - blank, blank };
}
