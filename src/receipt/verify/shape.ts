/** Fields of a JSON value by name; undefined for what is no object. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object with fields of its own. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { __proto__: null, ...value };
}

/** Is it a string, and of a sensible length? */
export function isText(value: unknown, longest = 10_000): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** Is it a list of such strings? */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => isText(one));
}

/** A whole number from 0 that a double holds exactly; `-0` is another text for the same number. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0);
}

/** 32 bytes in base64 as `fromBase64` takes them: padded, unused bits zero. */
export function is32Bytes(value: unknown): value is string {
  return isText(value, 44) && /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(value);
}

/** An instant as `Date` writes it: ISO 8601 in UTC, with milliseconds. */
export function isInstant(value: unknown): value is string {
  return (
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** The first field that is missing or too much, or undefined when the names are exactly these. */
export function oddField(
  fields: Fields,
  needed: readonly string[],
  possible: readonly string[] = [],
): string | undefined {
  const missing = needed.find((name) => fields[name] === undefined);
  return missing ?? Object.keys(fields).find((name) => !needed.includes(name) && !possible.includes(name));
}
