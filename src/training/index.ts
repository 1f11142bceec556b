export { hashOfText } from './data/coded.ts';
export { type CodedText, type Coding, type FaultyLine, readCorpusFile } from './data/corpus.ts';
export { type PartlyCoded, readPrivacyFile, readQuestionFile } from './data/privacy.ts';
export { readSentimentFile, readTargetedFile, type SentimentText } from './data/sentiment.ts';
export { type Evaluation, evaluateAll } from './evaluate/evaluate-all.ts';
export { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
export { type EncoderExample, type ExampleSet, encoderExamples } from './head/encoder-examples.ts';
export { type LearntHead, learnHead, type MeasuredSet, type Reached } from './head/encoder-head.ts';
export { type TrainingProgress, trainAll } from './train-all.ts';
