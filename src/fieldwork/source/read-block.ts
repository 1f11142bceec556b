import type { StudySource } from '../../study/index.ts';
import type { Block } from './block.ts';
import type { WantedColumns } from './column.ts';
import type { RowsRead } from './raw-row.ts';
import { readCsv } from './read-csv.ts';
import { readJsonl } from './read-jsonl.ts';
import { toRow } from './to-row.ts';

/** Reads the rows of a block, whatever its format; as many as the block has records. */
export function readBlock(
  block: Pick<Block, 'content' | 'firstRow' | 'firstLine'>,
  source: StudySource,
  wanted: WantedColumns,
): RowsRead {
  const { content, firstRow, firstLine } = block;
  switch (content.kind) {
    case 'csv':
      return readCsv({ ...content, firstRow, firstLine }, source, wanted);
    case 'jsonl':
      return readJsonl({ ...content, firstRow, firstLine }, source, wanted);
    case 'reject':
      return { rows: [{ row: firstRow, reason: content.reason }], lineOf: () => firstLine };
    case 'columns':
      return {
        rows: Array.from({ length: content.rows }, (_, index) => {
          const row = firstRow + index;
          const made = toRow(row, wanted, (place) => content.columns[place]?.[index] ?? undefined);
          return typeof made === 'string' ? { row, reason: made } : made;
        }),
        lineOf: () => undefined,
      };
  }
}
