import { isNarrowerThan } from '../../declaration/index.ts';
import { say } from '../../language/index.ts';
import type { Decision, Deny, Permit } from '../decision.ts';
import { type Told, whyAllowed } from './allowed.ts';
import { type Context, contextOf } from './context.ts';
import type { ExplainInput, Explanation } from './explanation.ts';
import { whatNext, whyNot } from './why.ts';
import { oneLine, wordsOf } from './words.ts';

/**
 * Says in the customer's language why a use is permitted or denied: "You see this because of …; you allowed it on …; you can
 * change it here". Ids never appear; a name that is not known is left out. Never throws for a request or a state from outside.
 */
export function explain(decision: Decision, input: ExplainInput): Explanation {
  const context = contextOf(decision, input);
  const { language, practice } = context;
  const change = placeOfChange(context);
  const told = [
    ...(decision.permit ? permitted(decision, context) : denied(decision, context)),
    ...(change === undefined ? [] : [{ text: say(language, 'decision.change', { contact: change }) }]),
  ];
  const fields = new Set(told.flatMap(({ field }) => field ?? []));
  return {
    language,
    title: say(language, decision.permit ? 'decision.title.permit' : 'decision.title.deny'),
    // The name of a firm can end with a full stop of its own.
    sentences: told.map(({ text }) => text.replace(/\.\.$/u, '.')),
    facts: practice ? [...fields].map((field) => `practices.${practice.id}.${field}`) : [],
    ...(change === undefined ? {} : { change }),
  };
}

function permitted(decision: Permit, context: Context): readonly Told[] {
  const { language, declaration, practice } = context;
  if (!practice) return [];
  const benefit = practice.benefit && wordsOf(practice.benefit, language, declaration);
  return [
    ...named('decision.because', context, howSeen(context)),
    ...datum('decision.data', context),
    ...purpose(context),
    ...receiver(context),
    ...whyAllowed(decision, practice, context),
    ...(benefit ? [{ text: say(language, 'decision.benefit', { text: benefit }), field: 'benefit' }] : []),
  ];
}

function denied(decision: Deny, context: Context): readonly Told[] {
  return [
    ...named('decision.about', context),
    ...datum('decision.wanted', context),
    ...whyNot(decision, context).map((text) => ({ text })),
    { text: say(context.language, 'decision.no') },
    { text: whatNext(decision, context) },
  ];
}

function named(
  key: 'decision.because' | 'decision.about',
  { language, declaration, practice }: Context,
  how = 'other',
): readonly Told[] {
  const name = practice && wordsOf(practice.name, language, declaration);
  return name ? [{ text: say(language, key, { how, name }), field: 'name' }] : [];
}

function datum(
  key: 'decision.data' | 'decision.wanted',
  { language, datum: list, request, practice }: Context,
): readonly Told[] {
  if (!list) return [];
  const isStated = practice?.data.includes(request.datum) === true;
  return [{ text: say(language, key, { list }), ...(isStated ? { field: `data.${request.datum}` } : {}) }];
}

function receiver({ language, recipient: list, request, practice }: Context): readonly Told[] {
  if (!list) return [];
  const id = request.recipient ?? '';
  const isStated = practice?.recipients?.includes(id) === true;
  return [
    {
      text: say(language, 'decision.recipient', { list }),
      ...(isStated ? { field: `recipients.${id}` } : {}),
    },
  ];
}

function purpose({ language, declaration, practice }: Context): readonly Told[] {
  const found = practice && declaration.purposes.get(practice.purpose);
  const list = found && wordsOf(found.name, language, declaration);
  return list ? [{ text: say(language, 'purpose.list', { list }), field: 'purpose' }] : [];
}

/** How the customer meets the use: as a message, as something shown to them, or not at all. */
function howSeen({ declaration, practice, request }: Context): 'contact' | 'seen' | 'other' {
  if (request.channel !== undefined && practice?.contact) return 'contact';
  const dpv = declaration.purposes.get(practice?.purpose ?? '')?.dpv ?? '';
  const isShown = ['dpv:Marketing', 'dpv:Personalisation'].some((term) => isNarrowerThan(dpv, term));
  return isShown ? 'seen' : 'other';
}

function placeOfChange({ declaration }: Context): string | undefined {
  const { rights, email } = declaration.controller;
  const place = oneLine(rights ?? email ?? '');
  return place === '' ? undefined : place;
}
