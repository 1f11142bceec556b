import { type Declaration, isNarrowerThan, type Purpose, type Recipient } from '../declaration/index.ts';
import type { AbsenceTopic, Fact, FactKind, FactOf } from './fact.ts';
import { factsOfPractice, firstPlaces, numbered } from './of-practice.ts';
import { isProtected, WEIGHTS } from './weight.ts';

/**
 * Derives every fact of a declaration: the parties, each practice, what is never done, and what nothing does.
 *
 * @param isComplete False when entries were left out: then nobody can say that nothing does something.
 */
export function deriveFacts(declaration: Declaration, isComplete = true): readonly Fact[] {
  const practices = [...declaration.practices.values()].flatMap((p) => factsOfPractice(declaration, p));
  return [
    ...partyFacts(declaration),
    ...practices,
    ...neverFacts(declaration),
    ...(isComplete ? absenceFacts(practices, declaration) : []),
  ];
}

/** Narrows facts to one kind. */
export function factsOf<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  const ofKind = kindsOf(facts).get(kind) ?? [];
  return ofKind.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** What was sorted before: every row of every layer in every language asks for the same few kinds. */
const sorted = new WeakMap<readonly Fact[], ReadonlyMap<FactKind, readonly Fact[]>>();

function kindsOf(facts: readonly Fact[]): ReadonlyMap<FactKind, readonly Fact[]> {
  const known = sorted.get(facts);
  if (known) return known;
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const list = kinds.get(fact.kind);
    if (list) list.push(fact);
    else kinds.set(fact.kind, [fact]);
  }
  sorted.set(facts, kinds);
  return kinds;
}

/** Orders facts by weight, weightiest first; equal weights keep the order of the declaration. */
export function byWeight<F extends Fact>(facts: readonly F[]): readonly F[] {
  return [...facts].sort((a, b) => b.weight - a.weight);
}

function partyFacts(declaration: Declaration): readonly Fact[] {
  const {
    controller,
    representatives = [],
    dataProtectionOfficer: officer,
    supervisoryAuthority: authority,
  } = declaration;
  const weight = WEIGHTS.expected;
  const facts: Fact[] = [{ kind: 'controller', id: 'controller', path: ['controller'], weight, controller }];
  const times = new Map<string, number>();
  for (const [index, representative] of representatives.entries()) {
    const path = ['representatives', index];
    facts.push({
      kind: 'representative',
      id: numbered(`representatives.${representative.for}`, times),
      path,
      weight,
      representative,
    });
  }
  if (officer) {
    facts.push({
      kind: 'officer',
      id: 'dataProtectionOfficer',
      path: ['dataProtectionOfficer'],
      weight,
      officer,
    });
  }
  if (authority) {
    facts.push({
      kind: 'authority',
      id: 'supervisoryAuthority',
      path: ['supervisoryAuthority'],
      weight,
      authority,
    });
  }
  return facts;
}

function neverFacts(declaration: Declaration): readonly Fact[] {
  return [...firstPlaces(declaration.never ?? [])].map(([statement, index]) => ({
    kind: 'never',
    id: `never.${statement}`,
    path: ['never', index],
    weight: WEIGHTS.expected,
    statement,
  }));
}

/** For each topic, how to recognise a fact that makes it present. */
const PRESENT: Readonly<Record<AbsenceTopic, (fact: Fact) => boolean>> = {
  sale: (f) =>
    (f.kind === 'recipient' && f.recipient.buysData === true) ||
    (f.kind === 'purpose' && isSelling(f.purpose)),
  advertising: (f) =>
    (f.kind === 'purpose' && f.isAdvertising) ||
    (f.kind === 'recipient' && f.recipient.advertisesElsewhere === true),
  recipient: (f) => f.kind === 'recipient',
  transfer: (f) => f.kind === 'transfer',
  'automated-decision': (f) => f.kind === 'automated-decision',
  'special-data': (f) => f.kind === 'datum' && isProtected(f.datum),
  children: (f) => f.kind === 'datum' && f.datum.children === true,
};

/**
 * May a recipient pay for data, for all that is written? Processors and authorities never do (Art. 4(8), (9) GDPR); of
 * everybody else it has to be said. Silence is no promise.
 */
export function isSaleOpen(recipient: Recipient): boolean {
  return recipient.buysData === undefined && (recipient.role === 'controller' || recipient.role === 'joint');
}

/** Is it the purpose of a practice to sell data, by its place in the Data Privacy Vocabulary? */
export function isSelling(purpose: Purpose): boolean {
  return ['dpv:SellDataToThirdParties', 'dpv:SellInsightsFromData'].some((term) =>
    isNarrowerThan(purpose.dpv, term),
  );
}

function absenceFacts(facts: readonly Fact[], declaration: Declaration): readonly Fact[] {
  const topics = Object.keys(PRESENT) as AbsenceTopic[];
  const statesNoSale =
    (declaration.never ?? []).includes('sale') ||
    !facts.some((f) => f.kind === 'recipient' && isSaleOpen(f.recipient));
  return topics
    .filter((topic) => !facts.some((fact) => PRESENT[topic](fact)))
    .filter((topic) => topic !== 'sale' || statesNoSale)
    .map((of) => ({
      kind: 'absence',
      id: `absence.${of}`,
      path: ['practices'],
      weight: WEIGHTS.expected,
      of,
    }));
}
