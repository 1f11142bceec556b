import type { Severity } from './problem.ts';

/** What a kind of problem means for the command line and, later, for HTTP. */
interface ProblemKind {
  readonly severity: Severity;
  /** 1: the declaration has errors; 2: the input could not be used at all. Only errors count. */
  readonly exit: 1 | 2;
}

const unusable: ProblemKind = { severity: 'error', exit: 2 };
const error: ProblemKind = { severity: 'error', exit: 1 };
const warning: ProblemKind = { severity: 'warning', exit: 1 };
const advice: ProblemKind = { severity: 'advice', exit: 1 };

/** The one table of problem codes: how severe each is and which exit status it leads to. */
export const PROBLEM_CODES = {
  // The input itself.
  unreadable: unusable,
  'too-large': unusable,
  encoding: unusable,
  syntax: unusable,
  'too-deep': unusable,
  'too-many-aliases': unusable,
  'not-a-declaration': unusable,
  include: unusable,
  'byte-order-mark': warning,
  // The shape of the declaration.
  'duplicate-key': error,
  'unknown-tag': error,
  'unknown-key': error,
  'missing-key': error,
  'wrong-value': error,
  'unknown-reference': error,
  'unused-entry': advice,
  'missing-language': error,
  'unknown-country': error,
  'language-without-words': error,
  // What the law asks for.
  'missing-notice-element': error,
  'missing-contact': error,
  'not-covered': warning,
  'transfer-without-instrument': error,
  'transfer-instrument-fell': error,
  'transfer-instrument-unfit': error,
  'transfer-unverified': warning,
  'transfer-unfit-abroad': warning,
  'representative-missing': warning,
  'transfer-not-declared': error,
  'basis-does-not-fit': error,
  'interest-missing': error,
  'obligation-missing': error,
  'special-category-without-condition': error,
  'special-category-not-marked': error,
  'criminal-data-without-law': error,
  'device-without-consent': error,
  'marketing-without-permission': error,
  'reuse-without-assessment': error,
  'automated-decision': error,
  'joint-without-arrangement': error,
  'age-of-consent': error,
  'retention-missing': error,
  'retention-never-ends': error,
  'told-nowhere': error,
  'consequence-missing': error,
  'language-of-country': warning,
  contradiction: error,
  // A study.
  'not-a-study': unusable,
  'name-collision': error,
  'duplicate-id': error,
  'wrong-order': error,
  overlap: error,
  // What makes it better.
  'no-benefit': advice,
  'not-stated': advice,
  'kept-longer-elsewhere': advice,
  'marketing-to-children': advice,
  'vague-words': warning,
  'hard-to-read': advice,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
