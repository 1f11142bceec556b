import type { Driver, Technology, Topic } from '../../conversation/index.ts';
import { languageName } from '../../language/index.ts';
import type { StudyKey, Words } from './words.ts';

/** Values of what statements are grouped by. */
export type GroupKind = 'region' | 'sector' | 'language' | 'channel';

/** A driver as it follows a colon. */
export function driverName(words: Words, driver: Driver): string {
  return words.say(`driver.${driver}` satisfies StudyKey);
}

/** A technology as it follows a colon. */
export function technologyName(words: Words, technology: Technology): string {
  return words.say(`technology.${technology}` satisfies StudyKey);
}

/** A topic as a name of its own. */
export function topicName(words: Words, topic: Topic): string {
  return words.say(`topic.${topic}` satisfies StudyKey);
}

/** A value as a reader sees it: languages by name, the analyst's own words as they are. */
export function groupName(words: Words, kind: GroupKind, value: string): string {
  return kind === 'language' ? languageName(value, words.language) : value;
}

/** The first letter in upper case, where a name begins a line. */
export function atStart(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
