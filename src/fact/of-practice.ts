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
  for (const [id, index] of firstPlaces(practice.data)) {
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
  for (const [id, index] of firstPlaces(practice.recipients ?? [])) {
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
  for (const [safeguard, index] of firstPlaces(practice.safeguards ?? [])) {
    const place = { ...at('safeguards', index), id: `practices.${practice.id}.safeguards.${safeguard}` };
    facts.push({ kind: 'safeguard', ...place, weight: WEIGHTS.formality, safeguard });
  }
  const channels = practice.told ?? declaration.channels;
  const place = practice.told ? at('told') : { ...at('told'), path: ['channels'] };
  facts.push({ kind: 'told', ...place, weight: WEIGHTS.formality, channels });
  return facts;
}

/** Each word of a list with the index where it stands first: a word that stands twice states nothing more. */
export function firstPlaces<W extends string>(words: readonly W[]): ReadonlyMap<W, number> {
  const places = new Map<W, number>();
  for (const [index, word] of words.entries()) if (!places.has(word)) places.set(word, index);
  return places;
}

/** Gives an id that comes up again a number, so that ids stay unique. */
export function numbered(id: string, times: Map<string, number>): string {
  const time = (times.get(id) ?? 0) + 1;
  times.set(id, time);
  return time === 1 ? id : `${id}.${time}`;
}

function transferFacts(declaration: Declaration, practice: Practice): readonly Fact[] {
  const times = new Map<string, number>();
  return (practice.transfers ?? []).flatMap((transfer, index): readonly Fact[] => {
    const recipient = declaration.recipients.get(transfer.recipient);
    if (!recipient) return [];
    const { country, copy } = transfer;
    const id = numbered(`practices.${practice.id}.transfers.${transfer.recipient}.${country}`, times);
    return [
      {
        kind: 'transfer',
        practice: practice.id,
        id,
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
