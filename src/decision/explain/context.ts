import type { Declaration, Practice } from '../../declaration/index.ts';
import type { Decision, UseRequest } from '../decision.ts';
import type { ChoicePlace } from './choice.ts';
import type { ExplainInput } from './explanation.ts';
import { languageFor, wordsOf } from './words.ts';

/** What the sentences of one explanation are made from: names instead of ids, absent where there is no name. */
export interface Context {
  readonly language: string;
  readonly declaration: Declaration;
  readonly request: UseRequest;
  readonly practice?: Practice;
  readonly datum?: string;
  readonly recipient?: string;
  /** Where choices are looked for; absent without a state or a practice. */
  readonly place?: ChoicePlace;
}

/** Finds the names that an explanation needs. */
export function contextOf(decision: Decision, input: ExplainInput): Context {
  const { declaration, request, state } = input;
  const language = languageFor(input.language, declaration);
  const practice = declaration.practices.get(decision.practice ?? request.practice ?? '');
  const datum = declaration.data.get(request.datum);
  const recipient = declaration.recipients.get(request.recipient ?? '');
  return {
    language,
    declaration,
    request,
    ...(practice ? { practice } : {}),
    ...(datum ? { datum: wordsOf(datum.name, language, declaration) } : {}),
    ...(recipient ? { recipient: wordsOf(recipient.name, language, declaration) } : {}),
    ...(state && practice ? { place: { state, practice, declaration, request } } : {}),
  };
}
