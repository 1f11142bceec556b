import { DPV_DATA } from './dpv-data.ts';
import { DPV_PURPOSES } from './dpv-purposes.ts';

/** Is a DPV term the same as, or narrower than, another? `isNarrowerThan('dpv:DirectMarketing', 'dpv:Marketing')`. */
export function isNarrowerThan(term: string, broader: string): boolean {
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
