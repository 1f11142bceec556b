import {
  type Driver,
  type Language,
  PERSONALISATION_DRIVERS,
  PRIVACY_DRIVERS,
  SENTIMENTS,
  type Sentiment,
  type Span,
  type Speaker,
  TECHNOLOGIES,
  type Technology,
  type Topic,
} from '../../conversation/index.ts';

/** What a coder decided about one text; a topic is absent when the text is not about it. */
export interface Coding {
  readonly speaker: Speaker;
  readonly topics: Readonly<Partial<Record<Topic, { readonly sentiment: Sentiment; readonly span?: Span }>>>;
  readonly drivers: readonly Driver[];
  readonly technologies: readonly Technology[];
  readonly isSarcastic: boolean;
}

/** A text with its coding; `isWritten` when it was written for training, false when it is a real one. */
export interface CodedText {
  readonly language: Language;
  readonly text: string;
  readonly coding: Coding;
  readonly isWritten: boolean;
}

/** A line that could not be read; line numbers begin at 1. */
export interface FaultyLine {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const SPEAKER_OF: Readonly<Record<string, Speaker>> = { c: 'customer', r: 'retailer', o: 'other' };
const DRIVERS: readonly string[] = [...PRIVACY_DRIVERS, ...PERSONALISATION_DRIVERS];
const isDriver = (value: string): value is Driver => DRIVERS.includes(value);
const isTechnology = (value: string): value is Technology =>
  (TECHNOLOGIES as readonly string[]).includes(value);

/** Reads one file of written conversations: seven columns, spans marked in the text as `[p|…]` and `[t|…]`. */
export function readCorpusFile(
  file: string,
  language: Language,
  content: string,
): { readonly texts: readonly CodedText[]; readonly faulty: readonly FaultyLine[] } {
  const texts: CodedText[] = [];
  const faulty: FaultyLine[] = [];
  content.split('\n').forEach((line, at) => {
    if (at === 0 || line === '') return;
    const columns = line.replace(/\r$/, '').split('\t');
    const [
      speaker = '',
      privacy = '',
      personalisation = '',
      drivers = '',
      technologies = '',
      sarcasm = '',
      marked = '',
    ] = columns;
    const who = Object.hasOwn(SPEAKER_OF, speaker) ? SPEAKER_OF[speaker] : undefined;
    if (columns.length !== 7 || who === undefined || marked === '') {
      faulty.push({
        file,
        line: at + 1,
        reason: columns.length === 7 ? 'unknown speaker or no text' : 'not seven columns',
      });
      return;
    }
    const { text, spans } = unmark(marked.replaceAll('\\n', '\n'));
    const p = sentimentOf(privacy);
    const t = sentimentOf(personalisation);
    texts.push({
      language,
      text,
      isWritten: true,
      coding: {
        speaker: who,
        topics: {
          ...(p === undefined
            ? {}
            : { privacy: { sentiment: p, ...(spans.p === undefined ? {} : { span: spans.p }) } }),
          ...(t === undefined
            ? {}
            : { personalisation: { sentiment: t, ...(spans.t === undefined ? {} : { span: spans.t }) } }),
        },
        drivers: drivers.split('|').filter(isDriver),
        technologies: technologies.split('|').filter(isTechnology),
        isSarcastic: sarcasm === 'y',
      },
    });
  });
  return { texts, faulty };
}

/** The sentiment that a column holds; absent when it is empty or something else. */
export function sentimentOf(value: string): Sentiment | undefined {
  return value === '' ? undefined : SENTIMENTS.find((sentiment) => sentiment === Number(value));
}

/** Takes the marks of spans out of a text and says where they stood. */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: { readonly p?: Span; readonly t?: Span };
} {
  let text = '';
  let at = 0;
  const spans: { p?: Span; t?: Span } = {};
  for (const match of marked.matchAll(/\[([pt])\|([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    spans[match[1] === 'p' ? 'p' : 't'] = { start, end: text.length };
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), spans };
}
