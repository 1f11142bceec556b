import { Temporal } from 'temporal-polyfill';
import type { ChoiceState } from '../../src/consent/index.ts';
import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration, Practice } from '../../src/declaration/index.ts';
import { FREE, isReachable } from './retailer.ts';

/** What a practice asks of a question, worked out beforehand for engines that know no law. */
export interface ReducedPractice {
  readonly id: string;
  readonly data: readonly string[];
  readonly purpose: string;
  /** Recipient and country in one text; countries that data may go to without more are one. */
  readonly routes: readonly string[];
  readonly channels: readonly string[];
  /** First day that storage may have begun on. */
  readonly since: string;
  readonly needsContract: boolean;
}

/** A question in the same terms. */
export interface ReducedQuestion {
  readonly customer: string;
  readonly datum: string;
  readonly purpose: string;
  readonly practice: string;
  readonly route: string;
  readonly channel: string;
  readonly startedOn: string;
  readonly contract: boolean;
}

const zone = (country: string): string => (FREE.includes(country) ? 'free' : country);

/** Reduces the practices, on a day. */
export function reducedPractices(declaration: Declaration, day: string): readonly ReducedPractice[] {
  return [...declaration.practices.values()].map((practice) => ({
    id: practice.id,
    data: practice.data,
    purpose: practice.purpose,
    routes: ['', ...(practice.recipients ?? [])].flatMap((recipient) =>
      [...new Set(['DE', 'US', 'IN', 'TR'])]
        .filter((country) => isReachable(practice, recipient, country))
        .map((country) => `${recipient}@${zone(country)}`),
    ),
    channels: practice.contact?.channels ?? [''],
    since: Temporal.PlainDate.from(day)
      .subtract(practice.retention?.for ?? 'P0D')
      .toString(),
    needsContract: practice.basis === 'contract',
  }));
}

/** Reduces a question. */
export function reducedQuestion(declaration: Declaration, request: UseRequest): ReducedQuestion {
  const { recipient = '', country } = request;
  const to = country ?? declaration.recipients.get(recipient)?.country ?? declaration.controller.country;
  return {
    customer: request.customer,
    datum: request.datum,
    purpose: request.purpose,
    practice: request.practice ?? '',
    route: `${recipient}@${zone(to)}`,
    channel: request.channel ?? '',
    startedOn: request.startedOn ?? '',
    contract: request.contract !== undefined,
  };
}

/** Whether the choices of a customer leave a practice open for a channel, '' being none. */
export function isOpen(state: ChoiceState, practice: Practice, channel: string): boolean {
  const concerns = ({ about }: ChoiceState['grants' | 'against' | 'objections'][number]) =>
    'practice' in about && about.practice === practice.id;
  if (state.objections.some(concerns)) return false;
  if (practice.basis !== 'consent') return true;
  const isGranted = state.grants.some(
    (grant) => concerns(grant) && (grant.isConfirmed || !grant.needsConfirmation),
  );
  if (!isGranted || state.against.some(concerns)) return false;
  return practice.contact === undefined || (state.pauses.length === 0 && !isCapped(state, channel));
}

function isCapped({ caps }: ChoiceState, channel: string): boolean {
  return caps.some(({ contact }) => contact === 'all' || contact === channel);
}
