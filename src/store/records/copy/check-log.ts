import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf, keyOf } from '../sql/row.ts';
import { readHead } from '../work/head.ts';
import { readLeaves } from '../work/read.ts';
import type { RecordProblem } from './check-records.ts';
import type { LedgerTools, StoreProgress } from './ledger-tools.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

const PAGE = 2000;
/** Hashes in a tile, and levels of the tree that it spans (C2SP tlog-tiles). */
const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

/** Checks the log of a controller: gapless leaves that fit their entries, tiles that fit the leaves. */
export async function checkLog(
  session: Session,
  controller: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void,
): Promise<{ readonly size: number; readonly root: string; readonly problems: readonly RecordProblem[] }> {
  const problems: RecordProblem[] = [];
  const wrong = (where: string, what: string): void => void problems.push({ controller, where, what });
  const tiles: { level: number; index: number; hashes: Uint8Array }[] = [];
  const growing = new Map<number, Uint8Array[]>();
  const tree = tools.createTree((level, index, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const hashes = growing.get(level) ?? [];
    growing.set(level, hashes);
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    const tile = { level: level / TILE_HEIGHT, index: Math.floor(index / TILE_WIDTH) };
    tiles.push({ ...tile, hashes: new Uint8Array(Buffer.concat(hashes)) });
    growing.set(level, []);
  });
  const head = await inSession(session, readHead(controller));
  let size = 0;
  let from = 0;
  for (;;) {
    onProgress({ done: size, of: head, next: `log of ${controller}` });
    const page = await inSession(session, readLeaves(controller, from, PAGE));
    const last = page.at(-1);
    if (last === undefined) break;
    for (const { position, entry, leaf } of page) {
      if (position !== size) wrong(`position ${size}`, 'a leaf is missing');
      if (keyOf(tools.leafHash(entry)) !== keyOf(leaf))
        wrong(`position ${position}`, 'the leaf does not fit its entry');
      tree.append(leaf);
      size = position + 1;
    }
    from = last.position + 1;
    for (const { level, index, hashes } of tiles.splice(0)) {
      const values = [controller, level, index];
      const [row] = (await session.ask({ statement: STATEMENTS.readTile, values })).rows;
      if (row !== undefined && keyOf(bytesOf(row, 'hashes')) !== keyOf(hashes)) {
        wrong(`tile ${level}/${index}`, 'the tile does not fit the log');
      }
    }
  }
  if (size !== head) wrong(`position ${size}`, `the log ends here, and should have ${head} leaves`);
  const [newest] = (await session.ask({ statement: STATEMENTS.readCheckpoints, values: [controller, 1] }))
    .rows;
  if (newest !== undefined && intOf(newest, 'size') > size) {
    wrong(`checkpoint ${intOf(newest, 'size')}`, 'a checkpoint covers more than the log holds');
  }
  return { size, root: Buffer.from(tree.root()).toString('hex'), problems };
}
