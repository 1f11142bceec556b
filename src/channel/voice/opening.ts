import { type Notice, type Part, partsOf } from '../../notice/index.ts';
import { asHeard } from './speakable.ts';
import { speakingTime } from './speaking-time.ts';

/** Most seconds of an opening: rule 6 of the notices, "the weighty rows in at most 45 seconds". */
export const LONGEST_OPENING = 45;
/** Seconds of silence between two parts. */
export const PAUSE = 0.4;

/** What a voice says first: the title, then the weighty parts, as much of each as there is time for. */
export interface Opening {
  /** Absent where the title alone would take the time of the weighty parts. */
  readonly title?: string;
  readonly parts: readonly OpeningPart[];
  /** How long it takes to say, as {@link speakingTime} estimates. */
  readonly seconds: number;
}

/** A weighty part in the opening. */
export interface OpeningPart {
  readonly id: string;
  /** Its heading, its state, and whole sentences from its first on. */
  readonly texts: readonly string[];
}

interface Row {
  readonly part: Part;
  /** How many of its sentences are said. */
  readonly sentences: number;
}

/**
 * Chooses what a voice says first. Every weighty part comes with its heading and its state, then the title, then the
 * first sentence of each, then all of a part, as long as it stays within 45 seconds.
 */
export function weightyOpening(notice: Notice): Opening {
  const seconds = timerOf(notice.language);
  const weighty = partsOf(notice.parts).filter((part) => part.isWeighty);
  const bare: Row[] = [];
  for (const part of weighty) {
    bare.push({ part, sentences: 0 });
    if (seconds(undefined, bare) > LONGEST_OPENING) bare.pop();
  }
  const title = seconds(notice.title, bare) <= LONGEST_OPENING ? notice.title : undefined;
  const rows = filled(bare, (tried) => seconds(title, tried) <= LONGEST_OPENING);
  return {
    ...(title === undefined ? {} : { title }),
    parts: rows.map((row) => ({ id: row.part.id, texts: textsOf(row) })),
    seconds: seconds(title, rows),
  };
}

/**
 * Adds the first sentence of each part, then the rest of each, all of it or nothing: to name one protection of several
 * would mislead.
 */
function filled(bare: readonly Row[], fits: (rows: readonly Row[]) => boolean): readonly Row[] {
  let rows = bare;
  for (const countOf of [
    (part: Part) => Math.min(1, part.sentences.length),
    (part: Part) => part.sentences.length,
  ]) {
    for (const [index, { part, sentences }] of rows.entries()) {
      const count = countOf(part);
      if (count <= sentences) continue;
      const tried = rows.with(index, { part, sentences: count });
      if (fits(tried)) rows = tried;
    }
  }
  return rows;
}

function textsOf({ part, sentences }: Row): readonly string[] {
  const { heading, stateWord } = part;
  const said = part.sentences.slice(0, sentences).map((s) => s.text);
  // "No. No. We never sell your data." says it once too often.
  const isSaid = stateWord !== undefined && startsWithWord(said[0] ?? '', stateWord);
  return [heading, ...(stateWord === undefined || isSaid ? [] : [stateWord]), ...said];
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}

type Timer = (title: string | undefined, rows: readonly Row[]) => number;

/** Texts are measured once each: the same ones are tried again and again. */
function timerOf(language: string): Timer {
  const known = new Map<string, number>();
  const timeOf = (text: string): number => {
    const time = known.get(text) ?? speakingTime(asHeard(text, language), language);
    known.set(text, time);
    return time;
  };
  const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + timeOf(text), 0);
  return (title, rows) =>
    rows.reduce((total, row) => total + PAUSE + sum(textsOf(row)), title === undefined ? 0 : timeOf(title));
}
