import { DPV_DATA } from './dpv-data.ts';
import { DPV_PURPOSES } from './dpv-purposes.ts';

/** Is a DPV term the same as, or narrower than, another? `isNarrowerThan('dpv:DirectMarketing', 'dpv:Marketing')`. */
export function isNarrowerThan(term: string, broader: string): boolean {
  const asked = `${term} ${broader}`;
  const known = answers.get(asked);
  if (known !== undefined) return known;
  const answer = isBelow(term, broader);
  if (answers.size < 10_000) answers.set(asked, answer);
  return answer;
}

/** What was asked before: the same few terms come up with every fact. */
const answers = new Map<string, boolean>();

function isBelow(term: string, broader: string): boolean {
  const seen = new Set<string>();
  const open = [term];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === broader) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(DPV_DATA[next] ?? DPV_PURPOSES[next] ?? []));
  }
  return false;
}
