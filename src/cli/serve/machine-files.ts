import type { Declaration } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { exportDpv, exportGpc, exportTilt } from '../../interop/index.ts';
import type { VersionRecord } from '../../publication/index.ts';
import type { MachineFile } from '../../server/index.ts';
import { sha256 } from '../../store/index.ts';

/** What the files for other programs are made from. */
export interface MachineSource {
  readonly declaration: Declaration;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The version that applies; absent for a preview. */
  readonly record?: VersionRecord;
  readonly honoursGpc: boolean;
}

/**
 * The notice for other programs, each written when it is first asked for: TILT and DPV, and gpc.json where the operator
 * states that the signal is honoured. The record of Art. 30 GDPR is for the authority and is never served.
 */
export function machineFiles(source: MachineSource): ReadonlyMap<string, MachineFile> {
  const input = inputOf(source);
  const tilt = written('application/json', () => exportTilt({ ...input(), digest: sha256 }).text);
  const dpv = written('application/ld+json', () => exportDpv(input()).text);
  const gpc = written('application/json', () => exportGpc({ ...input(), honoursGpc: true }).text);
  return new Map([
    ['/.well-known/tilt.json', tilt],
    ['/.well-known/dpv.jsonld', dpv],
    ...(source.honoursGpc ? [['/.well-known/gpc.json', gpc] as const] : []),
  ]);
}

function inputOf({ declaration, on, record }: MachineSource) {
  return () => ({
    declaration,
    facts: deriveFacts(declaration),
    on,
    language: declaration.languages[0] ?? 'en',
    ...(record ? { version: { id: record.id, number: record.number, publishedOn: record.on } } : {}),
  });
}

function written(type: string, write: () => string): MachineFile {
  let text: string | undefined;
  return {
    type,
    rel: 'describedby',
    get body() {
      text ??= write();
      return text;
    },
  };
}
