import { eventTitle, isSaid, pointsOf, rankedDrivers, wayOf } from '../story/index.ts';
import { driverName, figureInLine, figureWords } from '../words/index.ts';
import type { Desk } from './desk.ts';

/** Five sentences made from the figures. */
export function Summary({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const sentences = [
    placesSentence(desk),
    ...namedSentences(desk),
    changeSentence(desk),
    unreadSentence(desk),
  ];
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{words.say('summary')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {input.figures.study.isSynthetic ? <p class="made-up">{words.say('synthetic.text')}</p> : null}
    </section>
  );
}

function placesSentence({ words, input }: Desk): string {
  const { counts } = input.figures.quadrants;
  return words.say('summary.places', {
    trusted: words.count(counts.trusted),
    neither: words.count(counts.neither),
    open: words.count(counts.undetermined),
    all: words.count(input.figures.counts.retailers),
  });
}

function namedSentences({ words, input }: Desk): readonly string[] {
  return [
    mostNamed('privacy', 'negative', 'summary.fear'),
    mostNamed('personalisation', 'positive', 'summary.love'),
  ];

  function mostNamed(
    topic: 'privacy' | 'personalisation',
    sign: 'negative' | 'positive',
    key: 'summary.fear' | 'summary.love',
  ): string {
    const named = rankedDrivers(input, topic, sign)
      .filter((driver) => isSaid(driver[sign]) && (driver[sign].value ?? 0) > 0)
      .slice(0, 3)
      .map((driver) => `${driverName(words, driver.driver)} – ${figureInLine(words, driver[sign])}`);
    return named.length === 0 ? words.say(`${key}.few`) : words.say(key, { list: words.list(named) });
  }
}

function changeSentence({ words, input }: Desk): string {
  const { events } = input.figures;
  if (events.length === 0) return words.say('summary.change.none');
  const [largest] = events
    .filter(({ topics }) => ['rose', 'fell'].includes(wayOf(topics.privacy.difference)))
    .toSorted(
      (a, b) =>
        Math.abs(b.topics.privacy.difference.value ?? 0) - Math.abs(a.topics.privacy.difference.value ?? 0),
    );
  const difference = largest?.topics.privacy.difference;
  return words.say('summary.change', {
    way: difference ? wayOf(difference) : 'even',
    points: pointsOf(words, difference?.value),
    interval: difference ? figureWords(words, difference).interval : '',
    title: largest ? eventTitle(largest.event, input.definition.retailers) : '',
  });
}

function unreadSentence({ words, input }: Desk): string {
  const { abstained, readings } = input.figures.counts;
  return words.say('summary.unread', { abstained: words.count(abstained), readings: words.count(readings) });
}
