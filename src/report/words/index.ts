export { figureInLine, figureWords } from './figure-words.ts';
export { atStart, driverName, type GroupKind, groupName, technologyName, topicName } from './names.ts';
export { plainText, shownName } from './plain-text.ts';
export { type StudyKey, type Words, wordsIn } from './words.ts';
