import type { Practice } from '../../../declaration/index.ts';
import type { Comparison } from '../../comparison.ts';
import { compareTexts, type Draft } from '../../draft.ts';
import { at } from './at.ts';
import { compareExchange } from './exchange.ts';
import { compareGround } from './ground.ts';
import { compareMachines } from './machine.ts';
import { compareReach } from './reach.ts';
import { compareRetention } from './retention.ts';
import { compareReuse } from './reuse.ts';
import { compareSets, compareTold } from './set.ts';
import { compareTransfers } from './transfer.ts';

/** Compares a practice that both declarations have, field by field. */
export function comparePractice(old: Practice, next: Practice, comparison: Comparison): readonly Draft[] {
  return [
    ...compareTexts(at(next, ['name']), old.name, next.name),
    ...compareSets(old, next),
    ...compareGround(old, next, comparison),
    ...compareTransfers(old, next, comparison),
    ...compareRetention(old, next),
    ...compareExchange(old, next),
    ...compareMachines(old, next),
    ...compareReach(old, next),
    ...compareReuse(old, next),
    ...compareTold(old, next, comparison),
  ];
}
