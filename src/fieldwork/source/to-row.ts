import { toUSVString } from 'node:util';
import type { WantedColumns } from './column.ts';
import { LONGEST_TEXT, type RawRow, type RejectReason } from './raw-row.ts';

/** Puts the wanted values of a record in their places, or says why it is refused. */
export function toRow(
  row: number,
  wanted: WantedColumns,
  value: (place: number) => string | undefined,
): RawRow | RejectReason {
  let text = value(0) ?? '';
  for (let place = 1; place < wanted.texts; place++) {
    const more = value(place) ?? '';
    text = text === '' ? more : more === '' ? text : `${text}\n${more}`;
  }
  if (text.length > LONGEST_TEXT / 3 && Buffer.byteLength(text) > LONGEST_TEXT) return 'too-long';
  const at = (place: number): string | undefined => {
    if (place === -1) return undefined;
    const found = value(place)?.trim().slice(0, LONGEST_VALUE);
    return found === '' ? undefined : clean(found);
  };
  const { place } = wanted;
  return {
    row,
    text: text.trim() === '' ? undefined : clean(text),
    id: at(place.id),
    author: at(place.author),
    thread: at(place.thread),
    time: at(place.time),
    channel: at(place.channel),
    language: at(place.language),
    region: at(place.region),
    retailer: at(place.retailer),
    stars: at(place.stars),
    paid: at(place.paid),
  };
}

/** A value other than the text is cut to so many UTF-16 units. */
const LONGEST_VALUE = 400;

/** Files and databases know neither half surrogates nor NUL; one character each, so that positions stay. */
function clean<T extends string | undefined>(value: T): T | string {
  if (value === undefined) return value;
  const whole = toUSVString(value);
  return whole.includes('\0') ? whole.replaceAll('\0', '\u{fffd}') : whole;
}
