import type { ParsedDeclaration } from '../declaration/index.ts';
import { deriveFacts, type Fact } from '../fact/index.ts';
import { inReadingOrder, type Problem } from '../shared/index.ts';
import type { CheckContext, Rule } from './context.ts';
import { ageRule } from './rule/age.ts';
import { automatedDecisionRule } from './rule/automated-decision.ts';
import { basisRule } from './rule/basis.ts';
import { benefitRule } from './rule/benefit.ts';
import { contradictionRule } from './rule/contradiction.ts';
import { countryRule } from './rule/country.ts';
import { deviceRule } from './rule/device.ts';
import { dutyRule } from './rule/duty.ts';
import { languageRule } from './rule/language.ts';
import { marketingRule } from './rule/marketing.ts';
import { partyRule } from './rule/party.ts';
import { retentionRule } from './rule/retention.ts';
import { reuseRule } from './rule/reuse.ts';
import { saleRule } from './rule/sale.ts';
import { specialCategoryRule } from './rule/special-category.ts';
import { toldRule } from './rule/told.ts';
import { transferRule } from './rule/transfer.ts';
import { wordsRule } from './rule/words.ts';

/** For which day, and with which instruments taken as fallen, a declaration is checked. */
export interface CheckOptions {
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Ids of transfer instruments that are treated as if they had fallen. */
  readonly without?: readonly string[];
}

/** Every rule of the check; each looks at one thing and knows nothing of the others. */
const RULES: readonly Rule[] = [
  countryRule,
  languageRule,
  partyRule,
  dutyRule,
  basisRule,
  specialCategoryRule,
  deviceRule,
  marketingRule,
  reuseRule,
  automatedDecisionRule,
  ageRule,
  retentionRule,
  toldRule,
  transferRule,
  contradictionRule,
  saleRule,
  benefitRule,
  wordsRule,
];

/** Returns every problem of a declaration, in reading order: those of its shape, and what the rules find. */
export function checkDeclaration(parsed: ParsedDeclaration, options: CheckOptions): readonly Problem[] {
  const { declaration, placeOf } = parsed;
  if (!declaration) return inReadingOrder(parsed.problems);
  const facts = deriveFacts(declaration);
  const byPractice = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!('practice' in fact)) continue;
    const own = byPractice.get(fact.practice);
    if (own) own.push(fact);
    else byPractice.set(fact.practice, [fact]);
  }
  const context: CheckContext = {
    declaration,
    facts,
    factsOf: (practice) => byPractice.get(practice) ?? [],
    placeOf,
    on: options.on,
    without: options.without ?? [],
  };
  return inReadingOrder([...parsed.problems, ...RULES.flatMap((rule) => rule(context))]);
}
