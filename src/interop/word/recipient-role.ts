import type { RecipientRole } from '../../declaration/index.ts';

const ROWS: readonly (readonly [RegExp, RecipientRole])[] = [
  [
    /auftragsverarbeit|\bprocessors?\b|in unserem auftrag|im auftrag|on our behalf|subcontractor|sous-traitant/i,
    'processor',
  ],
  [/gemeinsam\S* verantwort|joint(?:ly)? (?:controller|responsible)/i, 'joint'],
  [
    /beh[öo]rde|authorit|polizei|police|strafverfolg|law enforcement|gericht\b|gerichte|finanzamt|regulator|staatliche|[öo]ffentliche stellen|gesundheitsamt|gesundheits[äa]mter/i,
    'authority',
  ],
];

/** The role that the words about a recipient name, or undefined when they name none. */
export function roleIn(text: string): RecipientRole | undefined {
  return ROWS.find(([pattern]) => pattern.test(text.slice(0, 500)))?.[1];
}
