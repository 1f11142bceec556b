import type { Practice } from '../declaration/index.ts';
import { isIndependent } from './compare/recipient.ts';
import type { Comparison } from './comparison.ts';
import type { Draft } from './draft.ts';
import type { ChangeKind } from './kind.ts';

/** What a rule on consent looks at: one change, and one of the practices that it touches, as it is now. */
interface Case {
  readonly draft: Draft;
  readonly practice: Practice;
  readonly comparison: Comparison;
}

/** A kind of change that makes an earlier consent stale. */
export interface ConsentRule {
  /** The text that it rests on; "ours" where no law says it. */
  readonly source: string;
  /** Why the earlier consent does not cover it. */
  readonly reason: string;
  /** When it does; where the practice rests on consent, unless stated otherwise. */
  readonly when?: (found: Case) => boolean;
}

/** Does a practice rest on consent: as its basis (Art. 6(1)(a) GDPR), or for protected data (Art. 9(2)(a))? */
export function restsOnConsent({ basis, condition }: Practice): boolean {
  return basis === 'consent' || condition === 'explicit-consent';
}

const IDENTITY = 'GDPR Recital 42; EDPB Guidelines 05/2020 point 64(i)';
const PURPOSE = 'GDPR Art. 6(1)(a), Art. 7(2); EDPB Guidelines 05/2020 point 64(ii)';
const DATA = 'EDPB Guidelines 05/2020 point 64(iii)';
const MACHINE = 'EDPB Guidelines 05/2020 point 64(v); GDPR Art. 22(2)(c)';
const ABROAD = 'EDPB Guidelines 05/2020 point 64(vi); GDPR Art. 49(1)(a)';
const OTHERS = 'EDPB Guidelines 05/2020 point 65';
const DEVICE = 'Directive 2002/58/EC Art. 5(3); CJEU C-673/17 (Planet49)';
const MESSAGES = 'Directive 2002/58/EC Art. 13(1)';

/**
 * The changes after which consent must be asked for again. Consent covers what customers were told when they gave it: who
 * asks, what for, which data, machines that decide, risks abroad (EDPB Guidelines 05/2020 point 64), and every other
 * controller that relies on it (point 65, which leaves out processors). When processing changes considerably, the
 * consent no longer holds (same Guidelines, on withdrawal and duration). Kinds that are not named here leave consent as it
 * is: fewer data, less storage, processors, other words. The numbers of the points were not read in the text: unverified.
 */
export const CONSENT_RULES: Readonly<Partial<Record<ChangeKind, ConsentRule>>> = {
  'controller-changed': { source: IDENTITY, reason: 'They agreed with another company.' },
  'purpose-changed': { source: PURPOSE, reason: 'They agreed to another purpose.' },
  'data-added': { source: DATA, reason: 'They did not agree to these data.' },
  'data-kind-changed': {
    source: DATA,
    reason: 'They agreed to another kind of data.',
    // A narrower term lies within what they agreed to.
    when: ({ draft, practice }) => draft.direction !== 'better' && restsOnConsent(practice),
  },
  'data-protected': {
    source: `${DATA}; GDPR Art. 9(2)(a)`,
    reason: 'Protected data need a consent that names them.',
  },
  'children-begun': { source: `${DATA}; GDPR Art. 8`, reason: 'They did not agree to data about children.' },
  'recipient-added': {
    source: OTHERS,
    reason: 'They were not told of this company, which uses the data on its own.',
    when: ({ draft, practice, comparison }) =>
      restsOnConsent(practice) && isOwnMaster(comparison, draft.subject),
  },
  'recipient-role-changed': {
    source: OTHERS,
    reason: 'This company worked on orders and now uses the data on its own.',
    when: ({ draft, practice }) => restsOnConsent(practice) && isFree(draft.after) && !isFree(draft.before),
  },
  'recipient-renamed': { source: OTHERS, reason: 'They were told of another company.' },
  'sale-begun': { source: `${OTHERS}; ${PURPOSE}`, reason: 'They did not agree that data are sold.' },
  'ads-elsewhere-begun': {
    source: `${OTHERS}; ${PURPOSE}`,
    reason: 'They did not agree to advertising by others.',
  },
  'country-added': { source: ABROAD, reason: 'They were not told that data go there.' },
  'recipient-moved': {
    source: ABROAD,
    reason: 'They were not told that data are used there.',
    when: ({ draft, practice }) =>
      restsOnConsent(practice) && draft.direction === 'worse' && draft.after !== undefined,
  },
  'transfer-protection-changed': {
    source: ABROAD,
    reason: 'Less protects the data there than they were told.',
    when: ({ draft, practice }) => restsOnConsent(practice) && draft.direction === 'worse',
  },
  'protection-fell': {
    source: ABROAD,
    reason: 'What protected the data there has fallen.',
    // Where a decision on adequacy takes the place of the home law, there is no risk to tell of.
    when: ({ draft, practice }) =>
      restsOnConsent(practice) && (draft.after === 'none' || draft.after === 'derogation'),
  },
  'decision-begun': { source: MACHINE, reason: 'They did not agree that a machine decides.' },
  'profiling-begun': { source: `${MACHINE}; ${PURPOSE}`, reason: 'They did not agree to a profile.' },
  'device-begun': {
    source: DEVICE,
    reason: 'Nobody was asked before about their device.',
    when: ({ draft, practice }) => draft.after === 'consent' || restsOnConsent(practice),
  },
  'device-changed': {
    source: DEVICE,
    reason: 'Nobody was asked before about their device.',
    when: ({ draft }) => draft.after === 'consent',
  },
  'contact-begun': {
    source: MESSAGES,
    reason: 'They did not agree to messages.',
    when: ({ practice }) => restsOnConsent(practice) || isAsked(practice.contact?.permission),
  },
  'contact-channel-added': {
    source: MESSAGES,
    reason: 'They agreed to messages on another channel.',
    when: ({ practice }) => restsOnConsent(practice) || isAsked(practice.contact?.permission),
  },
  'contact-permission-changed': {
    source: MESSAGES,
    reason: 'Nobody was asked before about messages.',
    when: ({ draft }) => isAsked(draft.after) && !isAsked(draft.before),
  },
  'basis-stronger': {
    source: 'GDPR Art. 6(1)(a), Art. 7(1), Art. 9(2)(a)',
    reason: 'It now rests on a consent that nobody has given yet.',
    when: ({ draft }) => draft.after === 'consent' || draft.after === 'explicit-consent',
  },
  'retention-longer': { source: 'ours', reason: 'They agreed to a shorter time.' },
  'retention-unstated': { source: 'ours', reason: 'They agreed to a time that is no longer stated.' },
};

/** Ids of the practices that consent must be asked for again because of a change. */
export function staleConsents(draft: Draft, comparison: Comparison): readonly string[] {
  const rule = CONSENT_RULES[draft.kind];
  if (!rule) return [];
  const { when = ({ practice }: Case) => restsOnConsent(practice) } = rule;
  return draft.practices.filter((id) => {
    const practice = comparison.next.declaration.practices.get(id);
    return practice !== undefined && when({ draft, practice, comparison });
  });
}

function isOwnMaster({ next }: Comparison, id: string | undefined): boolean {
  const recipient = id === undefined ? undefined : next.declaration.recipients.get(id);
  return recipient !== undefined && isIndependent(recipient);
}

function isFree(role: Draft['after']): boolean {
  return role === 'controller' || role === 'joint';
}

function isAsked(permission: Draft['after']): boolean {
  return permission === 'consent' || permission === 'confirmed-consent';
}
