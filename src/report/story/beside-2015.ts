import type { Beside2015 } from '../../study/index.ts';
import { type Chart, rowPlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { figureWords, type Words } from '../words/index.ts';
import { figureName } from './figure-name.ts';
import { laneOf, shareAxis } from './lane.ts';

/** The figures of 2015 beside ours. */
export function chart2015(input: ReportInput, words: Words): Chart {
  const pairs = input.figures.beside2015;
  const privacy = pairs.find(({ then }) => then.id === 'privacy.negative-share.pooled');
  return {
    id: 'beside-2015',
    title:
      privacy && !privacy.now.isSuppressed
        ? words.say('title.2015', {
            earlier: words.percent(privacy.then.value),
            now: figureWords(words, privacy.now).value,
          })
        : words.say('title.2015.few'),
    subtitle: words.say('measure.2015'),
    plot: (width) =>
      rowPlot(
        pairs.map((pair) => ({
          label: figureName(words, input, pair.now),
          lanes: [
            {
              name: '2015',
              series: 'earlier' as const,
              shape: 'square' as const,
              isHollow: pair.then.source !== 'publisher',
              value: pair.then.value,
              text: words.percent(pair.then.value),
              between: '',
              base: knownWords(words, pair),
            },
            laneOf(words, pair.now, { name: words.say('today'), series: 'later', shape: 'circle' }),
          ],
        })),
        shareAxis(words),
        width,
      ),
    table: {
      rows: pairs.flatMap((pair) => [
        {
          what: figureName(words, input, pair.now),
          measure: '2015',
          text: `${words.percent(pair.then.value)}, ${knownWords(words, pair)}`,
        },
        { what: figureName(words, input, pair.now), measure: words.say('today'), figure: pair.now },
      ]),
    },
  };
}

/** How well a figure of 2015 is known. */
function knownWords(words: Words, { then }: Beside2015): string {
  if (then.source === 'trade-press') return words.say('known.trade-press');
  return words.say(then.precision === 'nearly' ? 'known.nearly' : 'known.publisher');
}
