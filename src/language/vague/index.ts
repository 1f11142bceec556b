export { findVagueWords, vagueEntries, vagueLanguages } from './find-vague-words.ts';
export type { VagueWord } from './vague-word.ts';
