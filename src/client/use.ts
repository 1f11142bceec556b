/** A channel of a contact. */
export type ContactChannel = 'email' | 'sms' | 'phone' | 'post' | 'push';

/** What a question says about the use, beside customer, datum and purpose. Ids are those of the declaration. */
export interface UseContext {
  readonly practice?: string;
  readonly recipient?: string;
  /** Country in which the datum is used, ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Country in which the customer lives. */
  readonly residence?: string;
  readonly channel?: ContactChannel;
  /** Day that storage is counted from, `YYYY-MM-DD`. */
  readonly startedOn?: string;
  /** Reference to the live contract that the use serves. */
  readonly contract?: string;
  /** The conditions of the soft opt-in that this contact meets. */
  readonly softOptIn?: readonly string[];
  /** A use that Art. 18(2) GDPR allows although the data are restricted. */
  readonly restrictedUse?: 'legal-claims' | 'rights-of-others' | 'public-interest';
  readonly age?: number;
  /** The moment of use, milliseconds since 1970; needs a key with the scope `decide-at`. */
  readonly at?: number;
  /** Wait until everything that was recorded before is seen. */
  readonly barrier?: boolean;
  /** Wait until the choice at this position is seen. */
  readonly atLeast?: number;
}

/** May this datum of this customer be used for this purpose? */
export interface Use extends UseContext {
  readonly customer: string;
  readonly datum: string;
  readonly purpose: string;
}

/** What a use says beside customer, datum and purpose, as it is sent. */
export function contextOf<
  U extends UseContext & { readonly customer?: string; readonly datum?: string; readonly purpose?: string },
>({ customer: _customer, datum: _datum, purpose: _purpose, at, ...context }: U) {
  return at === undefined ? context : { ...context, at: new Date(at).toISOString() };
}
