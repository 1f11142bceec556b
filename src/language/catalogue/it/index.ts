import type { Catalogue } from '../catalogue.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { full } from './full.ts';
import { label } from './label.ts';
import { page } from './page.ts';
import { short } from './short.ts';

/** The catalogue of Italian. */
export const it = {
  ...label,
  ...short,
  ...full,
  ...change,
  ...channel,
  ...page,
} as const satisfies Catalogue;
