import { safeCell, writeCsv } from '../csv.ts';
import type { Export, ExportInput } from '../export.ts';
import { buildRecord } from './record.ts';
import { recordPage } from './record-page.tsx';

/** How the record is written. */
export type RecordFormat = 'csv' | 'html';

/**
 * Writes the record of processing activities (Art. 30(1) GDPR), one row a practice, in the language of the export: as CSV
 * for spreadsheets (UTF-8 with a byte order mark; no cell can be taken for a formula), or as an HTML page that prints.
 */
export function exportRecord(input: ExportInput, format: RecordFormat): Export {
  const record = buildRecord(input);
  if (format === 'html') return { text: recordPage(record), notes: record.notes };
  const parties = record.parties.map(([, cell]) => cell.join('; '));
  const rows = [
    [...record.heads, ...record.parties.map(([head]) => head)],
    ...record.rows.map((row) => [...row.map((cell) => cell.join('; ')), ...parties]),
  ];
  return {
    text: writeCsv(
      rows.map((row) => row.map(safeCell)),
      { hasBom: true },
    ),
    notes: record.notes,
  };
}
