import type { TopicFigures } from '../../study/index.ts';
import { isSaid } from '../story/index.ts';
import { figureWords, shownName } from '../words/index.ts';
import type { Desk } from './desk.ts';

/** Title, days, and the two headlines. */
export function Head({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const { study, period, topics } = input.figures;
  return (
    <header class="head">
      <p class="kicker">{words.say('kicker')}</p>
      <h1>{shownName(study.title)}</h1>
      <p class="days">
        {period ? (
          <span>{words.say('period', { from: words.day(period.from), to: words.day(period.to) })}</span>
        ) : null}
        <span>{words.say('made', { day: words.day(input.made) })}</span>
      </p>
      <div class="headlines">
        <Headline desk={desk} topic={topics.privacy} sign="negative" />
        <Headline desk={desk} topic={topics.personalisation} sign="positive" />
      </div>
    </header>
  );
}

/** One topic in one number: of a hundred statements that take a side. */
function Headline(props: {
  readonly desk: Desk;
  readonly topic: TopicFigures;
  readonly sign: 'negative' | 'positive';
}) {
  const { desk, topic, sign } = props;
  const { words, input } = desk;
  const figure = topic[sign];
  const once = topic.perRetailer[sign];
  const { interval, base } = figureWords(words, figure);
  const retailers = words.count(input.figures.counts.retailersWithReadings);
  if (!isSaid(figure)) {
    return (
      <section class="headline">
        <h2>{words.say('headline.few', { topic: topic.topic })}</h2>
        <p>
          <a class="number" href={desk.hrefOf(figure)} data-figure={figure.id}>
            {words.say('base', { n: base, retailers })}
          </a>
        </p>
      </section>
    );
  }
  const share = words.ofHundred(figure.value);
  return (
    <section class={`headline ${sign}`}>
      <p class="big" aria-hidden="true">
        {share}
        <span> / {words.count(100)}</span>
      </p>
      <h2>{words.say('headline', { topic: topic.topic, sign, share })}</h2>
      <p>
        <a class="number" href={desk.hrefOf(figure)} data-figure={figure.id}>
          {interval === ''
            ? words.say('base', { n: base, retailers })
            : words.say('base.interval', { interval, n: base, retailers })}
        </a>
      </p>
      {isSaid(once) && once.interval ? (
        <p>
          <a class="number" href={desk.hrefOf(once)} data-figure={once.id}>
            {words.say('once', {
              share: figureWords(words, once).value,
              interval: figureWords(words, once).interval,
              retailers: words.count(once.base),
            })}
          </a>
        </p>
      ) : null}
      {figure.corrected ? (
        <p>
          {words.say('corrected', {
            share: words.percent(figure.corrected.value),
            interval: words.percents(figure.corrected.interval),
          })}
        </p>
      ) : null}
    </section>
  );
}
