import { type Chart, rowPlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { atStart, technologyName, type Words } from '../words/index.ts';
import { isSaid, laneOf, shareAxis } from './lane.ts';

/** Technologies by how often they are named, with how often they are criticised. */
export function technologyChart({ figures }: ReportInput, words: Words): Chart {
  const named = figures.technologies.filter(({ volume }) => volume > 0);
  const largest = Math.max(1, ...named.map(({ volume }) => volume));
  const [most] = named;
  const [worst] = named
    .filter(({ negativeRate }) => isSaid(negativeRate))
    .toSorted((a, b) => (b.negativeRate.value ?? 0) - (a.negativeRate.value ?? 0));
  return {
    id: 'technologies',
    title:
      most === undefined
        ? words.say('title.few')
        : words.say(worst === undefined ? 'title.technology.one' : 'title.technology', {
            most: technologyName(words, most.technology),
            worst: worst === undefined ? '' : technologyName(words, worst.technology),
          }),
    subtitle: words.say('measure.technology'),
    plot: (width) =>
      rowPlot(
        named.map(({ technology, volume, negativeRate }) => ({
          label: atStart(technologyName(words, technology)),
          weight: volume / largest,
          lanes: [laneOf(words, negativeRate, { series: 'negative', shape: 'circle' })],
        })),
        shareAxis(words),
        width,
      ),
    table: {
      rows: named.flatMap(({ technology, share, negativeRate }) => [
        {
          what: atStart(technologyName(words, technology)),
          measure: words.say('column.share'),
          figure: share,
        },
        {
          what: atStart(technologyName(words, technology)),
          measure: words.say('negative.share'),
          figure: negativeRate,
        },
      ]),
    },
  };
}
