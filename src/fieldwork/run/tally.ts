import { FUNNEL_EXITS, type Funnel, type FunnelExit } from '../../study/index.ts';
import type { DuplicateFinder } from '../duplicate/decide.ts';
import { SIGNATURE_WORDS } from '../duplicate/signature.ts';
import { AFTER, BEFORE, type BlockResult } from './block-result.ts';

/** Counts where rows end, in reading order. */
export interface Tally {
  /** Decides about duplicates of a block; returns what is to be kept of it. */
  take(result: BlockResult): Kept;
  funnel(): Funnel;
}

/** What is kept of a block: bytes of findings, and signatures of conversations that later ones are compared with. */
export interface Kept {
  readonly findings: readonly Uint8Array[];
  readonly signatures: Uint8Array;
}

/** Goes on counting from a funnel. */
export function tally(start: Funnel, finder: DuplicateFinder): Tally {
  const exits = { ...start.exits };
  let { read, withFindings, findings, readings, abstained } = start;

  const leave = (exit: FunnelExit) => {
    exits[exit]++;
  };
  return {
    take(result) {
      const pieces: Uint8Array[] = [];
      const first = new Uint32Array(result.signatures.length);
      let firsts = 0;
      for (let row = 0; row < result.rows; row++) {
        read++;
        const before = BEFORE[result.before[row] ?? 0] ?? 'stays';
        if (before !== 'stays') {
          leave(before);
          continue;
        }
        const offset = row * SIGNATURE_WORDS;
        const kind = finder.judge(result.signatures, offset);
        if (kind !== 'first') {
          leave(kind);
          continue;
        }
        first.set(result.signatures.subarray(offset, offset + SIGNATURE_WORDS), firsts++ * SIGNATURE_WORDS);
        const after = AFTER[result.after[row] ?? 0] ?? 'with-findings';
        if (after !== 'with-findings') {
          leave(after);
          continue;
        }
        withFindings++;
        findings += result.pairs[row] ?? 0;
        readings += result.readings[row] ?? 0;
        abstained += result.abstained[row] ?? 0;
        pieces.push(result.findings.subarray(row === 0 ? 0 : result.ends[row - 1], result.ends[row]));
      }
      return { findings: pieces, signatures: new Uint8Array(first.buffer, 0, firsts * SIGNATURE_WORDS * 4) };
    },
    funnel() {
      const counted = Object.fromEntries(FUNNEL_EXITS.map((exit) => [exit, exits[exit]])) as Funnel['exits'];
      return { read, exits: counted, withFindings, findings, readings, abstained };
    },
  };
}
