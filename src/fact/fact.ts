import type {
  Authority,
  CollectionPlace,
  ContactChannel,
  ContactPermission,
  Controller,
  DataCategory,
  DeviceUse,
  InstrumentClaim,
  LegalBasis,
  NeverStatement,
  NoticeChannel,
  Officer,
  Path,
  Purpose,
  Recipient,
  Representative,
  RetentionEvent,
  Safeguard,
  SpecialCondition,
  Text,
} from '../declaration/index.ts';

/** What every fact has: an id that stays the same while the statement does, its source, and its weight. */
interface Base<K extends string> {
  readonly kind: K;
  /** Path of ids in the declaration, such as `practices.newsletter.basis`; `absence.sale` for what nothing does. */
  readonly id: string;
  /** Where it stands in the declaration; the section for an absence. */
  readonly path: Path;
  /** How much it matters to the customer, 0 to 100; see `weight.ts`. */
  readonly weight: number;
}

/** A fact about one practice. */
interface OfPractice<K extends string> extends Base<K> {
  readonly practice: string;
}

export interface ControllerFact extends Base<'controller'> {
  readonly controller: Controller;
}
export interface RepresentativeFact extends Base<'representative'> {
  readonly representative: Representative;
}
export interface OfficerFact extends Base<'officer'> {
  readonly officer: Officer;
}
export interface AuthorityFact extends Base<'authority'> {
  readonly authority: Authority;
}
export interface NeverFact extends Base<'never'> {
  readonly statement: NeverStatement;
}
/** Something that no practice of the declaration does. */
export interface AbsenceFact extends Base<'absence'> {
  readonly of: AbsenceTopic;
}
export type AbsenceTopic =
  | 'sale'
  | 'advertising'
  | 'recipient'
  | 'transfer'
  | 'automated-decision'
  | 'special-data'
  | 'children';

export interface NameFact extends OfPractice<'name'> {
  readonly name: Text;
}
export interface DatumFact extends OfPractice<'datum'> {
  readonly datum: DataCategory;
}
export interface PurposeFact extends OfPractice<'purpose'> {
  readonly purpose: Purpose;
  readonly isAdvertising: boolean;
}
export interface BasisFact extends OfPractice<'basis'> {
  readonly basis: LegalBasis;
  readonly interest: Text | undefined;
  readonly obligation: Text | undefined;
  readonly condition: SpecialCondition | undefined;
}
export interface RecipientFact extends OfPractice<'recipient'> {
  readonly recipient: Recipient;
}
export interface TransferFact extends OfPractice<'transfer'> {
  readonly recipient: Recipient;
  readonly country: string;
  readonly claims: readonly InstrumentClaim[];
  readonly copy: Text | undefined;
}
export interface RetentionFact extends OfPractice<'retention'> {
  /** ISO 8601 duration, or undefined when a criterion is given. */
  readonly duration: string | undefined;
  readonly after: RetentionEvent | undefined;
  readonly until: Text | undefined;
}
export interface RequirementFact extends OfPractice<'requirement'> {
  readonly isRequired: boolean;
  readonly ifNot: Text | undefined;
}
export interface BenefitFact extends OfPractice<'benefit'> {
  readonly benefit: Text;
}
export interface AutomatedDecisionFact extends OfPractice<'automated-decision'> {
  readonly logic: Text | undefined;
  readonly significance: Text | undefined;
  readonly consequences: Text | undefined;
  readonly hasHumanReview: boolean;
}
export type ProfilingFact = OfPractice<'profiling'>;
export type IncentiveFact = OfPractice<'incentive'>;
export interface CollectionFact extends OfPractice<'collection'> {
  readonly places: readonly CollectionPlace[];
}
export interface DeviceFact extends OfPractice<'device'> {
  readonly use: DeviceUse;
}
export interface ContactFact extends OfPractice<'contact'> {
  readonly channels: readonly ContactChannel[];
  readonly permission: ContactPermission;
}
export interface AgeFact extends OfPractice<'age'> {
  readonly minimum: number;
  readonly check: Text | undefined;
}
export interface ReuseFact extends OfPractice<'reuse'> {
  readonly from: string;
  readonly assessment: Text | undefined;
}
export interface SafeguardFact extends OfPractice<'safeguard'> {
  readonly safeguard: Safeguard;
}
export interface ToldFact extends OfPractice<'told'> {
  readonly channels: readonly NoticeChannel[];
}

/** One thing that the declaration states, small enough to be said in one sentence. */
export type Fact =
  | ControllerFact
  | RepresentativeFact
  | OfficerFact
  | AuthorityFact
  | NeverFact
  | AbsenceFact
  | NameFact
  | DatumFact
  | PurposeFact
  | BasisFact
  | RecipientFact
  | TransferFact
  | RetentionFact
  | RequirementFact
  | BenefitFact
  | AutomatedDecisionFact
  | ProfilingFact
  | IncentiveFact
  | CollectionFact
  | DeviceFact
  | ContactFact
  | AgeFact
  | ReuseFact
  | SafeguardFact
  | ToldFact;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
