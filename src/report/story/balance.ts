import { TOPICS, type Topic } from '../../conversation/index.ts';
import type { Figure } from '../../study/index.ts';
import { type BalanceRow, balancePlot, type Chart } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { figureWords, topicName, type Words } from '../words/index.ts';
import { baseWords, isSaid, sideOf } from './lane.ts';

/** Negative against positive for both topics: all statements, and with each retailer counting once. */
export function balanceChart({ figures }: ReportInput, words: Words): Chart {
  const views = TOPICS.flatMap((topic) => {
    const { negative, positive, neutral, perRetailer } = figures.topics[topic];
    return [
      { topic, view: words.say('view.pooled'), shares: { negative, positive, neutral } },
      { topic, view: words.say('view.once'), shares: perRetailer },
    ];
  });
  return {
    id: 'balance',
    title: words.say('title.balance', {
      privacy: sideOf(figures.topics.privacy.negative),
      personalisation: sideOf(figures.topics.personalisation.negative),
    }),
    subtitle: words.say('measure.balance'),
    plot: (width) =>
      balancePlot(
        views.map((view) => rowOf(words, view)),
        words.say('few'),
        width,
      ),
    table: {
      rows: views.flatMap(({ topic, view, shares }) => [
        {
          what: `${topicName(words, topic)}: ${view}`,
          measure: words.say('negative.share'),
          figure: shares.negative,
        },
        {
          what: `${topicName(words, topic)}: ${view}`,
          measure: words.say('positive.share'),
          figure: shares.positive,
        },
        {
          what: `${topicName(words, topic)}: ${view}`,
          measure: words.say('neutral.name'),
          figure: shares.neutral,
        },
      ]),
    },
  };
}

function rowOf(
  words: Words,
  view: {
    readonly topic: Topic;
    readonly view: string;
    readonly shares: { readonly negative: Figure; readonly positive: Figure; readonly neutral: Figure };
  },
): BalanceRow {
  const { negative, positive, neutral } = view.shares;
  const said = isSaid(negative) ? negative : undefined;
  const neutralWords = figureWords(words, neutral);
  return {
    label: `${topicName(words, view.topic)}: ${view.view}`,
    base: baseWords(words, negative),
    ...(said && { negative: said.value }),
    ...(said?.interval && { interval: said.interval }),
    negativeText: `${figureWords(words, negative).value} ${words.say('negative')}`,
    positiveText: `${figureWords(words, positive).value} ${words.say('positive')}`,
    under: isSaid(neutral)
      ? words.say('neutral.share', {
          share: neutralWords.value,
          interval: neutralWords.interval,
          n: baseWords(words, neutral),
        })
      : '',
  };
}
