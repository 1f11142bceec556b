export { countryName } from './country-name.ts';
export { formatDate } from './date.ts';
export { compareDurations, type DurationOptions, formatDuration, parseDuration } from './duration.ts';
export { languageName } from './language-name.ts';
export { formatList } from './list.ts';
export { oncePerText } from './locale.ts';
export { formatNumber } from './number.ts';
export { readingMinutes } from './reading-minutes.ts';
