export { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
export { trainAll, type TrainingProgress } from './train-all.ts';
