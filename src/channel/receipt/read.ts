import type { Block, ReadBack } from '../../document/index.ts';
import { RULE, STRONG_RULE } from './layout.ts';

/** Reads a receipt: what stands between two rules, its first line as the heading. A receipt does not name its language. */
export function readReceipt(bytes: Uint8Array): ReadBack {
  const blocks: Block[] = [];
  let isFirst = true;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line === RULE || line === STRONG_RULE) isFirst = true;
    else if (line.trim() !== '') {
      blocks.push({ kind: isFirst ? 'heading' : 'text', text: line.trim() });
      isFirst = false;
    }
  }
  return { language: undefined, blocks };
}
