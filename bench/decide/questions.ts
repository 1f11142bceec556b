import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { pick, type Random } from '../random.ts';
import { customerId } from './customers.ts';
import { COUNTRIES, FREE } from './retailer.ts';

const DAYS = [
  '2026-11-02',
  '2026-08-15',
  '2026-03-31',
  '2025-12-01',
  '2025-06-30',
  '2024-02-29',
  '2023-05-05',
];

/**
 * Questions as services of a shop ask them, most of them about uses that are declared. They are read from JSON, as those
 * that come over the network are.
 */
export function questionsOf(
  random: Random,
  declaration: Declaration,
  count: number,
  customers: number,
): readonly UseRequest[] {
  const practices = [...declaration.practices.values()];
  const one = (): UseRequest => {
    const practice = pick(random, practices);
    const isOdd = random(10) === 0;
    const recipients = isOdd ? [...declaration.recipients.keys()] : (practice.recipients ?? []);
    return {
      customer: customerId(random(customers)),
      datum: isOdd ? pick(random, [...declaration.data.keys()]) : pick(random, practice.data),
      purpose: practice.purpose,
      ...(random(2) === 0 ? { practice: practice.id } : {}),
      ...(random(3) > 0 ? { recipient: pick(random, recipients) } : {}),
      ...(random(4) === 0 ? { country: pick(random, COUNTRIES) } : {}),
      residence: pick(random, FREE),
      ...(practice.contact ? { channel: pick(random, ['email', 'sms'] as const) } : {}),
      startedOn: pick(random, DAYS),
      ...(random(8) > 0 ? { contract: `order-${random(100_000)}` } : {}),
    };
  };
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(one())));
}
