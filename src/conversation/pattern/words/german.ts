import type { PatternLanguage } from '../group.ts';
import { DE_CUES } from './de-cues.ts';
import { DE_LISTS } from './de-lists.ts';
import { DE_PERSONALISATION } from './de-personalisation.ts';
import { DE_PRIVACY } from './de-privacy.ts';
import { DE_TECHNOLOGY } from './de-technology.ts';

/** Patterns of German; a negation often stands behind what it denies. */
export const GERMAN: PatternLanguage = {
  lists: DE_LISTS,
  groups: [...DE_PRIVACY, ...DE_PERSONALISATION, ...DE_TECHNOLOGY, ...DE_CUES],
  negations:
    'nicht nie niemals kein keine keinen keiner keinerlei nichts nix ohne niemand keinem weder kaum null ned net nöd',
  negationAfter: 2,
};
