import type { ChoiceEvent, ChoiceState } from '../../consent/index.ts';
import type { NewDelivery } from '../../store/index.ts';
import type { Rules } from '../rules.ts';
import { concerns, type Disclosed } from './disclosed.ts';

/** Who has to hear of a choice, and about which practices. */
export interface Telling {
  /** Id of a recipient. */
  readonly recipient: string;
  readonly kind: NewDelivery['kind'];
  readonly practices: readonly string[];
  /** For a restriction: which data, where it is not all. */
  readonly data?: readonly string[];
}

/**
 * The recipients that a withdrawal, a refusal, an objection or a restriction concerns (Art. 7(3), 18, 19, 21 GDPR): those of
 * the practices that it is about, in every version under which data may have gone out. Authorities hear of restrictions
 * alone. Where a practice rests on consent only those hear of it who may have got data: the customer had said yes, under that
 * version or an earlier one. What a merge carries from a guest is told like the guest's own choices.
 */
export function tellingsOf(event: ChoiceEvent, before: ChoiceState, rules: Rules): readonly Telling[] {
  if (event.kind === 'guest-merged') {
    return merged(event.carried.flatMap((carried) => tellingsOf(carried, before, rules)));
  }
  const kind = kindOf(event);
  if (kind === undefined) return [];
  const isGiven = (disclosed: Disclosed) =>
    !disclosed.restsOnConsent || disclosed.last >= yesSince(before, disclosed, rules);
  if (event.kind === 'restriction-set') {
    const { data } = event;
    const told = rules.disclosed.filter(
      (each) => (data === 'all' || each.data.some((id) => data.includes(id))) && isGiven(each),
    );
    return byRecipient(kind, told, () => true, data === 'all' ? {} : { data });
  }
  if (!('about' in event)) return [];
  const { about, notice } = event;
  const told = rules.disclosed.filter(
    (each) => concerns(rules.rulebook, about, notice, each) && isGiven(each),
  );
  return byRecipient(kind, told, ({ isAuthority }) => !isAuthority);
}

/** Everybody who may hold data of a customer who is erased (Art. 19 GDPR): recipients of all practices of all versions. */
export function tellingsOfErasure(rules: Rules): readonly Telling[] {
  return byRecipient('erasure', rules.disclosed, () => true);
}

/** Whether an event is one that others may have to hear of. */
export function isTold(event: ChoiceEvent): boolean {
  return event.kind === 'guest-merged' || kindOf(event) !== undefined;
}

function kindOf({ kind }: ChoiceEvent): Exclude<Telling['kind'], 'erasure'> | undefined {
  if (kind === 'consent-withdrawn' || kind === 'consent-refused') return 'withdrawal';
  if (kind === 'restriction-set') return 'restriction';
  return kind === 'objection-raised' ? 'objection' : undefined;
}

/**
 * The number of the oldest version under which a consent to a practice was given that stood, new enough or not: data may have
 * gone out since. `Infinity` where there was none.
 */
function yesSince(
  { grants, against }: ChoiceState,
  disclosed: Disclosed,
  { rulebook, version }: Rules,
): number {
  const standing = against
    .filter(({ about, notice }) => concerns(rulebook, about, notice, disclosed))
    .map(({ id }) => id);
  let since = Number.POSITIVE_INFINITY;
  for (const { about, notice, isConfirmed, needsConfirmation, supersedes } of grants) {
    if (needsConfirmation && !isConfirmed) continue;
    if (!standing.every((id) => supersedes.includes(id))) continue;
    if (!concerns(rulebook, about, notice, disclosed)) continue;
    // The number of another shop's version says nothing here.
    since = Math.min(since, version(notice.version)?.id === notice.id ? notice.version : 0);
  }
  return since;
}

function byRecipient(
  kind: Telling['kind'],
  disclosed: readonly Disclosed[],
  isWanted: (recipient: Disclosed['recipients'][number]) => boolean,
  more: Pick<Telling, 'data'> = {},
): readonly Telling[] {
  return merged(
    disclosed.flatMap(({ practice, recipients }) =>
      recipients
        .filter(isWanted)
        .map(({ id }): Telling => ({ recipient: id, kind, practices: [practice], ...more })),
    ),
  );
}

/** One message for each recipient and kind. */
function merged(tellings: readonly Telling[]): readonly Telling[] {
  const byKey = new Map<string, Telling>();
  for (const telling of tellings) {
    const { recipient, kind } = telling;
    const key = `${kind} ${recipient}`;
    const before = byKey.get(key);
    const practices = [...new Set([...(before?.practices ?? []), ...telling.practices])];
    // A restriction of all data takes in those of some.
    const isSome = telling.data !== undefined && (before === undefined || before.data !== undefined);
    const data = isSome ? { data: [...new Set([...(before?.data ?? []), ...(telling.data ?? [])])] } : {};
    byKey.set(key, { recipient, kind, practices, ...data });
  }
  return [...byKey.values()];
}
