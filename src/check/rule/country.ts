import { isKnownCountry, isKnownDestination, REGIMES, regimeOf } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Countries that do not exist, and countries served whose law the product does not know: never silence. */
export function countryRule(context: CheckContext): readonly Problem[] {
  const { controller, countries, recipients } = context.declaration;
  const unknown = (
    code: string,
    path: readonly (string | number)[],
    isKnown = isKnownCountry,
  ): readonly Problem[] =>
    isKnown(code)
      ? []
      : [
          problemAt(context, 'unknown-country', path, {
            message: 'There is no country with this code.',
            found: quote(code),
            help: suggestion(code),
          }),
        ];
  return [
    ...unknown(controller.country, ['controller', 'country']),
    ...countries.flatMap((code, i) => unknown(code, ['countries', i])),
    ...[...recipients.values()].flatMap((r) =>
      r.country === undefined
        ? [withoutCountry(context, r.id)]
        : unknown(r.country, ['recipients', r.id, 'country'], isKnownDestination),
    ),
    ...forEachPractice(context, (practice, path) =>
      (practice.transfers ?? []).flatMap((t, i) =>
        unknown(t.country, [...path, 'transfers', i, 'country'], isKnownDestination),
      ),
    ),
    ...countries.flatMap((code, i) => notCovered(context, code, i)),
  ];
}

function withoutCountry(context: CheckContext, id: string): Problem {
  return problemAt(
    context,
    'missing-notice-element',
    ['recipients', id, 'country'],
    {
      message: 'Nothing says in which country this recipient uses the data.',
      why: 'GDPR Art. 13(1)(f), 14(1)(f): whether data go to a third country.',
      help: 'Add "country:" with the code of the country, for example DE.',
    },
    'key',
  );
}

function notCovered(context: CheckContext, code: string, index: number): readonly Problem[] {
  if (!isKnownCountry(code)) return [];
  const regime = regimeOf(code, context.on);
  if (regime !== undefined) {
    const { name, from } = REGIMES[regime];
    if (from <= context.on) return [];
    return [
      problemAt(context, 'not-covered', ['countries', index], {
        message: `The law of ${code} before ${from} is not covered: its duties and rights were not checked for that day.`,
        found: quote(code),
        why: `Klartext knows the ${name}, which applies from ${from}.`,
        help: 'Check for a later day, or ask somebody who knows the older law.',
      }),
    ];
  }
  return [
    problemAt(context, 'not-covered', ['countries', index], {
      message: `The law of ${code} is not covered: nothing here was checked for it.`,
      found: quote(code),
      why: 'Klartext knows the law of the EU and EEA, the United Kingdom, Switzerland and California (US-CA).',
      help: 'Have the notice for this country checked by somebody who knows its law.',
    }),
  ];
}

const COMMON_SLIPS: Readonly<Record<string, string>> = {
  UK: 'GB',
  EN: 'GB',
  EL: 'GR',
  SU: 'RU',
  YU: 'RS',
  EU: '',
};

function suggestion(code: string): string {
  const slip = COMMON_SLIPS[code];
  if (slip === '') return 'Write each country by its own code, for example DE, FR.';
  return slip === undefined ? 'Write an ISO 3166-1 alpha-2 code, for example DE.' : `Did you mean "${slip}"?`;
}
