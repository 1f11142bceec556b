import { isNarrowerThan } from '../../declaration/index.ts';
import { CRIMINAL_DATA_RULE } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, gdprName, problemAt } from '../context.ts';

/** Special categories (Art. 9) and data about offences (Art. 10): marked as such, and used only on a condition. */
export function specialCategoryRule(context: CheckContext): readonly Problem[] {
  const law = gdprName(context);
  const unmarked = [...context.declaration.data.values()].flatMap((datum) => {
    const isSpecial = isNarrowerThan(datum.dpv, 'dpv:SpecialCategoryPersonalData');
    const isCriminal = isNarrowerThan(datum.dpv, 'pd:Criminal');
    if (datum.special !== undefined || (!isSpecial && !isCriminal)) return [];
    return [
      problemAt(context, 'special-category-not-marked', ['data', datum.id, 'dpv'], {
        message: isCriminal
          ? 'These are data about offences, and they are not marked as such.'
          : 'The law protects this category most, and it is not marked as such.',
        found: quote(datum.dpv),
        why: `${law ?? 'GDPR'} Art. ${isCriminal ? '10' : '9(1)'}.`,
        help: isCriminal
          ? 'Add "special: criminal".'
          : 'Add "special:" with the kind, for example "special: health".',
      }),
    ];
  });
  const uses = forEachPractice(context, (practice, path) =>
    practice.data.flatMap((id, i): readonly Problem[] => {
      const special = context.declaration.data.get(id)?.special;
      if (special === undefined || law === undefined) return [];
      if (special === 'criminal') {
        if (practice.condition === 'law-allows-criminal-data') return [];
        return [
          problemAt(context, 'criminal-data-without-law', [...path, 'data', i], {
            message: 'Data about offences are used without a law that allows it.',
            found: quote(id),
            ...cite([CRIMINAL_DATA_RULE.source]),
            help: 'Add "condition: law-allows-criminal-data" when a law allows it, or leave these data out.',
          }),
        ];
      }
      if (practice.condition !== undefined && practice.condition !== 'law-allows-criminal-data') return [];
      return [
        problemAt(context, 'special-category-without-condition', [...path, 'data', i], {
          message: `Data about ${special} are used without a condition that allows it.`,
          found: quote(id),
          why: `${law} Art. 9(1), (2).`,
          help: 'Add "condition: explicit-consent" or another condition of Art. 9(2), or leave these data out.',
        }),
      ];
    }),
  );
  return [...unmarked, ...uses];
}
