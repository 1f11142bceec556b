import { type ChoiceEvent, emptyFold, type Folded, fold } from '../../consent/index.ts';

/** When a customer was erased, and where the tombstone stands in the log. */
export interface ErasedAt {
  /** ISO 8601. */
  readonly at: string;
  readonly position: number;
}

const PREFIX = 'suppression-';

/** Whether an id is one of the entries that an erasure leaves behind. */
export function isSuppressionId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/**
 * What a customer begins with who was erased before and comes back: everything withdrawn, and direct marketing objected
 * to. Both stand against every grant that does not name them, and only a grant or a lift of the customer, or of a
 * guardian, made after the erasure names them. So no import revives what was erased.
 */
export function suppressedFold(customer: string, erased: ErasedAt): Folded {
  return suppressionOf(customer, erased).reduce(fold, emptyFold());
}

function suppressionOf(customer: string, { at }: ErasedAt): readonly ChoiceEvent[] {
  const base = {
    customer,
    at,
    actor: { kind: 'customer' },
    channel: 'api',
    language: 'en',
    notice: { version: 0, id: '' },
  } as const;
  return [
    { ...base, id: `${PREFIX}withdrawal`, kind: 'consent-withdrawn', about: { kind: 'everything' } },
    {
      ...base,
      id: `${PREFIX}objection`,
      kind: 'objection-raised',
      about: { kind: 'direct-marketing' },
      ground: 'direct-marketing',
    },
  ];
}
