export { type CodedText, type Coding, type FaultyLine, readCorpusFile } from './data/corpus.ts';
export { type PartlyCoded, readPrivacyFile, readQuestionFile } from './data/privacy.ts';
export { readSentimentFile, readTargetedFile, type SentimentText } from './data/sentiment.ts';
export { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
export { trainAll, type TrainingProgress } from './train-all.ts';
