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
  /** Which of the two values the bases or conditions stand in. */
  readonly source: SourceNode;
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
  const description = child(node, 'description');
  const fromLetters = [reference, description].map((source) => {
    const words = textOf(source) ?? '';
    return {
      source,
      bases: basesReferredTo(words),
      conditions: conditionsReferredTo(words),
      isFromWords: false,
    };
  });
  const fromWords = [reference, description].map((source) => ({
    source,
    bases: basesInWords(textOf(source) ?? ''),
    conditions: [],
    isFromWords: true,
  }));
  const found = [...fromLetters, ...fromWords].find(
    ({ bases, conditions }) => bases.length > 0 || conditions.length > 0,
  );
  return {
    reference,
    description,
    ...(found ?? { source: reference, bases: [], conditions: [], isFromWords: false }),
  };
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
  for (const { reference, description, bases, conditions, source } of found.statements) {
    const isUsedCondition = isSpecial && condition === undefined && conditions.length > 0;
    if (isUsedCondition) condition = conditions[0];
    const isUsed = isUsedCondition || bases.some((basis) => used.has(basis));
    const isObligation = bases.includes('legal-obligation') && used.has('legal-obligation');
    const names = bases.length > 0 || conditions.length > 0;
    // Another law that stands beside Art. 6(1)(c) is the obligation itself.
    const isLaw = !names && used.has('legal-obligation') && textOf(reference) !== undefined;
    if (isLaw) obligations.push(reference);
    if (isObligation) obligations.push(description);
    for (const node of [reference, description]) {
      const isWritten = node === reference ? isLaw : isObligation;
      const isRead = isUsed && node === source;
      if (isWritten || isRead) taken.push(node);
      if (isWritten || (isRead && (textOf(node)?.length ?? 0) <= SHORT)) continue;
      const reason = isRead
        ? 'Only the legal basis was read from it.'
        : reasonFor(node === source && names, bases.length > 0);
      left.push({ node, key: 'basis', reason });
    }
  }
  const isInterest = used.has('legitimate-interests');
  const reasons: SourceNode[] = [];
  for (const { node, exists } of found.interests) {
    const reasoning = child(node, 'reasoning');
    if (isInterest && exists === true) reasons.push(reasoning);
    const isStated = flagOf(child(node, 'exists')) !== undefined;
    if (isStated && (exists === false || isInterest)) taken.push(child(node, 'exists'));
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

/** Length up to which words say nothing but the legal basis. */
const SHORT = 60;

function reasonFor(isUnused: boolean, hasBases: boolean): string {
  if (!isUnused)
    return 'It names no letter of Art. 6(1) GDPR, and Klartext has no place for words about a legal basis.';
  if (hasBases) return 'TILT does not say which purpose this legal basis goes with; another one was chosen.';
  return 'It names a condition for special categories, and the data are not marked as one.';
}
