import { ageOfConsent } from './age-of-consent.ts';
import { EEA_MEMBERS } from './country-code.ts';
import { DEVICE_RULES } from './device.ts';
import { DUTIES } from './duties-for.ts';
import { isInForce } from './in-force.ts';
import { untilOf } from './instrument.ts';
import { INSTRUMENTS } from './instrument-list.ts';
import { MARKETING_RULES } from './marketing-rules.ts';
import { RIGHT_RULES } from './rights-for.ts';
import type { Source } from './source.ts';
import { ART9_CONDITIONS, CHILD_MARKETING_ADVICE, CRIMINAL_DATA_RULE } from './special-category.ts';
import { TIMINGS } from './timing.ts';

/** One line of the law as Klartext knows it. */
export interface LawEntry {
  readonly kind: 'instrument' | 'duty' | 'right' | 'rule';
  readonly id: string;
  readonly name: string;
  /** First day of legal effect. */
  readonly from?: string;
  /**
   * The day as it is usually cited: for an instrument that expires, its last valid day; for one that was annulled or
   * withdrawn, the first day without it. `until` is always exclusive.
   */
  readonly to?: string;
  /** First day on which it no longer holds. */
  readonly until?: string;
  readonly condition?: string;
  readonly source: Source;
  readonly isVerified: boolean;
}

/** The optional dates of an entry, without keys for those that are missing. */
function dates(row: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly until?: string | undefined;
}): Pick<LawEntry, 'from' | 'to' | 'until'> {
  return {
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.to === undefined ? {} : { to: row.to }),
    ...(row.until === undefined ? {} : { until: row.until }),
  };
}

function rule(
  kind: LawEntry['kind'],
  id: string,
  name: string,
  source: Source,
  span: { readonly from?: string; readonly until?: string } = {},
): LawEntry {
  return { kind, id, name, ...dates({ ...span, to: span.until }), source, isVerified: source.isVerified };
}

function instruments(): readonly LawEntry[] {
  return INSTRUMENTS.map((instrument) => {
    const condition = instrument.conditions.map(({ text }) => text).join(' ');
    return {
      kind: 'instrument',
      id: instrument.id,
      name: instrument.name,
      ...dates({
        from: instrument.dates.from,
        to: instrument.dates.ends?.on,
        until: untilOf(instrument),
      }),
      ...(condition === '' ? {} : { condition }),
      source: instrument.source,
      isVerified: instrument.isVerified,
    };
  });
}

function ages(): readonly LawEntry[] {
  return [...EEA_MEMBERS, 'GB', 'US-CA'].flatMap((country): readonly LawEntry[] => {
    const found = ageOfConsent(country);
    return found === undefined
      ? []
      : [
          rule(
            'rule',
            `age-${country.toLowerCase()}`,
            `A child can consent alone from ${found.age} (${country}).`,
            found.source,
          ),
        ];
  });
}

/**
 * Everything that Klartext knows of the law, flat: instruments, duties, rights and rules.
 *
 * @param on With a day (`YYYY-MM-DD`), only what holds on it.
 */
export function listLaw(on?: string): readonly LawEntry[] {
  const entries: readonly LawEntry[] = [
    ...instruments(),
    ...DUTIES.map((duty) => rule('duty', duty.id, duty.text, duty.source, duty)),
    ...RIGHT_RULES.map((row) => rule('right', row.id, `Right: ${row.right}.`, row.source, row)),
    ...MARKETING_RULES.map((row) => rule('rule', row.id, row.text, row.source, row)),
    ...DEVICE_RULES.map((row) => rule('rule', row.id, row.text, row.source, row)),
    ...ART9_CONDITIONS.map((row) => rule('rule', `art-9-${row.id}`, row.text, row.source)),
    ...TIMINGS.map(({ id, text, sources }) => {
      const isVerified = sources.every((source) => source.isVerified);
      return rule('rule', id, text, { text: sources.map((source) => source.text).join('; '), isVerified });
    }),
    ...[CRIMINAL_DATA_RULE, CHILD_MARKETING_ADVICE].map((row) => rule('rule', row.id, row.text, row.source)),
    ...ages(),
  ];
  return on === undefined ? entries : entries.filter((entry) => isInForce(entry, on));
}
