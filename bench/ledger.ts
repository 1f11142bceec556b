import { createHash, randomBytes } from 'node:crypto';
import type { Sha256 } from '../src/ledger/index.ts';
import { built } from './built.ts';
import { cpuSeconds } from './cpu.ts';
import { median, print, round } from './result.ts';

const ENTRIES = 200_000;
const ROUNDS = 5;

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** Measures appending entries to the tree against the simplest thing that notices a change: a plain hash chain. */
export async function benchLedger(): Promise<void> {
  const { createTree, entryBytes } = await built('ledger');
  const digest = (): string => randomBytes(32).toString('hex');
  const entries = Array.from({ length: ENTRIES }, () =>
    entryBytes({ v: 1, kind: 'event', subject: digest(), body: digest(), record: digest() }),
  );
  const chain = (): void => {
    let head: Uint8Array = new Uint8Array(32);
    for (const entry of entries) head = createHash('sha256').update(head).update(entry).digest();
    if (head.length !== 32) throw new Error('a chain has a head');
  };
  const tree = (): void => {
    const growing = createTree(sha256);
    for (const entry of entries) growing.appendEntry(entry);
    if (growing.size !== ENTRIES || growing.root().length !== 32) throw new Error('not all was appended');
  };
  tree();
  chain();
  const trees: number[] = [];
  const chains: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    trees.push(ENTRIES / cpuSeconds(tree));
    chains.push(ENTRIES / cpuSeconds(chain));
  }
  const ratio = median(trees) / median(chains);
  print({
    name: 'ledger-append',
    value: round(median(trees)),
    unit: `entries per second of CPU (${ENTRIES} entries of ${entries[0]?.length ?? 0} bytes, leaf and nodes hashed, root at the end)`,
    ratio: round(ratio, 2),
    against: `a plain hash chain over the same entries: ${round(median(chains))} per second of CPU`,
    aim: 'ratio >= 0.4',
    met: ratio >= 0.4,
  });
}
