import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT } from '../built.ts';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('cli/main.js', BUILT));

const DONE = 'is-whole';

/** Folder of a made-up study with so many conversations about 65 retailers; made once, kept below the system's temporary folder. */
export function corpusOf(conversations: number): string {
  const folder = join(tmpdir(), `klartext-bench-study-${conversations}`);
  if (existsSync(join(folder, DONE))) return folder;
  rmSync(folder, { recursive: true, force: true });
  const size = ['--retailers', '65', '--conversations', String(conversations), '--seed', '7'];
  execFileSync(process.execPath, [COMMAND, 'study', 'synth', folder, ...size, '--from', '2026-01-05']);
  writeFileSync(join(folder, DONE), '');
  return folder;
}
