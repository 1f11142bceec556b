/** Where a datum comes from, seen from the customer. Observed data count as collected from the customer (Art. 13 GDPR). */
export const SOURCES = ['customer', 'observed', 'inferred', 'elsewhere'] as const;
export type DataSource = (typeof SOURCES)[number];

/** Special categories of Art. 9(1) GDPR, and criminal convictions and offences of Art. 10. */
export const SPECIAL_CATEGORIES = [
  'ethnic-origin',
  'political-opinion',
  'religion',
  'trade-union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
  'criminal',
] as const;
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

/** Legal bases: Art. 6(1)(a) to (f) GDPR, and Art. 6(1)(ea) UK GDPR. */
export const BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'recognised-legitimate-interests',
] as const;
export type LegalBasis = (typeof BASES)[number];

/** Conditions of Art. 9(2)(a) to (j) GDPR, and a law that allows it for Art. 10. */
export const SPECIAL_CONDITIONS = [
  'explicit-consent',
  'employment-and-social-security',
  'vital-interests',
  'not-for-profit-body',
  'made-public',
  'legal-claims',
  'substantial-public-interest',
  'health-care',
  'public-health',
  'archiving-research-statistics',
  'law-allows-criminal-data',
] as const;
export type SpecialCondition = (typeof SPECIAL_CONDITIONS)[number];

/** Role of a recipient: Art. 4(8), 26, 4(7) and 4(9) GDPR. A processor is shown and never counts as a sale. */
export const RECIPIENT_ROLES = ['processor', 'joint', 'controller', 'authority'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** Places where data are collected. */
export const PLACES = ['web', 'app', 'shop', 'phone', 'partner'] as const;
export type CollectionPlace = (typeof PLACES)[number];

/** Channels on which notices appear. */
export const CHANNELS = ['web', 'app', 'email', 'receipt', 'chat', 'voice', 'print'] as const;
export type NoticeChannel = (typeof CHANNELS)[number];

/** Events that storage is counted from; each language has a phrase for each of them. */
export const RETENTION_EVENTS = [
  'collection',
  'order',
  'last-order',
  'delivery',
  'return',
  'contract-end',
  'account-closed',
  'membership-end',
  'last-contact',
  'case-closed',
  'withdrawal',
  'visit',
  'year-end',
] as const;
export type RetentionEvent = (typeof RETENTION_EVENTS)[number];

/** Storing or reading on the customer's device (ePrivacy Directive Art. 5(3)). */
export const DEVICE_USES = ['none', 'necessary', 'consent'] as const;
export type DeviceUse = (typeof DEVICE_USES)[number];

/** Channels of direct marketing (ePrivacy Directive Art. 13). */
export const CONTACT_CHANNELS = ['email', 'sms', 'phone', 'post', 'push'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Permission that a contact rests on. `service-message` is a message that the order itself needs, not marketing. */
export const CONTACT_PERMISSIONS = [
  'consent',
  'confirmed-consent',
  'soft-opt-in',
  'opt-out',
  'service-message',
] as const;
export type ContactPermission = (typeof CONTACT_PERMISSIONS)[number];

/** Safeguards that a notice can name. */
export const SAFEGUARDS = [
  'encryption',
  'pseudonymisation',
  'anonymisation',
  'access-control',
  'aggregation',
  'short-storage',
  'staff-training',
  'audit',
  'blurring',
] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

/** What a retailer can state that it does not do; a rule in `check/` looks for contradictions to each. */
export const NEVER_STATEMENTS = [
  'sale',
  'face-recognition',
  'special-data',
  'children-profiles',
  'automated-decisions',
  'transfer-outside',
  'precise-location',
  'reading-messages',
  'personal-prices',
  'advertising-by-others',
] as const;
export type NeverStatement = (typeof NEVER_STATEMENTS)[number];
