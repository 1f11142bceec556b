import { factsOf } from '../../../fact/index.ts';
import { countryName, say } from '../../../language/index.ts';
import type { Regime } from '../../../law/index.ts';
import type { RowContext } from '../../label/context.ts';
import { regimeIn } from '../../law/regimes.ts';
import type { Part } from '../../notice.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { listed } from '../statement.ts';

/** What each law asks a notice to tell, as the law tables cite it. */
const NOTICE_PLACES: Readonly<Record<Regime, readonly string[]>> = {
  gdpr: ['GDPR Art. 13, 14'],
  'uk-gdpr': ['UK GDPR Art. 13, 14'],
  'ch-fadp': ['FADP Art. 19'],
  'us-ca-ccpa': ['Cal. Civ. Code §1798.100', 'Cal. Civ. Code §1798.130'],
};

const REGIME_ORDER = Object.keys(NOTICE_PLACES) as readonly Regime[];

/** Which law protects the customers of which countries, and for which countries nobody checked. */
export function lawsPart(context: RowContext): readonly Part[] {
  const facts = factsOf(context.facts, 'controller').map((f) => f.id);
  if (facts.length === 0) return [];
  const { declaration, language, on } = context;
  const countries = [...new Set(declaration.countries)];
  const inLaw = (regime: Regime | undefined) =>
    countries
      .filter((country) => regimeIn(country, on) === regime)
      .map((country) => ({ text: countryName(country, language), facts }));
  const known = REGIME_ORDER.flatMap((regime): readonly Sentence[] => {
    const said = listed(context, `full.law.${regime}`, inLaw(regime));
    return said.length === 0 ? [] : [...said, ...lawSentences(context, facts, placesOf(regime, countries))];
  });
  const sentences = [...known, ...listed(context, 'full.law.unknown', inLaw(undefined))];
  return [{ id: 'law', heading: say(language, 'full.laws'), sentences }];
}

/** Spain has a rule of its own about what comes first. */
function placesOf(regime: Regime, countries: readonly string[]): readonly string[] {
  const national = regime === 'gdpr' && countries.includes('ES') ? ['LOPDGDD Art. 11'] : [];
  return [...NOTICE_PLACES[regime], ...national];
}
