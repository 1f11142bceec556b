/** What the choices of a customer amount to for one practice, on the day of the request. */
export type CedarChoice = {
  /** A consent that counts. */
  readonly live: boolean;
  /** One of them is confirmed. */
  readonly confirmed: boolean;
  /** One of them was given by a guardian, and one of those is confirmed. */
  readonly guardian: boolean;
  readonly guardianConfirmed: boolean;
  /** A refusal or a withdrawal stands that no consent that counts has named. */
  readonly saidNo: boolean;
  readonly objected: boolean;
  /** A consent sets every objection aside; one that a guardian gave does. */
  readonly setAside: boolean;
  readonly guardianSetAside: boolean;
  /** A consent names every restriction of the datum. */
  readonly allowsRestricted: boolean;
};

/** What a request and the choices of its customer amount to; texts are empty where the request says nothing. */
export interface CedarContext {
  readonly erased: boolean;
  readonly tooOld: boolean;
  /** The moment of use is one that a day can be told for. */
  readonly hasDay: boolean;
  readonly practice: string;
  readonly recipient: string;
  readonly country: string;
  readonly residence: string;
  readonly channel: string;
  readonly contract: boolean;
  /** The conditions of a soft opt-in are stated, and all are met. */
  readonly softOptIn: boolean;
  readonly restricted: boolean;
  /** The request names a use that a restriction allows. */
  readonly restrictedUse: boolean;
  /** In whole years; 1000 where the request says nothing. */
  readonly age: number;
  readonly paused: boolean;
  readonly capped: boolean;
  /** The request names a day that storage is counted from; `started` when it is a day. */
  readonly dated: boolean;
  readonly started: boolean;
  /** That day is later than tomorrow; later than the end of the year. */
  readonly startsLater: boolean;
  readonly startsAfterYear: boolean;
  /** Lengths of storage that are not over yet. */
  readonly running: readonly string[];
  /** Purposes that a hold keeps the datum for. */
  readonly held: readonly string[];
  /** By practice, for those that the request can be about. */
  readonly choices: Readonly<Record<string, CedarChoice>>;
}

/** The age of somebody whose age nobody states; no limit is as high. */
export const UNSTATED_AGE = 1000;

/** The schema in Cedar's own language, for the practices, purposes and data of a declaration. */
export function cedarSchema(practices: readonly string[], purposes: readonly string[]): string {
  const choices = practices.map((id) => `    ${text(id)}?: Choice,`).join('\n');
  const actions =
    purposes.length === 0
      ? ''
      : `\n  action ${purposes.map(text).join(', ')} appliesTo {
    principal: [Service],
    resource: [Datum],
    context: Use,
  };`;
  return `namespace Klartext {
  entity Service;
  entity Datum;
  type Choice = {
    live: Bool, confirmed: Bool, guardian: Bool, guardianConfirmed: Bool, saidNo: Bool,
    objected: Bool, setAside: Bool, guardianSetAside: Bool, allowsRestricted: Bool,
  };
  type Choices = {
${choices}
  };
  type Use = {
    erased: Bool, tooOld: Bool, hasDay: Bool,
    practice: String, recipient: String, country: String, residence: String, channel: String,
    contract: Bool, softOptIn: Bool, restricted: Bool, restrictedUse: Bool, age: Long,
    paused: Bool, capped: Bool, dated: Bool, started: Bool, startsLater: Bool, startsAfterYear: Bool, running: Set<String>, held: Set<String>,
    choices: Choices,
  };${actions}
}
`;
}

/** A text as Cedar writes it; ids, codes and durations hold nothing that needs more than quotation marks. */
export function text(value: string): string {
  if (!/^[\w.-]*$/u.test(value)) throw new TypeError(`not an id or a code: ${JSON.stringify(value)}`);
  return `"${value}"`;
}

/** Whether an expression is one of some texts; Cedar's validator refuses empty sets. */
export function isOneOf(values: Iterable<string>, expression: string): string {
  const list = [...values].map(text);
  return list.length === 0 ? 'false' : `[${list.join(', ')}].contains(${expression})`;
}
