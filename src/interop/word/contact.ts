import { z } from 'zod';

const email = z.email().max(254);
const website = z.url({ protocol: /^https?$/ }).max(2000);

/** The first e-mail address in a text, or undefined. */
export function emailIn(text: string): string | undefined {
  for (const word of text.slice(0, 1000).split(/[\s,;<>()]+/)) {
    const address = word.replace(/^mailto:/i, '').replace(/\.$/, '');
    if (email.safeParse(address).success) return address;
  }
  return undefined;
}

/** The first web address in a text, or undefined. */
export function websiteIn(text: string): string | undefined {
  for (const word of text.slice(0, 4000).split(/[\s,;<>()]+/)) {
    if (/^https?:\/\//i.test(word) && website.safeParse(word).success) return word;
  }
  return undefined;
}

/** A telephone number, or undefined when a text is none. */
export function phoneIn(text: string): string | undefined {
  return /^[+0-9(][0-9 ()/.+\u2010-\u2015-]{4,38}$/.test(text) ? text : undefined;
}
