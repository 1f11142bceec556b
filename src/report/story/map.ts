import type { RetailerFigures } from '../../study/index.ts';
import { type Chart, type MapPoint, quadrantMap } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { shownName, type Words } from '../words/index.ts';
import { isSaid } from './lane.ts';

/** All retailers with a position on both topics, in four quadrants. */
export function mapChart({ figures }: ReportInput, words: Words): Chart {
  const { counts } = figures.quadrants;
  const points = figures.retailers.flatMap((retailer, index) => pointOf(retailer, index + 1));
  return {
    id: 'map',
    title: words.say('title.map', { trusted: counts.trusted, neither: counts.neither }),
    subtitle: words.say('measure.map'),
    plot: (width) =>
      quadrantMap(
        points,
        {
          xAxis: words.say('axis.personalisation'),
          yAxis: words.say('axis.privacy'),
          quadrants: {
            trusted: words.say('quadrant.trusted'),
            'relevant-not-trusted': words.say('quadrant.relevant-not-trusted'),
            'trusted-not-relevant': words.say('quadrant.trusted-not-relevant'),
            neither: words.say('quadrant.neither'),
          },
          write: words.position,
        },
        width,
      ),
    table: {
      rows: (
        ['trusted', 'relevant-not-trusted', 'trusted-not-relevant', 'neither', 'undetermined'] as const
      ).map((place) => ({
        what: words.say(`quadrant.${place}`),
        measure: words.count(counts[place]),
        figure: figures.quadrants.ofAll[place],
      })),
    },
  };
}

/** A retailer without a position on a topic has no place on the map; the table under it has all. */
function pointOf({ retailer, topics, placement }: RetailerFigures, number: number): readonly MapPoint[] {
  const { privacy, personalisation } = topics;
  if (!isSaid(privacy.net) || !isSaid(personalisation.net)) return [];
  return [
    {
      number,
      name: shownName(retailer.name),
      x: personalisation.net.value,
      ...(personalisation.net.interval && { xInterval: personalisation.net.interval }),
      y: privacy.net.value,
      ...(privacy.net.interval && { yInterval: privacy.net.interval }),
      placement,
      volume: privacy.net.base + personalisation.net.base,
    },
  ];
}
