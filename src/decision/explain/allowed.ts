import type { Practice } from '../../declaration/index.ts';
import { say } from '../../language/index.ts';
import type { Permit } from '../decision.ts';
import { grantFor } from './choice.ts';
import type { Context } from './context.ts';
import { dayIn, wordsOf } from './words.ts';

/** A sentence with the field of the practice that it states; a choice of the customer is no fact of the declaration. */
export interface Told {
  readonly text: string;
  readonly field?: string;
}

/** What allows a use, and what the customer can do about it. */
export function whyAllowed({ passed }: Permit, practice: Practice, context: Context): readonly Told[] {
  const { language } = context;
  const hasSoftOptIn = passed.some(({ rule, by }) => rule === 'contact' && by === 'soft-opt-in');
  const restsOnYes =
    practice.basis === 'consent' ||
    practice.device === 'consent' ||
    practice.condition === 'explicit-consent' ||
    passed.some(({ rule, by }) => rule === 'contact' && (by === 'consent' || by === 'confirmed-consent'));
  const isOpenToNo = practice.basis === 'legitimate-interests' || hasSoftOptIn;
  return [
    ...(practice.basis === 'consent' ? [] : [basisOf(practice, context)]),
    ...(restsOnYes ? yes(context) : []),
    ...(hasSoftOptIn ? [{ text: say(language, 'decision.bought'), field: 'contact' }] : []),
    ...(isOpenToNo ? [{ text: say(language, 'decision.canObject'), field: 'basis' }] : []),
    ...(restsOnYes ? [{ text: say(language, 'choice.withdraw'), field: 'basis' }] : []),
  ];
}

function yes({ language, place }: Context): readonly Told[] {
  const grant = place && grantFor(place);
  // Where the state holds no yes (a device in a country that asks for none), nobody is said to have given one.
  if (place && !grant) return [];
  const by = grant?.by ?? 'other';
  const date = dayIn(grant?.day, language);
  return [
    {
      text:
        date === undefined
          ? say(language, 'decision.yes', { by })
          : say(language, 'decision.yesOn', { by, date }),
    },
  ];
}

function basisOf(practice: Practice, { language, declaration }: Context): Told {
  const field = 'basis';
  switch (practice.basis) {
    case 'consent':
      throw new TypeError('a yes is told with its day');
    case 'contract':
      return { text: say(language, 'decision.contract'), field };
    case 'legal-obligation': {
      const law = practice.obligation && wordsOf(practice.obligation, language, declaration);
      return {
        text: law ? say(language, 'decision.lawNamed', { law }) : say(language, 'decision.law'),
        field,
      };
    }
    case 'vital-interests':
      return { text: say(language, 'decision.life'), field };
    case 'public-task':
      return { text: say(language, 'decision.public'), field };
    case 'legitimate-interests': {
      const text = practice.interest && wordsOf(practice.interest, language, declaration);
      return {
        text: text ? say(language, 'decision.interestNamed', { text }) : say(language, 'decision.interest'),
        field,
      };
    }
    case 'recognised-legitimate-interests':
      return { text: say(language, 'decision.recognised'), field };
  }
}
