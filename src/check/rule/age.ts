import { ageOfConsent } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/** Consent of children to an online service: the age by country, and how it is checked. */
export function ageRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const isOnline = practice.collected.includes('web') || practice.collected.includes('app');
    if (practice.basis !== 'consent' || !isOnline) return [];
    const ages = context.declaration.countries.flatMap((country) => {
      const rule = ageOfConsent(country);
      return rule ? [{ country, ...rule }] : [];
    });
    const aboutChildren = practice.data.some((id) => context.declaration.data.get(id)?.children === true);
    if (!practice.age) {
      if (!aboutChildren || ages.length === 0) return [];
      return [
        problemAt(
          context,
          'age-of-consent',
          [...path, 'age'],
          {
            message: 'Children are asked for consent, and nothing says from which age it counts.',
            ...cite(ages.map((a) => a.source)),
            help: `Add "age: { minimum: ${Math.max(...ages.map((a) => a.age))}, check: … }".`,
          },
          'key',
        ),
      ];
    }
    const { minimum, check } = practice.age;
    const higher = ages.filter((a) => a.age > minimum);
    if (higher.length === 0 || check !== undefined) return [];
    return [
      problemAt(context, 'age-of-consent', [...path, 'age', 'minimum'], {
        message: `Consent at ${minimum} is too early in: ${higher.map((a) => `${a.country} (${a.age})`).join(', ')}.`,
        found: quote(minimum),
        ...cite(higher.map((a) => a.source)),
        help: `Write "minimum: ${Math.max(...higher.map((a) => a.age))}", or say under "check" how parents agree.`,
      }),
    ];
  });
}
