import { comparePeers } from './decide/compare.ts';
import { benchLatency } from './decide/latency.ts';
import { largeRetailer } from './decide/retailer.ts';

/** Measures decisions: against three engines that give the same answers, each by itself, and what they take in memory. */
export async function benchDecide(): Promise<void> {
  const declaration = await largeRetailer();
  await comparePeers(declaration);
  await benchLatency(declaration, 10_000, 2);
  await benchLatency(declaration, 1_000_000, 5);
}
