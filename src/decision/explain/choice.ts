import type { Cap, ChoiceState, Grant, Pause, Standing } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import type { DenyReason, UseRequest } from '../decision.ts';
import { concerns } from './concern.ts';

/** The choice that an explanation speaks of: who made it, and the day to name. */
export interface ToldChoice {
  readonly by: 'guardian' | 'signal' | 'other';
  /** A day or an instant, as the event has it. */
  readonly day?: string;
}

/** Where a choice is looked for. */
export interface ChoicePlace {
  readonly state: ChoiceState;
  readonly practice: Practice;
  readonly declaration: Declaration;
  readonly request: UseRequest;
}

/** The newest yes to a practice, for the sentence that says when it was given. */
export function grantFor(place: ChoicePlace): ToldChoice | undefined {
  return told(newest(grantsFor(place).filter((grant) => grant.isConfirmed || !grant.needsConfirmation)));
}

/**
 * The choice of the customer that a deny rests on; undefined where it rests on none, or the state does not hold it.
 *
 * @param by The ground of an objection.
 */
export function choiceAgainst(reason: DenyReason, place: ChoicePlace, by?: string): ToldChoice | undefined {
  const { state, practice, declaration } = place;
  const ofPractice = <S extends Standing & { readonly about: Grant['about'] }>(list: readonly S[]) =>
    list.filter(({ about }) => concerns(about, practice, declaration));
  switch (reason) {
    case 'refused':
    case 'withdrawn':
      return told(newest(ofPractice(state.against).filter(({ kind }) => kind === reason)));
    case 'objected':
      return told(
        newest(
          ofPractice(state.objections).filter(
            ({ ground, outcome }) =>
              (by === undefined || ground === by) && (outcome !== 'overridden' || ground !== 'own-situation'),
          ),
        ),
      );
    case 'unconfirmed':
      return told(newest(grantsFor(place).filter((grant) => grant.needsConfirmation && !grant.isConfirmed)));
    case 'expired': {
      const ended = latest(grantsFor(place).filter(({ until }) => until !== undefined));
      return ended && told(ended, ended.until);
    }
    case 'paused': {
      const pauses = state.pauses.filter((pause) => isFor(pause, place.request));
      const pause = pauses.find(({ until }) => until === undefined) ?? latest(pauses);
      return pause && told(pause, pause.until ?? 'open');
    }
    default:
      return undefined;
  }
}

/** The limit of messages that a deny for too many rests on: of those that count for the channel, the one with the fewest. */
export function capFor({ state, request }: ChoicePlace): Cap | undefined {
  return state.caps
    .filter((cap) => isFor(cap, request))
    .reduce<Cap | undefined>((least, cap) => (least && least.times <= cap.times ? least : cap), undefined);
}

function grantsFor({ state, practice, declaration }: ChoicePlace): readonly Grant[] {
  return state.grants.filter(({ about }) => concerns(about, practice, declaration));
}

function isFor({ contact }: Pause | Cap, { channel }: UseRequest): boolean {
  return contact === 'all' || contact === channel;
}

function newest<S extends Standing>(list: readonly S[]): S | undefined {
  return list.reduce<S | undefined>((best, one) => (best && best.at >= one.at ? best : one), undefined);
}

function latest<S extends { readonly until?: string }>(list: readonly S[]): S | undefined {
  return list.reduce<S | undefined>(
    (best, one) => (best && (best.until ?? '') >= (one.until ?? '') ? best : one),
    undefined,
  );
}

function told(choice: Standing | undefined, day = choice?.at): ToldChoice | undefined {
  if (choice === undefined) return undefined;
  const by = choice.by === 'guardian' || choice.by === 'signal' ? choice.by : 'other';
  return { by, ...(day === undefined ? {} : { day }) };
}
