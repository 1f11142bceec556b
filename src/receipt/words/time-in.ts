/** An instant in words, in UTC: "24 November 2026 at 09:30:00 UTC". What is no instant stays as it is. */
export function timeIn(instant: string, language: string): string {
  return inWords(instant, language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
}

/** A day in words: "24 November 2026". What is no day stays as it is. */
export function dayIn(day: string, language: string): string {
  return inWords(day, language, { dateStyle: 'long', timeZone: 'UTC' });
}

function inWords(text: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(text);
  // British English, as the catalogue is: the day stands before the month.
  const locale = language === 'en' ? 'en-GB' : language;
  return Number.isNaN(time) ? text : new Intl.DateTimeFormat(locale, options).format(time);
}
