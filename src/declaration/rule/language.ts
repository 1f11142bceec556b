import { type Problem, problem } from '../../shared/index.ts';
import type { Declaration } from '../declaration.ts';
import type { PlaceOf } from '../schema-problem.ts';
import { textsOf } from '../text-path.ts';

/**
 * Names each language in which one of the retailer's own texts is missing.
 *
 * @param faulty Paths below which something is wrong already: what was taken out there is not missing as well.
 */
export function languageProblems(
  declaration: Declaration,
  faulty: ReadonlySet<string>,
  placeOf: PlaceOf,
): readonly Problem[] {
  const { languages } = declaration;
  return textsOf(declaration).flatMap(({ path, text, kind }) => {
    if (typeof text === 'string') {
      if (kind === 'name' || languages.length === 1) return [];
      return [
        problem('missing-language', {
          message: `One text stands for ${languages.length} languages.`,
          where: placeOf(path),
          path: path.join('.'),
          help: `Write it per language: { ${languages.map((l) => `${l}: "…"`).join(', ')} }.`,
        }),
      ];
    }
    if (faulty.has(path.join('.'))) return [];
    const missing = languages.filter((language) => !(language in text));
    if (missing.length === 0) return [];
    return [
      problem('missing-language', {
        message: `This text is missing in: ${missing.join(', ')}.`,
        where: placeOf(path, 'key'),
        path: path.join('.'),
        found: `texts in ${Object.keys(text).join(', ') || 'no language'}`,
        why: 'Customers read the notice in the languages that are served (Art. 12(1) GDPR: intelligible form).',
        help: `Add ${missing.map((l) => `${l}: "…"`).join(', ')}.`,
      }),
    ];
  });
}
