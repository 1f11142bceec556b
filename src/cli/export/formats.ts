import { createHash } from 'node:crypto';
import {
  type Export,
  type ExportInput,
  exportDpv,
  exportGpc,
  exportPlayDataSafety,
  exportRecord,
  exportTilt,
} from '../../interop/index.ts';
import type { ExportFlags } from '../commands/export.ts';

/** Writes a declaration in one format. */
type Exporter = (input: ExportInput, flags: ExportFlags) => Export;

/** The formats by the names that they have on the command line. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = {
  tilt: (input) => exportTilt({ ...input, digest: sha256 }),
  dpv: (input) => exportDpv(input),
  ropa: (input, flags) => exportRecord(input, flags.format ?? 'csv'),
  'play-data-safety': (input) => exportPlayDataSafety(input),
  gpc: (input, flags) => exportGpc({ ...input, honoursGpc: flags.honoursGpc === true }),
};

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
