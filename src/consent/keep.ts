import type { About, Actor, ChoiceEvent, ChoiceOf, NoticeShown } from './event.ts';
import type { Kept, KeptCarried } from './kept.ts';
import { isOwnAct, mayAct } from './may-act.ts';
import { countsBefore } from './precedence.ts';

/** Kinds of events that bear on the state by themselves; an undoing is remembered apart. */
type Bearing = Exclude<ChoiceEvent, ChoiceOf<'consent-requested' | 'merge-undone'>>;

/**
 * What is kept of an event; nothing of one without effect.
 *
 * Without effect are requests for consent, and whatever the actor may not do (`POWERS`). What a program consents to or
 * caps overrides nothing.
 */
export function keptOf(event: Bearing | ChoiceOf<'consent-requested'>): Kept | undefined {
  if (!mayAct(event)) return undefined;
  const { id } = event;
  switch (event.kind) {
    case 'consent-requested':
      return undefined;
    case 'consent-withdrawn':
    case 'consent-refused':
      return { kind: event.kind, ...standing(event), about: plain(event.about) };
    case 'objection-raised':
      return { kind: event.kind, ...standing(event), about: plain(event.about), ground: event.ground };
    case 'restriction-set':
      return { kind: event.kind, ...standing(event), data: event.data, why: event.why };
    case 'pause-begun':
      return { kind: event.kind, ...standing(event), contact: event.contact, ...until(event) };
    case 'hold-set':
      return {
        kind: event.kind,
        ...standing(event),
        data: event.data,
        purpose: event.purpose,
        ...until(event),
      };
    case 'cap-set': {
      const { contact, times, days } = event;
      return { kind: event.kind, ...standing(event), contact, times, days, supersedes: overridden(event) };
    }
    case 'contact-made': {
      const { at, contact, practice } = event;
      return { kind: event.kind, id, at, ms: Date.parse(at) || 0, channel: contact, practice };
    }
    case 'guest-merged':
      return { kind: event.kind, id, carried: carriedOf(event) };
    default:
      return weakening(event);
  }
}

/** Events that can make something laxer. */
type Weakening = ChoiceOf<
  | 'consent-given'
  | 'consent-confirmed'
  | 'objection-decided'
  | 'objection-lifted'
  | 'pause-ended'
  | 'cap-lifted'
  | 'restriction-lifted'
  | 'hold-lifted'
>;

function weakening(event: Weakening): Kept {
  const { id } = event;
  const by = event.actor.kind;
  switch (event.kind) {
    case 'consent-given':
      return {
        kind: event.kind,
        ...standing(event),
        about: plain(event.about),
        ...until(event),
        needsConfirmation: event.needsConfirmation === true,
        toldOfSignal: event.toldOfSignal === true,
        supersedes: overridden(event),
      };
    case 'consent-confirmed':
      return { kind: event.kind, id, by, grant: event.grant };
    case 'objection-decided':
      return { kind: event.kind, id, by, objection: event.objection, outcome: event.outcome };
    case 'objection-lifted': {
      const toldOfSignal = event.toldOfSignal === true;
      return { kind: event.kind, id, by, toldOfSignal, supersedes: event.supersedes };
    }
    default:
      return { kind: event.kind, id, by, supersedes: event.supersedes };
  }
}

/** Kinds that a device used by several people does not hand over. */
const PERSONAL: readonly Kept['kind'][] = ['consent-given', 'consent-confirmed', 'objection-lifted'];

/** A guest's grants override nothing and are told of nothing; contacts, merges and undoings are not carried. */
function carriedOf(merge: ChoiceOf<'guest-merged'>): readonly KeptCarried[] {
  const byId = new Map<string, KeptCarried>();
  for (const event of merge.carried) {
    if (event.kind === 'guest-merged' || event.kind === 'merge-undone' || event.kind === 'contact-made')
      continue;
    const kept = keptOf(event);
    if (kept === undefined || kept.kind === 'guest-merged') continue;
    if (merge.isSharedDevice && PERSONAL.includes(kept.kind)) continue;
    const modest = kept.kind === 'consent-given' ? { ...kept, supersedes: [], toldOfSignal: false } : kept;
    const other = byId.get(kept.id);
    if (other === undefined || countsBefore(modest, other)) byId.set(kept.id, modest);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Only the customer, or a guardian, sets aside what stands; others add to it. */
function overridden({ actor, supersedes }: ChoiceOf<'consent-given' | 'cap-set'>): readonly string[] {
  return isOwnAct(actor.kind) ? supersedes : [];
}

function standing(event: ChoiceEvent) {
  const { id, at, actor, notice } = event;
  return { id, at, by: actor.kind satisfies Actor['kind'], notice: shown(notice) };
}

function shown({ version, id }: NoticeShown): NoticeShown {
  return { version, id };
}

function plain(about: About): About {
  if ('practice' in about) return { practice: about.practice };
  if ('purpose' in about) return { purpose: about.purpose };
  return { kind: about.kind };
}

function until(event: { readonly until?: string }): { readonly until?: string } {
  return event.until === undefined ? {} : { until: event.until };
}
