import { workerData } from 'piscina';
import type { Block } from '../source/block.ts';
import type { AnalyserModule, AnalyserSetup } from './analyser.ts';
import type { BlockResult } from './block-result.ts';
import { blockReader, type ReadingSetup } from './read-rows.ts';

/** What a worker is given once. */
export interface WorkerSetup extends ReadingSetup, Pick<AnalyserSetup, 'models' | 'encoder'> {
  /** Address of the module that makes the analyser. */
  readonly analyser: string;
}

const reader = prepare(workerData as WorkerSetup);
// A failure is told by the first block; until then it is not unheard of.
reader.catch(() => undefined);

/** The task of a worker: reads one block to the end. */
export async function readBlock(block: Block): Promise<BlockResult> {
  return (await reader)(block);
}

async function prepare(setup: WorkerSetup): Promise<(block: Block) => Promise<BlockResult>> {
  const { retailers, languages, thresholds } = setup.definition;
  const { makeAnalyser } = (await import(setup.analyser)) as AnalyserModule;
  const { models, encoder } = setup;
  return blockReader(setup, await makeAnalyser({ retailers, languages, thresholds, models, encoder }));
}
