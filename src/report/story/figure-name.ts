import { DRIVERS_OF, TECHNOLOGIES, TOPICS } from '../../conversation/index.ts';
import { type Figure, QUADRANTS } from '../../study/index.ts';
import type { ReportInput } from '../input.ts';
import { atStart, driverName, shownName, technologyName, topicName, type Words } from '../words/index.ts';

/** A figure by what it is about, for example "Privacy: negative share" or "Germany, privacy: positive share". */
export function figureName(words: Words, input: ReportInput, figure: Figure): string {
  const { counts, id } = figure;
  const quadrant = QUADRANTS.find((one) => id.startsWith(`quadrant.${one}.`));
  if (quadrant !== undefined) return atStart(words.say(`quadrant.${quadrant}`));
  const driver = [...DRIVERS_OF.privacy, ...DRIVERS_OF.personalisation].find((one) => one === counts.driver);
  const technology = TECHNOLOGIES.find((one) => one === counts.technology);
  const topic = TOPICS.find((one) => one === counts.topic);
  const retailer = input.definition.retailers.find((one) => one.id === counts.retailer);
  const about = [
    retailer && shownName(retailer.name),
    counts.region && shownName(counts.region),
    driver && driverName(words, driver),
    technology && technologyName(words, technology),
    driver === undefined && topic && topicName(words, topic),
  ].filter((part) => typeof part === 'string' && part !== '');
  if (driver !== undefined) return atStart(about.join(', '));
  const measure = id.includes('positive')
    ? 'positive.share'
    : id.includes('neutral')
      ? 'neutral.name'
      : 'negative.share';
  return `${atStart(about.join(', '))}: ${words.say(measure)}`;
}
