import type { Authority, Controller, Declaration, Representative } from '../../declaration/index.ts';
import { WEIGHTS } from '../../fact/index.ts';
import { fingerprint, isSame } from '../align/fingerprint.ts';
import type { Plain } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { cameOrWent, compareTexts, type Draft, type Place, wording } from '../draft.ts';
import type { ChangeKind } from '../kind.ts';
import { isOtherName } from './recipient.ts';

/** Compares who answers for the data, and whom customers can turn to. */
export function compareParties({ old, next }: Comparison): readonly Draft[] {
  const [a, b] = [old.declaration, next.declaration];
  const everywhere = [...b.practices.keys()].filter((id) => a.practices.has(id));
  return [
    ...compareControllers(a.controller, b.controller, everywhere),
    ...compareContacts('dataProtectionOfficer', OFFICER, a.dataProtectionOfficer, b.dataProtectionOfficer),
    ...compareAuthorities(a.supervisoryAuthority, b.supervisoryAuthority),
    ...compareRepresentatives(a, b),
  ];
}

const OFFICER = { came: 'officer-new', went: 'officer-lost', changed: 'officer-changed' } as const;
const AUTHORITY = { came: 'authority-new', went: 'authority-lost', changed: 'authority-changed' } as const;
const REPRESENTATIVE = {
  came: 'representative-new',
  went: 'representative-lost',
  changed: 'representative-changed',
} as const;

interface Kinds {
  readonly came: ChangeKind;
  readonly went: ChangeKind;
  readonly changed: ChangeKind;
}

/** Ways to reach the controller, and the name that customers know it by. */
const CONTACT = ['brand', 'address', 'email', 'phone', 'website'] as const;

function compareControllers(
  old: Controller,
  next: Controller,
  everywhere: readonly string[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const at = (key: string, practices: readonly string[] = []): Place => ({
    path: ['controller', key],
    practices,
    facts: ['controller'],
  });
  if (isOtherName(old.name, next.name)) {
    const values = { before: old.name, after: next.name, weight: WEIGHTS.specialData };
    drafts.push({ ...at('name', everywhere), ...values, kind: 'controller-changed', direction: 'neutral' });
  } else drafts.push(...compareTexts(at('name'), old.name, next.name));
  if (old.country !== next.country) {
    const values = { before: old.country, after: next.country };
    drafts.push({ ...at('country', everywhere), ...values, kind: 'controller-moved', direction: 'neutral' });
  }
  const changed = CONTACT.filter((key) => old[key] !== next[key]);
  const [first] = changed;
  if (first !== undefined) {
    const pick = (from: Controller): Plain => Object.fromEntries(changed.map((key) => [key, from[key]]));
    drafts.push({
      path: changed.length === 1 ? ['controller', first] : ['controller'],
      practices: [],
      facts: ['controller'],
      ...(changed.length === 1 && next[first] === undefined ? { isGone: true } : {}),
      kind: 'controller-contact-changed',
      direction: 'neutral',
      before: pick(old),
      after: pick(next),
      weight: WEIGHTS.formality,
    });
  }
  return [...drafts, ...compareRightsPages(old.rights, next.rights, at('rights'))];
}

function compareRightsPages(
  old: string | undefined,
  next: string | undefined,
  place: Place,
): readonly Draft[] {
  if (old === next) return [];
  const values = { before: old, after: next };
  if (old !== undefined && next !== undefined) {
    return [{ ...place, ...values, kind: 'rights-page-changed', direction: 'neutral' }];
  }
  const kinds = { came: 'rights-page-new', went: 'rights-page-lost' } as const;
  return [cameOrWent(place, kinds, 'better', values, next !== undefined)];
}

function compareContacts(
  key: 'dataProtectionOfficer' | 'supervisoryAuthority',
  kinds: Kinds,
  old: Plain | undefined,
  next: Plain | undefined,
): readonly Draft[] {
  if (isSame(old, next)) return [];
  const place: Place = { path: [key], practices: [], facts: [key] };
  const values = { before: old, after: next };
  if (old !== undefined && next !== undefined) {
    return [{ ...place, ...values, kind: kinds.changed, direction: 'neutral' }];
  }
  return [cameOrWent(place, kinds, 'better', values, next !== undefined)];
}

/** The name of an authority is the same in another language or spelling. */
function compareAuthorities(old: Authority | undefined, next: Authority | undefined): readonly Draft[] {
  const key = 'supervisoryAuthority';
  if (!old || !next || isOtherName(old.name, next.name)) return compareContacts(key, AUTHORITY, old, next);
  const place: Place = { path: [key, 'name'], practices: [], facts: [key] };
  const renamed = isSame(old.name, next.name) ? [] : [wording(place, old.name, next.name)];
  return [...renamed, ...compareContacts(key, AUTHORITY, { ...old, name: next.name }, next)];
}

/** Representatives are one for each law; where there are several, equal ones are set against each other first. */
function compareRepresentatives(a: Declaration, b: Declaration): readonly Draft[] {
  const regions = ['EU', 'UK', 'CH'] as const;
  return regions.flatMap((region) => {
    const of = (declaration: Declaration) =>
      (declaration.representatives ?? []).flatMap((representative, index) =>
        representative.for === region ? [{ representative, index }] : [],
      );
    const known = new Set(of(a).map((r) => fingerprint(r.representative)));
    const kept = new Set(of(b).map((r) => fingerprint(r.representative)));
    const gone = unique(of(a)).filter((r) => !kept.has(fingerprint(r.representative)));
    const came = unique(of(b)).filter((r) => !known.has(fingerprint(r.representative)));
    const length = Math.max(gone.length, came.length);
    return Array.from({ length }, (_, index): Draft => {
      const [old, next] = [gone[index], came[index]];
      const place: Place = {
        path: ['representatives', (next ?? old)?.index ?? 0],
        practices: [],
        facts: [factOf(next ? b : a, (next ?? old)?.representative)],
      };
      const values = { before: old?.representative, after: next?.representative, subject: region };
      if (old && next) return { ...place, ...values, kind: REPRESENTATIVE.changed, direction: 'neutral' };
      return cameOrWent(place, REPRESENTATIVE, 'better', values, next !== undefined);
    });
  });
}

function unique<R extends { readonly representative: Representative }>(list: readonly R[]): readonly R[] {
  return [...new Map(list.map((r) => [fingerprint(r.representative), r])).values()];
}

/** Ids of representatives are numbered in the order of the declaration. */
function factOf(declaration: Declaration, representative: Representative | undefined): string {
  const region = representative?.for ?? 'EU';
  const same = (declaration.representatives ?? []).filter((r) => r.for === region);
  const place = representative === undefined ? 0 : same.indexOf(representative);
  return place <= 0 ? `representatives.${region}` : `representatives.${region}.${place + 1}`;
}
