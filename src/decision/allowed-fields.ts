import type { Decision, Deny, UseRequest } from './decision.ts';
import type { Image } from './image.ts';

/** A profile reduced to what may be used. */
export interface AllowedFields {
  /** The fields that may be used, as they stood in the profile; nothing is added. */
  readonly allowed: Readonly<Record<string, unknown>>;
  readonly refused: readonly { readonly field: string; readonly decision: Deny }[];
  /** The decision on every field, in the order of the profile. */
  readonly decisions: readonly { readonly field: string; readonly decision: Decision }[];
}

/**
 * Returns the fields of a profile that a purpose may use, each refusal with its reason (GDPR Art. 5(1)(c)).
 *
 * `profile` maps ids of data categories to values; a field that is no data category of the purpose is refused as
 * `unknown-practice`. Values of refused fields are never read.
 */
export function allowedFields(
  image: Image,
  profile: Readonly<Record<string, unknown>>,
  context: Omit<UseRequest, 'datum'>,
  now: number,
): AllowedFields {
  const decisions = Object.keys(profile).map((field) => ({
    field,
    decision: image.decide({ ...context, datum: field }, now),
  }));
  return {
    // Entries become properties of their own, whatever they are called.
    allowed: Object.fromEntries(
      decisions.filter(({ decision }) => decision.permit).map(({ field }) => [field, profile[field]]),
    ),
    refused: decisions.flatMap(({ field, decision }) => (decision.permit ? [] : [{ field, decision }])),
    decisions,
  };
}
