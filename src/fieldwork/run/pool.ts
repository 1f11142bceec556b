import type { Block } from '../source/block.ts';
import type { BlockResult } from './block-result.ts';
import type { WorkerSetup } from './worker.ts';

/** Workers that read blocks. */
export interface Pool {
  read(block: Block): Promise<BlockResult>;
  close(): Promise<void>;
}

/** From sources the files end in `.ts`; in the package, bundled or not, the compiled worker lies beside this module. */
const IS_SOURCE = import.meta.url.endsWith('.ts');

/** Address of a module of this folder, from sources and from the package. */
export function moduleAddress(name: string): string {
  return new URL(`./${name}${IS_SOURCE ? '.ts' : '.js'}`, import.meta.url).href;
}

/** Starts the workers; loaded only when a study runs. */
export async function openPool(workers: number, setup: WorkerSetup): Promise<Pool> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: IS_SOURCE
      ? new URL('../../../scripts/study-worker.mjs', import.meta.url).href
      : moduleAddress('worker'),
    minThreads: workers,
    maxThreads: workers,
    workerData: setup,
    ...(IS_SOURCE && { execArgv: [] }),
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
  });
  return {
    async read(block) {
      const { content } = block;
      const transferList = 'bytes' in content ? [content.bytes.buffer] : [];
      return (await pool.run(block, { name: 'readBlock', transferList })) as BlockResult;
    },
    close: () => pool.destroy(),
  };
}
