import { type Declaration, isNarrowerThan, type Practice, type Purpose } from '../declaration/index.ts';
import type { Fact } from './fact.ts';
import { WEIGHTS, weightOfBasis, weightOfDatum, weightOfRecipient } from './weight.ts';

/** Is a purpose marketing or advertising, by its place in the Data Privacy Vocabulary? */
export function isAdvertising(purpose: Purpose): boolean {
  return isNarrowerThan(purpose.dpv, 'dpv:Marketing');
}

/** Lists the facts that one practice states. */
export function factsOfPractice(declaration: Declaration, practice: Practice): readonly Fact[] {
  const path = ['practices', practice.id] as const;
  const at = (...steps: readonly (string | number)[]) => ({
    practice: practice.id,
    id: [...path, ...steps].join('.'),
    path: [...path, ...steps],
  });
  const facts: Fact[] = [{ kind: 'name', ...at('name'), weight: WEIGHTS.formality, name: practice.name }];
  for (const [index, id] of practice.data.entries()) {
    const datum = declaration.data.get(id);
    if (!datum) continue;
    const place = { ...at('data', index), id: `practices.${practice.id}.data.${id}` };
    facts.push({ kind: 'datum', ...place, weight: weightOfDatum(datum), datum });
  }
  const purpose = declaration.purposes.get(practice.purpose);
  if (purpose) {
    const isAd = isAdvertising(purpose);
    const weight = isAd ? WEIGHTS.advertising : WEIGHTS.expected;
    facts.push({ kind: 'purpose', ...at('purpose'), weight, purpose, isAdvertising: isAd });
  }
  const { basis, interest, obligation, condition } = practice;
  facts.push({
    kind: 'basis',
    ...at('basis'),
    weight: weightOfBasis(basis),
    basis,
    interest,
    obligation,
    condition,
  });
  for (const [index, id] of (practice.recipients ?? []).entries()) {
    const recipient = declaration.recipients.get(id);
    if (!recipient) continue;
    const place = { ...at('recipients', index), id: `practices.${practice.id}.recipients.${id}` };
    facts.push({ kind: 'recipient', ...place, weight: weightOfRecipient(recipient), recipient });
  }
  facts.push(...transferFacts(declaration, practice));
  const { retention } = practice;
  if (retention) {
    const { for: duration, after, until } = retention;
    facts.push({ kind: 'retention', ...at('retention'), weight: WEIGHTS.observed, duration, after, until });
  }
  if (practice.required !== undefined) {
    const { required: isRequired, ifNot } = practice;
    facts.push({ kind: 'requirement', ...at('required'), weight: WEIGHTS.expected, isRequired, ifNot });
  }
  if (practice.benefit !== undefined) {
    // A benefit weighs most where the customer has a choice: it is what a "no" would cost.
    facts.push({
      kind: 'benefit',
      ...at('benefit'),
      weight: weightOfBasis(basis),
      benefit: practice.benefit,
    });
  }
  if (practice.automatedDecision) {
    const { logic, significance, consequences, humanReview } = practice.automatedDecision;
    const weight = WEIGHTS.automatedDecision;
    const hasHumanReview = humanReview === true;
    const place = at('automatedDecision');
    facts.push({
      kind: 'automated-decision',
      ...place,
      weight,
      logic,
      significance,
      consequences,
      hasHumanReview,
    });
  }
  if (practice.profiling === true)
    facts.push({ kind: 'profiling', ...at('profiling'), weight: WEIGHTS.profiling });
  if (practice.incentive === true)
    facts.push({ kind: 'incentive', ...at('incentive'), weight: WEIGHTS.incentive });
  const places = practice.collected;
  facts.push({ kind: 'collection', ...at('collected'), weight: WEIGHTS.formality, places });
  if (practice.device !== undefined) {
    const weight = practice.device === 'consent' ? WEIGHTS.deviceWithConsent : WEIGHTS.formality;
    facts.push({ kind: 'device', ...at('device'), weight, use: practice.device });
  }
  if (practice.contact) {
    const { channels, permission } = practice.contact;
    facts.push({ kind: 'contact', ...at('contact'), weight: WEIGHTS.advertising, channels, permission });
  }
  if (practice.age) {
    const { minimum, check } = practice.age;
    facts.push({ kind: 'age', ...at('age'), weight: WEIGHTS.expected, minimum, check });
  }
  if (practice.grewFrom) {
    const { practice: from, assessment } = practice.grewFrom;
    facts.push({ kind: 'reuse', ...at('grewFrom'), weight: WEIGHTS.inferred, from, assessment });
  }
  for (const [index, safeguard] of (practice.safeguards ?? []).entries()) {
    const place = { ...at('safeguards', index), id: `practices.${practice.id}.safeguards.${safeguard}` };
    facts.push({ kind: 'safeguard', ...place, weight: WEIGHTS.formality, safeguard });
  }
  const channels = practice.told ?? declaration.channels;
  facts.push({ kind: 'told', ...at('told'), weight: WEIGHTS.formality, channels });
  return facts;
}

function transferFacts(declaration: Declaration, practice: Practice): readonly Fact[] {
  return (practice.transfers ?? []).flatMap((transfer, index): readonly Fact[] => {
    const recipient = declaration.recipients.get(transfer.recipient);
    if (!recipient) return [];
    const { country, copy } = transfer;
    return [
      {
        kind: 'transfer',
        practice: practice.id,
        id: `practices.${practice.id}.transfers.${transfer.recipient}.${country}`,
        path: ['practices', practice.id, 'transfers', index],
        weight: WEIGHTS.transfer,
        recipient,
        country,
        claims: transfer.instruments ?? [],
        copy,
      },
    ];
  });
}
