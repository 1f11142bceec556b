import type { Practice, Transfer } from '../../../declaration/index.ts';
import { fingerprint, isSame } from '../../align/fingerprint.ts';
import type { Plain } from '../../change.ts';
import type { Comparison } from '../../comparison.ts';
import { cameOrWent, compareTexts, type Draft, directionBy, type Place } from '../../draft.ts';
import { lossOfProtection, protectionOf } from '../../protection.ts';

const COUNTRY = { came: 'country-added', went: 'country-removed' } as const;

/** A transfer with its place in the list, and its fact, which is numbered where recipient and country repeat. */
interface Placed {
  readonly transfer: Transfer;
  readonly index: number;
  readonly fact: string;
}

/** Compares the transfers of a practice by recipient and country, and what protects the data there. */
export function compareTransfers(old: Practice, next: Practice, comparison: Comparison): readonly Draft[] {
  const [before, after] = [byRoute(old), byRoute(next)];
  const routes = new Set([...before.keys(), ...after.keys()]);
  return [...routes].flatMap((route) => {
    const [gone, came] = unshared(before.get(route) ?? [], after.get(route) ?? []);
    const length = Math.max(gone.length, came.length);
    return Array.from({ length }, (_, i) => i).flatMap((i) => compareOne(gone[i], came[i], next, comparison));
  });
}

function byRoute({ id, transfers = [] }: Practice): ReadonlyMap<string, readonly Placed[]> {
  const routes = new Map<string, Placed[]>();
  for (const [index, transfer] of transfers.entries()) {
    const route = `${transfer.recipient}.${transfer.country}`;
    const known = routes.get(route) ?? [];
    const number = known.length === 0 ? '' : `.${known.length + 1}`;
    routes.set(route, [...known, { transfer, index, fact: `practices.${id}.transfers.${route}${number}` }]);
  }
  return routes;
}

/** Leaves out equal transfers, so that their order and repetition say nothing. */
function unshared(
  before: readonly Placed[],
  after: readonly Placed[],
): readonly [gone: readonly Placed[], came: readonly Placed[]] {
  const prints = (list: readonly Placed[]) => new Map(list.map((p) => [fingerprint(p.transfer), p]));
  const [a, b] = [prints(before), prints(after)];
  const without = (list: ReadonlyMap<string, Placed>, other: ReadonlyMap<string, Placed>) =>
    [...list].filter(([print]) => !other.has(print)).map(([, placed]) => placed);
  // A second one on the same way that is new, or gone, says nothing of the way itself: it is held against the first.
  const [gone, came] = [without(a, b), without(b, a)];
  if (gone.length === 0 && came.length > 0 && before.length > 0) return [before.slice(0, came.length), came];
  if (came.length === 0 && gone.length > 0 && after.length > 0) return [gone, after.slice(0, gone.length)];
  return [gone, came];
}

function compareOne(
  old: Placed | undefined,
  next: Placed | undefined,
  { id }: Practice,
  comparison: Comparison,
): readonly Draft[] {
  const placed = next ?? old;
  if (!placed) return [];
  const { transfer, index, fact } = placed;
  const place = (...steps: readonly string[]): Place => ({
    path: ['practices', id, 'transfers', index, ...steps],
    practices: [id],
    facts: [fact],
  });
  const subject = transfer.country;
  if (!old || !next) {
    const values = next ? { after: routeOf(transfer), subject } : { before: routeOf(transfer), subject };
    return [cameOrWent(place(), COUNTRY, 'worse', values, next !== undefined)];
  }
  return [
    ...compareInstruments(old.transfer, next.transfer, place('instruments'), comparison),
    ...compareTexts(place('copy'), old.transfer.copy, next.transfer.copy),
  ].map((draft) => ({ ...draft, subject }));
}

function routeOf({ recipient, country }: Transfer): Plain {
  return { recipient, country };
}

/** Papers alone (a day, a module, an assessment) are no change where the same instruments hold as before. */
function compareInstruments(
  old: Transfer,
  next: Transfer,
  place: Place,
  comparison: Comparison,
): readonly Draft[] {
  const [before, after] = [old.instruments, next.instruments];
  if (isSame(before, after)) return [];
  const { country } = next;
  const was = protectionOf(comparison.old.declaration, country, before ?? [], comparison.old.on);
  const is = protectionOf(comparison.next.declaration, country, after ?? [], comparison.next.on);
  const direction = directionBy(0, lossOfProtection(was, is));
  const ids = (list: typeof before): readonly string[] => (list ?? []).map((claim) => claim.use);
  const isGone = after === undefined ? { isGone: true } : {};
  const changed = { ...place, ...isGone, before, after };
  return direction === 'neutral' && was === is && isSame(ids(before), ids(after))
    ? [{ ...changed, kind: 'transfer-papers-changed', direction }]
    : [{ ...changed, kind: 'transfer-protection-changed', direction }];
}
