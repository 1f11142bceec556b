import type { LegalBasis, Practice } from '../declaration/index.ts';
import { FAILURE_OF_CODE } from './choice-code.ts';
import type { Ground, UseRequest } from './decision.ts';
import { basisGround, consentFailure, FAILED, type Failure, failure, ground, PASSED } from './ground.ts';
import { internal } from './internal.ts';
import { type ConsentLevel, type Judged, PERMISSION_LEVELS } from './judge-law.ts';
import { type PassNode, passing, rootNode } from './pass-node.ts';
import type { PracticeRule, SpecialNeed } from './practice-rule.ts';
import { START_BOUNDS, startBoundOf } from './retention-end.ts';
import type { Rulebook } from './rulebook.ts';
import { channelNumber } from './side.ts';

/** A recipient of a practice, or the shop itself. */
export interface CompiledRecipient {
  /** Place in the tables of transfers. */
  readonly slot: number;
  /** Id; undefined for the shop itself. */
  readonly id: string | undefined;
  readonly passed: Ground;
  readonly country: string | undefined;
}

/** A practice with the grounds and failures that it can give, made once. */
export interface CompiledPractice {
  readonly rule: PracticeRule;
  readonly id: string;
  readonly index: number;
  readonly isMarketing: boolean;
  readonly root: PassNode;
  /** What is passed before the basis where nothing is restricted and nothing on the device needs a consent. */
  readonly plain: PassNode;
  /** The same with the basis, and without a contact. */
  readonly plainBasis: PassNode;
  readonly plainUse: PassNode;
  readonly basis: LegalBasis;
  readonly restsOnConsent: boolean;
  readonly basisPassed: Ground;
  /** What the basis says where it depends on the declaration alone. */
  readonly basisJudged: Judged;
  /** By code of `choice-code`. */
  readonly consentFailed: readonly Failure[];
  readonly explicitFailed: readonly Failure[];
  readonly needsDeviceConsent: boolean;
  readonly devicePassed: Ground;
  readonly minimumAge: number | undefined;
  readonly needsAge: boolean;
  /** One bit for each place in `CONTACT_CHANNELS`; undefined where there is no contact. */
  readonly channels: number | undefined;
  readonly isSoftOptIn: boolean;
  readonly isServicePermission: boolean;
  readonly permissionLevel: ConsentLevel;
  readonly own: CompiledRecipient;
  readonly recipients: readonly CompiledRecipient[];
  readonly retention: string | undefined;
  /** Place of the period in the tables of days. */
  readonly period: number;
  /** Place in `START_BOUNDS`. */
  readonly startBound: number;
  readonly retentionPassed: Ground;
  readonly retentionFailed: Failure;
  readonly beginsWithWithdrawal: boolean;
}

/** A practice as an answer to a purpose and a datum. */
export interface Candidate {
  readonly compiled: CompiledPractice;
  readonly need: SpecialNeed;
}

/** A rulebook, ready for quick look-ups. */
export interface CompiledRules {
  readonly rulebook: Rulebook;
  readonly home: string;
  /** Candidates by purpose and datum, in declared order. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, readonly Candidate[]>>;
  /** Periods of storage by place. */
  readonly periods: readonly string[];
  readonly isOwnName: (recipient: NonNullable<UseRequest['recipient']>) => boolean;
}

/** Prepares a rulebook for decisions. */
export function compileRules(rulebook: Rulebook): CompiledRules {
  const { declaration } = rulebook;
  const home = declaration?.controller.country ?? '';
  let slots = 0;
  const periods: string[] = [];
  const place = (period: string): number => {
    if (!periods.includes(period)) periods.push(period);
    return periods.indexOf(period);
  };
  const uses = new Map<string, Map<string, Candidate[]>>();
  for (const rule of rulebook.practices) {
    const own = { slot: slots++, id: undefined, passed: PASSED.ownUse, country: home };
    const recipients = [...rule.recipients].map(([id, country]) => ({
      slot: slots++,
      id,
      passed: ground('recipient', id),
      country,
    }));
    const compiled = compilePractice(rule, own, recipients, place);
    for (const [datum, need] of rule.data) {
      const purpose = internal(rule.practice.purpose);
      const byDatum = uses.get(purpose) ?? new Map<string, Candidate[]>();
      uses.set(purpose, byDatum);
      const list = byDatum.get(datum);
      if (list) list.push({ compiled, need });
      else byDatum.set(datum, [{ compiled, need }]);
    }
  }
  const { name, brand } = declaration?.controller ?? {};
  return {
    rulebook,
    home,
    uses,
    periods,
    isOwnName: (id) => declaration?.recipients.has(id) !== true && (id === name || id === brand),
  };
}

function compilePractice(
  rule: PracticeRule,
  own: CompiledRecipient,
  recipients: readonly CompiledRecipient[],
  place: (period: string) => number,
): CompiledPractice {
  const { basis, device, contact, retention } = rule.practice;
  const basisPassed = basisGround(basis);
  const period = retention?.for;
  const root = rootNode([PASSED.declared]);
  const devicePassed = ground('device', device ?? 'none');
  const plain = passing(passing(root, PASSED.unrestricted), devicePassed);
  const plainBasis = passing(plain, basisPassed);
  return {
    rule,
    id: rule.id,
    index: rule.index,
    isMarketing: rule.isMarketing,
    root,
    plain,
    plainBasis,
    plainUse: passing(plainBasis, PASSED.noContact),
    basis,
    restsOnConsent: basis === 'consent',
    basisPassed,
    basisJudged: { failed: statedBasisFails(rule.practice, basisPassed), passed: basisPassed },
    consentFailed: FAILURE_OF_CODE.map((reason) => consentFailure(reason, 'consent')),
    explicitFailed: FAILURE_OF_CODE.map((reason) => consentFailure(reason, 'explicit-consent')),
    needsDeviceConsent: device === 'consent',
    devicePassed,
    minimumAge: rule.minimumAge,
    needsAge: rule.minimumAge !== undefined && rule.asksConsent,
    channels: contact?.channels.reduce((bits, name) => bits | (1 << channelNumber(name)), 0),
    isSoftOptIn: contact?.permission === 'soft-opt-in',
    isServicePermission: contact?.permission === 'service-message',
    permissionLevel: PERMISSION_LEVELS[contact?.permission ?? 'service-message'],
    own,
    recipients,
    retention: period,
    period: period === undefined ? -1 : place(period),
    startBound: START_BOUNDS.indexOf(startBoundOf(retention?.after)),
    retentionPassed:
      retention === undefined
        ? PASSED.noPeriod
        : period === undefined
          ? PASSED.criterion
          : ground('retention', period),
    retentionFailed: failure('retention-over', 'retention', period, 'GDPR Art. 5(1)(e)'),
    beginsWithWithdrawal: retention?.after === 'withdrawal',
  };
}

/** Why a basis fails that needs something to be declared. */
function statedBasisFails(
  { basis, obligation, condition }: Practice,
  { source }: Ground,
): Failure | undefined {
  if (basis === 'legal-obligation') return obligation === undefined ? FAILED.duty : undefined;
  if (basis !== 'vital-interests' && basis !== 'public-task') return undefined;
  return condition === undefined ? failure('no-condition', 'basis', basis, source) : undefined;
}
