import { hasCatalogue, languageName, languagesWithCatalogue } from '../../language/index.ts';
import { isKnownCountry } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, problemAt } from '../context.ts';

/** Languages that no notice can be written in, and countries whose first language is not served. */
export function languageRule(context: CheckContext): readonly Problem[] {
  const { countries, languages } = context.declaration;
  const known = languagesWithCatalogue();
  const withoutWords = languages.flatMap((language, i) =>
    hasCatalogue(language)
      ? []
      : [
          problemAt(context, 'language-without-words', ['languages', i], {
            message: 'Klartext has no sentences in this language yet.',
            found: quote(language),
            why: 'Without a catalogue of sentences no notice can be written in it.',
            help: `Use ${known.join(', ')}, or add a catalogue (CONTRIBUTING.md shows how).`,
          }),
        ],
  );
  const served = new Set(languages.map((l) => new Intl.Locale(l).language));
  const unread = countries.flatMap((country, i) => {
    if (!isKnownCountry(country)) return [];
    const likely = new Intl.Locale('und', { region: country.slice(0, 2) }).maximize().language;
    if (likely === 'und' || served.has(likely)) return [];
    const name = languageName(likely, 'en');
    return [
      problemAt(context, 'language-of-country', ['countries', i], {
        message: `Most customers in ${country} read ${name}, and no notice is written in it.`,
        found: quote(country),
        why: 'GDPR Art. 12(1): intelligible form; WP 260 rev. 01, paragraph 13: translate where you serve speakers.',
        help: hasCatalogue(likely)
          ? `Add "${likely}" to "languages", if the shop addresses these customers in ${name}.`
          : `Klartext has no sentences in ${name} yet: tell these customers in another way, or add a catalogue.`,
      }),
    ];
  });
  return [...withoutWords, ...unread];
}
