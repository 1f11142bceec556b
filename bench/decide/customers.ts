import type { ChoiceState } from '../../src/consent/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { type Random, randomFrom } from '../random.ts';

/** The version whose practices hold. */
export const VERSION = { number: 1, id: 'a'.repeat(64), on: '2026-01-01' } as const;
/** The moment of all questions. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** A state with choices about nearly all practices that leave one, as shops that ask for each purpose have them. */
export function stateFrom(random: Random, { practices }: Declaration, name: string): ChoiceState {
  const standing = (k: number) => ({
    id: `choice-${name}-${k}`,
    at: '2026-05-01T00:00:00.000Z',
    by: 'customer' as const,
    notice: { version: VERSION.number, id: VERSION.id },
  });
  const grants: ChoiceState['grants'][number][] = [];
  const against: ChoiceState['against'][number][] = [];
  const objections: ChoiceState['objections'][number][] = [];
  let k = 0;
  for (const { id, basis, contact } of practices.values()) {
    k += 1;
    const about = { practice: id };
    const chance = random(100);
    if (basis === 'consent' && chance < 60) {
      const needsConfirmation = contact !== undefined;
      grants.push({
        ...standing(k),
        about,
        isConfirmed: needsConfirmation && chance < 54,
        needsConfirmation,
        toldOfSignal: false,
        supersedes: [],
      });
    } else if (basis === 'consent' && chance < 90) {
      against.push({ ...standing(k), about, kind: chance < 75 ? 'refused' : 'withdrawn' });
    } else if (basis === 'legitimate-interests' && chance < 20) {
      objections.push({ ...standing(k), about, ground: 'own-situation', outcome: 'open', isSignal: false });
    }
  }
  const pauses = random(20) === 0 ? [{ ...standing(90), contact: 'all' as const }] : [];
  const caps = random(20) === 0 ? [{ ...standing(91), contact: 'email' as const, times: 0, days: 7 }] : [];
  return {
    grants,
    against,
    objections,
    pauses,
    caps,
    restrictions: [],
    holds: [],
    contacts: [],
    conflicts: [],
  };
}

/** Some hundred different states; the image keeps none of these objects, so sharing them saves it nothing. */
export function statesOf(declaration: Declaration, count = 500): readonly ChoiceState[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, i) => stateFrom(random, declaration, String(i)));
}

/** The id of a customer. */
export function customerId(i: number): string {
  return `customer-${i}`;
}
