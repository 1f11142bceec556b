import { coversCountry, INSTRUMENTS, isInstrumentInForce, isKnownInstrument } from '../../law/index.ts';

/** First day on which new contracts could no longer use the clauses of 2010 (Decision (EU) 2021/914 Art. 4(3)). */
const OLD_CLAUSES_UNTIL = '2021-09-27';

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/privacy[- ]shield/i, 'eu-us-privacy-shield'],
  [/safe[- ]harbou?r/i, 'eu-us-safe-harbor'],
  [/data privacy framework|\bDPF\b/, 'eu-us-dpf'],
  [/2001\/497/, 'scc-2001'],
  [/2004\/915/, 'scc-2004'],
  [/2010\/87/, 'scc-2010'],
  [/2021\/914/, 'scc-2021'],
  [
    /binding corporate rules|\bBCRs?\b|verbindliche\S* (?:interne\S* (?:datenschutz|unternehmens)|unternehmensregel)/i,
    'bcr',
  ],
];

/** Transfer instruments that words name: by their ids in brackets, as an export writes them, otherwise by their names. */
export function instrumentsNamed(text: string): readonly string[] {
  const start = text.slice(0, 4000);
  const ids = [...start.matchAll(/\(([a-z0-9-]{1,60})\)/g)]
    .map(([, id = '']) => id)
    .filter(isKnownInstrument);
  if (ids.length > 0) return [...new Set(ids)];
  return NAMED.filter(([pattern]) => pattern.test(start)).map(([, id]) => id);
}

/** Whether words speak of standard clauses without naming their decision. */
export function namesClauses(text: string): boolean {
  return /standard\S*(?:vertrags|datenschutz)\S*klausel|standard (?:contractual|data protection) clause|\bSCCs?\b|clauses contractuelles types/i.test(
    text.slice(0, 4000),
  );
}

/** Whether words name the customer's consent as the ground of a transfer (Art. 49(1)(a) GDPR). */
export function namesConsent(text: string): boolean {
  return /ausdr[üu]ckliche\S* einwilligung|explicit(?:ly)? consent|art(?:ikel|icle|\.)? ?49/i.test(
    text.slice(0, 4000),
  );
}

/** The standard clauses of a day: those of 2010 before the new ones had to be used, those of 2021 from then on. */
export function clausesOn(day: string | undefined): string {
  return day !== undefined && day < OLD_CLAUSES_UNTIL ? 'scc-2010' : 'scc-2021';
}

/** The adequacy decision of the Union for a country on a day, or the only one there ever was; undefined when there is none. */
export function adequacyFor(country: string, day: string | undefined): string | undefined {
  const fitting = INSTRUMENTS.filter(
    (instrument) =>
      instrument.exporter === 'EU' &&
      (instrument.kind === 'adequacy' || instrument.kind === 'framework') &&
      instrument.countries !== 'any' &&
      coversCountry(instrument, country),
  );
  const inForce =
    day === undefined ? undefined : fitting.find((instrument) => isInstrumentInForce(instrument, day));
  return (inForce ?? (fitting.length === 1 ? fitting[0] : undefined))?.id;
}
