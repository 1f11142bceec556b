import type { Figure } from '../figure.ts';

/** A published figure of the 2015 study, with the figure here that stands beside it. */
export interface Figure2015 {
  /** Id of our figure; for a region, of the region with that name. */
  readonly id: string;
  /** 0 to 1. */
  readonly value: number;
  /** `publisher`: its own page and infographic; `trade-press`: reported by others. */
  readonly source: 'publisher' | 'trade-press';
  /** `nearly` when the source itself rounds in words. */
  readonly precision: 'stated' | 'nearly';
  /** Region of 2015, for figures of a region. */
  readonly region?: string;
}

/** A figure of 2015 and ours beside it. */
export interface Beside2015 {
  readonly then: Figure2015;
  readonly now: Figure;
}

const publisher = (id: string, value: number, precision: 'stated' | 'nearly' = 'stated'): Figure2015 => ({
  id,
  value,
  source: 'publisher',
  precision,
});

/** Positive shares of personalisation and privacy by zone, from the trade press. */
const ZONES = [
  ['Scandinavia', 1, 0],
  ['Italy', 1, 0],
  ['Australia', 0.82, 0.02],
  ['United Kingdom', 0.81, 0.09],
  ['North America', 0.78, 0.07],
  ['Germany', 0.5, 0],
  ['Spain', 0.44, 0.08],
  ['France', 0.42, 0],
] as const;

/**
 * What is known of the 2015 study (220,000 conversations, six months, 65 retailers): figures of its own page and infographic, and
 * by zone from the trade press. Its net formula and thresholds are not known; the positive drivers' figures could not be matched to
 * their rows and are not here.
 */
export const FIGURES_2015: readonly Figure2015[] = [
  publisher('privacy.negative-share.pooled', 0.93),
  publisher('personalisation.positive-share.pooled', 0.8),
  publisher('quadrant.trusted.share', 0.14),
  publisher('quadrant.neither.share', 0.29, 'nearly'),
  publisher('driver.data-security.share', 0.76),
  publisher('driver.intrusive-contact.share', 0.51),
  publisher('driver.third-party-sharing.share', 0.05),
  publisher('driver.tracking-monitoring.share', 0.02),
  publisher('driver.over-collection.share', 0.02),
  publisher('technology.in-store-tracking.negative-rate', 0.84),
  publisher('technology.facial-recognition.negative-rate', 0.81),
  ...ZONES.flatMap(([region, personalisation, privacy]): readonly Figure2015[] => {
    const zone = { source: 'trade-press', precision: 'stated', region } as const;
    return [
      { id: `region.${region}.personalisation.positive-share`, value: personalisation, ...zone },
      { id: `region.${region}.privacy.positive-share`, value: privacy, ...zone },
    ];
  }),
];

/** Figures of 2015 with ours beside them; those that have none of ours beside them are left out. */
export function beside2015(figures: readonly Figure[]): readonly Beside2015[] {
  const byId = new Map(figures.map((figure) => [figure.id.toLowerCase(), figure]));
  return FIGURES_2015.flatMap((then) => {
    const now = byId.get(then.id.toLowerCase());
    return now === undefined ? [] : [{ then, now }];
  });
}
