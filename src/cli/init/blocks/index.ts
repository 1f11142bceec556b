import { ACCOUNT } from './account.ts';
import { ANALYTICS } from './analytics.ts';
import type { PracticeBlock } from './block.ts';
import { CHECKOUT } from './checkout.ts';
import { DELIVERY } from './delivery.ts';
import { NEWSLETTER } from './newsletter.ts';
import { RECOMMENDATIONS } from './recommendations.ts';

export {
  type DataBlock,
  INIT_LANGUAGES,
  type InitLanguage,
  type PracticeBlock,
  type Words,
} from './block.ts';

/** Typical practices of a shop, in the order in which customers meet them. */
export const PRACTICE_BLOCKS: readonly PracticeBlock[] = [
  CHECKOUT,
  DELIVERY,
  ACCOUNT,
  NEWSLETTER,
  ANALYTICS,
  RECOMMENDATIONS,
];
