import { change } from './change.ts';
import { channel } from './channel.ts';
import { decision } from './decision.ts';
import { full } from './full.ts';
import { label } from './label.ts';
import { page } from './page.ts';
import { receipt } from './receipt.ts';
import { short } from './short.ts';
import { study } from './study.ts';

/**
 * English: whole sentences in ICU message syntax. This folder also defines which messages exist; every other
 * language is checked against it. Words of the retailer come in after a colon, so that they need no other
 * form than the one they are written in. Formal address, one thought a sentence, words a twelve-year-old knows.
 */
export const en = {
  ...label,
  ...short,
  ...full,
  ...change,
  ...channel,
  ...page,
  ...decision,
  ...receipt,
  ...study,
} as const;
