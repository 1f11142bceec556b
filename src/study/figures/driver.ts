import {
  DRIVERS_OF,
  type Driver,
  TECHNOLOGIES,
  type Technology,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';
import { estimateRatio, estimateSign } from './estimate.ts';
import { signCounts, volumeOf, WIDTH } from './slice.ts';
import type { DriverFigures, TechnologyFigures } from './study-figures.ts';
import { bothTopics, driverEstimate, type Workshop } from './workshop.ts';

/** What the findings of a topic are about, in the codebook's order. */
export function driverFigures(workshop: Workshop): readonly DriverFigures[] {
  return TOPICS.flatMap((topic) => DRIVERS_OF[topic].map((driver) => oneDriver(workshop, topic, driver)));
}

function oneDriver(workshop: Workshop, topic: Topic, driver: Driver): DriverFigures {
  const { tally, sampler, book, correctors } = workshop;
  const all = tally.topics[topic];
  const carrying = tally.drivers[driver];
  const sample = sampler.pooled([all, carrying]);
  const share = (sign: 0 | 2) =>
    driverEstimate(workshop, driver, sample, { all: 0, carrying: 1 }, sign, all.threads());
  const rate = estimateSign(
    sampler.pooled([carrying]),
    [{ slice: 0, corrector: correctors[topic] }],
    'negative',
    carrying.threads(),
  );
  return {
    driver,
    topic,
    negative: book.figure(`driver.${driver}.share`, 'negative-findings', share(0), {
      ...carrying.filter,
      sign: 'negative',
    }),
    positive: book.figure(`driver.${driver}.positive-share`, 'positive-findings', share(2), {
      ...carrying.filter,
      sign: 'positive',
    }),
    negativeRate: book.figure(`driver.${driver}.negative-rate`, 'findings', rate, {
      ...carrying.filter,
      sign: 'negative',
    }),
    counts: signCounts(carrying),
  };
}

/** Which technologies are talked of and how, those most talked of first. */
export function technologyFigures(workshop: Workshop): readonly TechnologyFigures[] {
  return TECHNOLOGIES.map((technology) => oneTechnology(workshop, technology)).sort(
    (a, b) => b.volume - a.volume || TECHNOLOGIES.indexOf(a.technology) - TECHNOLOGIES.indexOf(b.technology),
  );
}

function oneTechnology(workshop: Workshop, technology: Technology): TechnologyFigures {
  const { tally, sampler, book, correctors } = workshop;
  const slices = tally.technologies[technology];
  const mentioning = TOPICS.map((topic) => slices[topic]);
  const all = TOPICS.map((topic) => tally.topics[topic]);
  const columns = (from: number): readonly number[] =>
    Array.from({ length: TOPICS.length * WIDTH }, (_, column) => from * WIDTH + column);
  const threads = (of: typeof all): number => of.reduce((sum, slice) => sum + slice.threads(), 0);
  const share = estimateRatio(
    sampler.pooled([...mentioning, ...all]),
    columns(0),
    columns(TOPICS.length),
    threads(all),
  );
  const rate = estimateSign(
    sampler.pooled(mentioning),
    TOPICS.map((topic, slice) => ({ slice, corrector: correctors[topic] })),
    'negative',
    threads(mentioning),
  );
  return {
    technology,
    volume: mentioning.reduce((sum, slice) => sum + volumeOf(signCounts(slice)), 0),
    share: book.figure(`technology.${technology}.share`, 'findings', share, { technology }),
    negativeRate: book.figure(`technology.${technology}.negative-rate`, 'findings', rate, {
      technology,
      sign: 'negative',
    }),
    topics: bothTopics(workshop, `technology.${technology}`, slices),
  };
}
