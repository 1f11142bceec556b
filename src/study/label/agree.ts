import { TECHNOLOGIES, TOPICS } from '../../conversation/index.ts';
import { type Agreement, type Code, cohenKappa, krippendorffAlpha, type Level } from '../agreement/index.ts';
import { DRIVER_CODES, type ItemCoding, topicOf } from './coding.ts';

/** How far coders agree on one code. */
export interface CodeAgreement {
  /** `speaker`, `privacy`, `privacy.sentiment`, `driver.data-security`, `technology.rfid`, `sarcasm`. */
  readonly code: string;
  readonly level: Level;
  /** Items that it was coded for by two coders or more. */
  readonly items: number;
  /** Items where at least one coder gave it; of sentiment and speaker all that were coded. */
  readonly given: number;
  /** Two coders only. */
  readonly kappa?: Agreement;
  readonly alpha: Agreement;
}

/** Codings of one item by each coder; undefined where a coder did not code it. */
export type CodedUnit = readonly (ItemCoding | undefined)[];

/**
 * Computes the agreement on every code over the items that two coders or more coded. Sentiment is compared where they agree
 * that the topic is there, drivers likewise; all else over all items. Codes that nobody gave are left out.
 */
export function agreementOf(units: readonly CodedUnit[], coders: number): readonly CodeAgreement[] {
  const both = units.filter((unit) => unit.filter((coding) => coding !== undefined).length >= 2);
  const rows: CodeAgreement[] = [];
  const add = (code: string, level: Level, codeIn: (coding: ItemCoding) => Code | undefined): void => {
    const values = both
      .map((unit) => unit.map((coding) => (coding ? codeIn(coding) : undefined)))
      .filter((unit) => unit.filter((value) => value !== undefined).length >= 2);
    const given = values.filter((unit) =>
      unit.some((value) => value !== undefined && value !== false),
    ).length;
    if (given === 0) return;
    const pairs = values.map(([a, b]) => [a, b] as const);
    rows.push({
      code,
      level,
      items: values.length,
      given,
      ...(coders === 2 && { kappa: cohenKappa(pairs) }),
      alpha: krippendorffAlpha(values, level),
    });
  };
  add('speaker', 'nominal', ({ speaker }) => speaker);
  for (const topic of TOPICS) {
    add(topic, 'nominal', ({ topics }) => topics[topic] !== undefined);
    add(`${topic}.sentiment`, 'ordinal', ({ topics }) => topics[topic]);
    add(`${topic}.sign`, 'nominal', ({ topics }) => {
      const sentiment = topics[topic];
      return sentiment === undefined ? undefined : Math.sign(sentiment);
    });
  }
  for (const driver of DRIVER_CODES) {
    add(`driver.${driver}`, 'nominal', ({ topics, drivers }) =>
      topics[topicOf(driver)] === undefined ? undefined : drivers.includes(driver),
    );
  }
  for (const technology of TECHNOLOGIES) {
    add(`technology.${technology}`, 'nominal', ({ technologies }) => technologies.includes(technology));
  }
  add('sarcasm', 'nominal', ({ isSarcastic }) => isSarcastic);
  return rows;
}
