import { LANGUAGES, type Language } from '../conversation/index.ts';
import { hashOfText, readCodedFile } from './data/coded.ts';
import { type CodedText, type FaultyLine, readCorpusFile } from './data/corpus.ts';
import { type PartlyCoded, readPrivacyFile, readQuestionFile } from './data/privacy.ts';
import { readSentimentFile, readTargetedFile, type SentimentText } from './data/sentiment.ts';

/**
 * Files to train on, by name. Names say what they hold: `corpus/<language>/<name>.tsv` written conversations;
 * `sentiment-<language>[-<kind>]-train.tsv`, `targeted-sentiment-<language>-train.tsv`, `privacy-<language>-app-reviews-train.tsv`,
 * `privacy-<language>-questions-train.tsv` real texts (with or without a folder before the name).
 * `corpus/coded/settled.tsv` labels of real texts by hash.
 */
export type TrainingFiles = ReadonlyMap<string, string>;

/** All that the files hold. */
export interface TrainingData {
  readonly written: readonly CodedText[];
  /** Real texts with settled labels. */
  readonly coded: readonly CodedText[];
  readonly sentiment: readonly (SentimentText & { readonly set: string })[];
  readonly targeted: readonly SentimentText[];
  readonly privacy: readonly PartlyCoded[];
  readonly questions: readonly PartlyCoded[];
  readonly faulty: readonly FaultyLine[];
}

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

/** Reads all files whose names are known, in the order of their names; others are left out. `own` are coded texts from elsewhere. */
export function readTrainingFiles(files: TrainingFiles, own: readonly CodedText[] = []): TrainingData {
  const written: CodedText[] = [];
  const sentiment: (SentimentText & { readonly set: string })[] = [];
  const targeted: SentimentText[] = [];
  const privacy: PartlyCoded[] = [];
  const questions: PartlyCoded[] = [];
  const faulty: FaultyLine[] = [];
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? '';
    const corpus = /(?:^|\/)corpus\/([a-z]{2})\/[^/]+\.tsv$/.exec(name)?.[1];
    if (corpus !== undefined && isLanguage(corpus)) {
      const read = readCorpusFile(name, corpus, content);
      written.push(...read.texts);
      faulty.push(...read.faulty);
      continue;
    }
    const match = /(?:^|\/)(targeted-sentiment|sentiment|privacy)-([a-z]{2})(?:-([a-z-]+))?-train\.tsv$/.exec(
      name,
    );
    const language = match?.[2];
    if (match === null || language === undefined || !isLanguage(language)) continue;
    if (match[1] === 'targeted-sentiment') targeted.push(...readTargetedFile(language, content));
    else if (match[1] === 'sentiment') {
      const set = match[3] === undefined ? language : `${language}-${match[3]}`;
      for (const text of readSentimentFile(language, content)) sentiment.push({ ...text, set });
    } else if (match[3] === 'questions') questions.push(...readQuestionFile(language, content));
    else privacy.push(...readPrivacyFile(language, content));
  }
  const settled = [...files].find(([name]) => /(?:^|\/)corpus\/coded\/settled\.tsv$/.test(name))?.[1];
  const byHash = new Map<string, string>();
  if (settled !== undefined) {
    for (const { text } of [...sentiment, ...targeted, ...privacy, ...questions])
      byHash.set(hashOfText(text), text);
  }
  const coded = [...(settled === undefined ? [] : readCodedFile(settled, byHash)), ...own];
  return { written, coded, sentiment, targeted, privacy, questions, faulty };
}
