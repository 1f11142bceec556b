import type { PatternLanguage } from '../group.ts';
import { EN_CUES } from './en-cues.ts';
import { EN_LISTS } from './en-lists.ts';
import { EN_PERSONALISATION } from './en-personalisation.ts';
import { EN_PRIVACY } from './en-privacy.ts';
import { EN_TECHNOLOGY } from './en-technology.ts';

/** Patterns of English. */
export const ENGLISH: PatternLanguage = {
  lists: EN_LISTS,
  groups: [...EN_PRIVACY, ...EN_PERSONALISATION, ...EN_TECHNOLOGY, ...EN_CUES],
  negations:
    "not no never none nothing nobody without don't dont doesn't doesnt didn't didnt isn't isnt aren't wasn't weren't won't wont can't cant cannot couldn't wouldn't haven't hasn't hadn't ain't hardly barely neither nor zero stopped",
  negationAfter: 0,
};
