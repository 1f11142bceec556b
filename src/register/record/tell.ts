import type { About, ChoiceEvent, ChoiceState } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import type { Rules } from '../rules.ts';

/** Who has to hear of a choice, and about which practices. */
export interface Telling {
  /** Id of a recipient. */
  readonly recipient: string;
  readonly kind: 'withdrawal' | 'objection' | 'erasure';
  readonly practices: readonly string[];
}

/**
 * The recipients that a withdrawal, a refusal or an objection concerns (Art. 7(3), 19, 21 GDPR): those of the practices
 * that it is about, authorities apart. Where a practice rests on consent only those hear of it who may have got data: the
 * customer had said yes. What a merge carries from a guest is told like the guest's own choices.
 */
export function tellingsOf(event: ChoiceEvent, before: ChoiceState, rules: Rules): readonly Telling[] {
  const declaration = rules.newest?.declaration;
  if (!declaration) return [];
  if (event.kind === 'guest-merged') {
    return merged(event.carried.flatMap((carried) => tellingsOf(carried, before, rules)));
  }
  const kind = kindOf(event);
  if (kind === undefined || !('about' in event)) return [];
  const practices = rules.practicesOf(event.about).flatMap((id) => declaration.practices.get(id) ?? []);
  const told = practices.filter(
    (practice) => !restsOnConsent(practice) || saidYes(before, practice.id, rules),
  );
  return byRecipient(kind, declaration, told, ({ role }) => role !== 'authority');
}

/** Everybody who may hold data of a customer who is erased (Art. 19 GDPR): recipients of all practices of today. */
export function tellingsOfErasure(rules: Rules): readonly Telling[] {
  const declaration = rules.newest?.declaration;
  return declaration
    ? byRecipient('erasure', declaration, [...declaration.practices.values()], () => true)
    : [];
}

/** Whether an event is one that others may have to hear of. */
export function isTold(event: ChoiceEvent): boolean {
  return event.kind === 'guest-merged' || kindOf(event) !== undefined;
}

function kindOf(event: ChoiceEvent): 'withdrawal' | 'objection' | undefined {
  if (event.kind === 'consent-withdrawn' || event.kind === 'consent-refused') return 'withdrawal';
  return event.kind === 'objection-raised' ? 'objection' : undefined;
}

function restsOnConsent({ basis, condition, device }: Practice): boolean {
  return basis === 'consent' || condition === 'explicit-consent' || device === 'consent';
}

/** Whether a consent to a practice stood, new enough or not: data may have gone out under it. */
function saidYes({ grants, against }: ChoiceState, practice: string, { overlaps }: Rules): boolean {
  const about: About = { practice };
  const standing = against.filter((entry) => overlaps(entry.about, about)).map(({ id }) => id);
  return grants.some(
    (grant) =>
      (grant.isConfirmed || !grant.needsConfirmation) &&
      overlaps(grant.about, about) &&
      standing.every((id) => grant.supersedes.includes(id)),
  );
}

function byRecipient(
  kind: Telling['kind'],
  declaration: Declaration,
  practices: readonly Practice[],
  isWanted: (recipient: { readonly role: string }) => boolean,
): readonly Telling[] {
  const told: Telling[] = [];
  for (const practice of practices) {
    for (const id of practice.recipients ?? []) {
      const recipient = declaration.recipients.get(id);
      if (recipient && isWanted(recipient)) told.push({ recipient: id, kind, practices: [practice.id] });
    }
  }
  return merged(told);
}

function merged(tellings: readonly Telling[]): readonly Telling[] {
  const byKey = new Map<string, Telling>();
  for (const { recipient, kind, practices } of tellings) {
    const key = `${kind} ${recipient}`;
    const all = [...(byKey.get(key)?.practices ?? []), ...practices];
    byKey.set(key, { recipient, kind, practices: [...new Set(all)] });
  }
  return [...byKey.values()];
}
