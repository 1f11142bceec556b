import type { Catalogue } from '../catalogue.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { decision } from './decision.ts';
import { full } from './full.ts';
import { label } from './label.ts';
import { page } from './page.ts';
import { receipt } from './receipt.ts';
import { short } from './short.ts';
import { study } from './study.ts';

/** The catalogue of Italian. */
export const it = {
  ...label,
  ...short,
  ...full,
  ...change,
  ...channel,
  ...page,
  ...decision,
  ...receipt,
  ...study,
} as const satisfies Catalogue;
