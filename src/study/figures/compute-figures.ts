import { TOPICS } from '../../conversation/index.ts';
import { createRandom, GENERATOR } from '../../shared/index.ts';
import { createCorrector, createDriverCorrector, type ErrorSample } from '../correction/index.ts';
import type { StudyDefinition } from '../definition.ts';
import { ALL_DRIVERS, type FindingTable, orderRows, SIGN } from '../table/index.ts';
import { createBook } from './book.ts';
import { comparedStretches, eventFigures, waveFigures } from './change.ts';
import { driverFigures, technologyFigures } from './driver.ts';
import { beside2015 } from './figures-2015.ts';
import { groupFigures, weekFigures } from './group.ts';
import { quadrantFigures } from './quadrant.ts';
import { retailerFigures } from './retailer.ts';
import { createSampler } from './sampler.ts';
import { signCounts } from './slice.ts';
import type { Method, StudyFigures } from './study-figures.ts';
import { recordOf, type Tally, tally as tallyOf } from './tally.ts';
import { topicFigures } from './topic.ts';
import type { Workshop } from './workshop.ts';

/** What `computeFigures` may be told besides. */
export interface FigureOptions {
  /** `studyHash` of the definition. */
  readonly hash?: string;
  /** The measured error of the classifier; without it no figure is corrected. */
  readonly errors?: ErrorSample;
}

/**
 * Computes every figure of the codebook. The same table, definition and errors give the same figures, whatever the order of the
 * findings; randomness comes from the definition's seed alone.
 */
export function computeFigures(
  table: FindingTable,
  definition: StudyDefinition,
  { hash = '', errors }: FigureOptions = {},
): StudyFigures {
  const { replications, seed, minimumBase, minimumFindings } = definition.thresholds;
  const order = orderRows(table);
  const tally = tallyOf(table, order, comparedStretches(definition));
  const book = createBook(minimumBase);
  const workshop: Workshop = {
    definition,
    tally,
    book,
    sampler: createSampler(table, order, { replications, seed }),
    ...correctorsOf(errors, tally, replications, seed),
  };
  const topics = recordOf(TOPICS, (topic) => topicFigures(workshop, topic));
  const retailers = definition.retailers.map((_, index) => retailerFigures(workshop, index));
  const quadrants = quadrantFigures(book, retailers);
  const drivers = driverFigures(workshop);
  const technologies = technologyFigures(workshop);
  const regions = groupFigures(workshop, 'region', tally.regions);
  const sectors = groupFigures(workshop, 'sector', tally.sectors);
  const languages = groupFigures(workshop, 'language', tally.languages);
  const channels = groupFigures(workshop, 'channel', tally.channels);
  const weeks = weekFigures(workshop);
  const events = eventFigures(workshop);
  const waves = waveFigures(workshop);
  const method: Method = {
    replications,
    seed,
    generator: GENERATOR,
    minimumFindings,
    minimumBase,
    ...(errors && {
      correction: {
        kind: errors.kind,
        items: recordOf(TOPICS, (topic) => errors.topics[topic].reduce((sum, cell) => sum + cell.items, 0)),
      },
    }),
  };
  return {
    study: definition.study,
    hash,
    codebook: definition.codebook,
    ...(tally.period && { period: tally.period }),
    counts: { ...countsOf(table), threads: tally.threads },
    topics,
    retailers,
    quadrants,
    drivers,
    technologies,
    regions,
    sectors,
    languages,
    channels,
    weeks,
    events,
    ...(waves && { waves }),
    beside2015: beside2015(book.figures),
    method,
    all: book.figures,
  };
}

function countsOf({ columns, size, retailers, unknownRetailer }: FindingTable) {
  let abstained = 0;
  const seen = new Uint8Array(retailers.length);
  for (let row = 0; row < size; row += 1) {
    if (((columns.reading[row] ?? 0) & 3) === SIGN.abstained) abstained += 1;
    seen[columns.retailer[row] ?? 0] = 1;
  }
  return {
    readings: size,
    abstained,
    retailers: retailers.length,
    retailersWithReadings: seen.reduce((sum, one) => sum + one, 0),
    unknownRetailer,
  };
}

function correctorsOf(
  errors: ErrorSample | undefined,
  tally: Tally,
  replications: number,
  seed: number,
): Pick<Workshop, 'correctors' | 'driverCorrectors'> {
  if (!errors) return { correctors: recordOf(TOPICS, () => undefined), driverCorrectors: {} };
  return {
    correctors: recordOf(TOPICS, (topic) => {
      const { negative, neutral, positive } = signCounts(tally.topics[topic]);
      return createCorrector(
        errors.topics[topic],
        errors.kind,
        [negative, neutral, positive],
        replications,
        createRandom(seed + 101 + TOPICS.indexOf(topic)),
      );
    }),
    driverCorrectors: Object.fromEntries(
      ALL_DRIVERS.flatMap((driver, index) => {
        const cells = errors.drivers?.[driver];
        const corrector =
          cells && createDriverCorrector(cells, errors.kind, replications, createRandom(seed + 201 + index));
        return corrector ? [[driver, corrector] as const] : [];
      }),
    ),
  };
}
