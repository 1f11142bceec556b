import type { LegalBasis, SpecialCondition } from '../../declaration/index.ts';
import { flagOf, textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { basesInWords, basesReferredTo, conditionsReferredTo } from '../word/legal-basis.ts';
import { likelyBasis } from '../word/purpose-words.ts';
import { joinWords, type Left } from './finding.ts';

/** One legal basis as an entry of TILT states it. */
interface Statement {
  readonly reference: SourceNode;
  readonly description: SourceNode;
  readonly bases: readonly LegalBasis[];
  readonly conditions: readonly SpecialCondition[];
  /** True when no letter of Art. 6(1) was named and the words decided. */
  readonly isFromWords: boolean;
}

/** The legal bases and legitimate interests of one entry. */
export interface BasesFound {
  readonly statements: readonly Statement[];
  readonly interests: readonly { readonly node: SourceNode; readonly exists: boolean | undefined }[];
  /** Every basis that the entry states, in its order. */
  readonly stated: readonly LegalBasis[];
}

/** Reads what an entry says on its legal bases. */
export function readBases(entry: SourceNode): BasesFound {
  const statements = items(child(entry, 'legalBases')).map(readStatement);
  const interests = items(child(entry, 'legitimateInterests')).map((node) => ({
    node,
    exists: existsIn(node),
  }));
  const stated = statements.flatMap((statement) => statement.bases);
  if (interests.some(({ exists }) => exists === true)) stated.push('legitimate-interests');
  return { statements, interests, stated: [...new Set(stated)] };
}

function existsIn(node: SourceNode): boolean | undefined {
  const exists = flagOf(child(node, 'exists'));
  return exists ?? (textOf(child(node, 'reasoning')) === undefined ? undefined : true);
}

function readStatement(node: SourceNode): Statement {
  const isBare = typeof node.value !== 'object' || node.value === null;
  const reference = isBare ? node : child(node, 'reference');
  const description = isBare ? child(node, 'description') : child(node, 'description');
  const texts = [textOf(reference) ?? '', textOf(description) ?? ''];
  const conditions = texts.flatMap(conditionsReferredTo);
  const named = texts.map(basesReferredTo).find((bases) => bases.length > 0);
  const bases =
    named ?? (conditions.length > 0 ? [] : (texts.map(basesInWords).find((found) => found.length > 0) ?? []));
  return { reference, description, bases, conditions, isFromWords: named === undefined && bases.length > 0 };
}

/** The basis for one purpose, and how sure that is. */
export interface BasisChosen {
  readonly basis: LegalBasis | undefined;
  /** `alone`: the entry states one; `order`: as many bases as purposes; `likely`: chosen by the kind of purpose. */
  readonly by: 'alone' | 'order' | 'likely';
}

/**
 * Chooses the basis for a purpose. TILT lists purposes and bases of an entry side by side and does not join them: one
 * basis goes with every purpose; equally many go together by their order; otherwise the usual one for the purpose.
 */
export function chooseBasis(
  found: BasesFound,
  purpose: { readonly index: number; readonly of: number; readonly dpv: string },
): BasisChosen {
  const { statements, stated } = found;
  if (stated.length <= 1) return { basis: stated[0], by: 'alone' };
  if (statements.length === purpose.of && statements.every(({ bases }) => bases.length === 1)) {
    return { basis: statements[purpose.index]?.bases[0], by: 'order' };
  }
  return { basis: likelyBasis(purpose.dpv, stated), by: 'likely' };
}

/** What the bases of an entry say beside the basis itself. */
export interface BasisWords {
  readonly interest: string | undefined;
  readonly obligation: string | undefined;
  readonly condition: SpecialCondition | undefined;
  readonly taken: readonly SourceNode[];
  readonly left: readonly Left[];
}

/** Sorts the values on legal bases into those that practices hold and those that have no place, once the bases are chosen. */
export function sortBasisWords(
  found: BasesFound,
  used: ReadonlySet<LegalBasis>,
  isSpecial: boolean,
): BasisWords {
  const taken: SourceNode[] = [];
  const left: Left[] = [];
  const obligations: SourceNode[] = [];
  let condition: SpecialCondition | undefined;
  for (const { reference, description, bases, conditions, isFromWords } of found.statements) {
    const hasUsed = bases.some((basis) => used.has(basis));
    const isUsedCondition = isSpecial && condition === undefined && conditions.length > 0;
    if (isUsedCondition) condition = conditions[0];
    const isLawNamed =
      bases.length === 0 &&
      conditions.length === 0 &&
      used.has('legal-obligation') &&
      textOf(reference) !== undefined;
    if (isLawNamed) obligations.push(reference);
    if (hasUsed || isUsedCondition || isLawNamed) taken.push(reference);
    else
      left.push({
        node: reference,
        key: 'basis',
        reason: reasonFor(bases.length > 0, conditions.length > 0),
      });
    if (bases.includes('legal-obligation') && used.has('legal-obligation')) {
      obligations.push(description);
      taken.push(description);
    } else if (isFromWords && textOf(reference) === undefined) taken.push(description);
    else
      left.push({
        node: description,
        key: 'basis',
        reason: 'Klartext has no place for words about a legal basis.',
      });
  }
  const isInterest = used.has('legitimate-interests');
  const reasons: SourceNode[] = [];
  for (const { node, exists } of found.interests) {
    const reasoning = child(node, 'reasoning');
    if (isInterest && exists === true) reasons.push(reasoning);
    if (exists === false || isInterest) taken.push(child(node, 'exists'));
    if (isInterest && exists === true) taken.push(reasoning);
    else {
      const reason = 'No practice of this entry rests on a legitimate interest.';
      left.push({ node: reasoning, key: 'interest', reason });
      if (exists === true) left.push({ node: child(node, 'exists'), key: 'interest', reason });
    }
  }
  const interest = joinWords(reasons, 'interest');
  const obligation = joinWords(obligations, 'obligation');
  return {
    interest: interest.text,
    obligation: obligation.text,
    condition,
    taken,
    left: [...left, ...interest.left, ...obligation.left],
  };
}

function reasonFor(hasBases: boolean, hasConditions: boolean): string {
  if (hasBases) return 'TILT does not say which purpose this legal basis goes with; another one was chosen.';
  if (hasConditions)
    return 'It names a condition for special categories, and the data are not marked as one.';
  return 'It names no letter of Art. 6(1) GDPR.';
}
