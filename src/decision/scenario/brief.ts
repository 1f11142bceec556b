import type { About, ChoiceEvent } from '../../consent/index.ts';
import type { ScenarioEvent } from './scenario.ts';

/** Short ways to write the events that most scenarios are made of. Ids say what the event is, so that others can name it. */

type More<K extends ChoiceEvent['kind']> = Partial<Omit<Extract<ScenarioEvent, { kind: K }>, 'kind' | 'id'>>;

/** A yes; it overrides what `supersedes` names, and nothing else. */
export function yes(id: string, about: About, more: More<'consent-given'> = {}): ScenarioEvent {
  return { kind: 'consent-given', supersedes: [], ...more, id, about };
}

/** The customer confirms a yes (double opt-in). */
export function confirmed(id: string, grant: string, more: More<'consent-confirmed'> = {}): ScenarioEvent {
  return { kind: 'consent-confirmed', ...more, id, grant };
}

/** A no to a question. */
export function no(id: string, about: About, more: More<'consent-refused'> = {}): ScenarioEvent {
  return { kind: 'consent-refused', supersedes: [], ...more, id, about };
}

/** A yes is taken back. */
export function withdrawal(id: string, about: About, more: More<'consent-withdrawn'> = {}): ScenarioEvent {
  return { kind: 'consent-withdrawn', ...more, id, about };
}

/** An objection out of the customer's own situation (Art. 21(1) GDPR), unless another ground is stated. */
export function objection(id: string, about: About, more: More<'objection-raised'> = {}): ScenarioEvent {
  return { kind: 'objection-raised', ground: 'own-situation', ...more, id, about };
}

/** The shop decides an objection. */
export function decided(
  id: string,
  about: string,
  outcome: 'upheld' | 'overridden',
  more: More<'objection-decided'> = {},
): ScenarioEvent {
  const actor = { kind: 'staff', reference: 'case 17' } as const;
  return {
    kind: 'objection-decided',
    actor,
    grounds: 'See case 17.',
    ...more,
    id,
    objection: about,
    outcome,
  };
}

/** A message was sent. */
export function message(id: string, at: string, more: More<'contact-made'> = {}): ScenarioEvent {
  const actor = { kind: 'system' } as const;
  return { kind: 'contact-made', actor, contact: 'email', practice: 'newsletter', ...more, id, at };
}

/** Practices by name, to be read as "about the newsletter". */
export const about = {
  newsletter: { practice: 'newsletter' },
  tips: { practice: 'tips' },
  statistics: { practice: 'statistics' },
  fraud: { practice: 'fraud-check' },
  ads: { practice: 'ads-elsewhere' },
  kids: { practice: 'kids-club' },
  allergies: { practice: 'allergy-advice' },
  marketing: { kind: 'direct-marketing' },
  everything: { kind: 'everything' },
} as const satisfies Readonly<Record<string, About>>;
