import { type Label, parseLabelFile } from '../../../study/index.ts';
import type { Io } from '../../io.ts';
import { fileReader } from '../../read-file.ts';

/** Largest file of labels in bytes: some hundred thousand of them. */
const LIMIT = 64 << 20;

/** Reads files of labels, or says which one cannot be used and why. */
export function readLabels(
  io: Pick<Io, 'cwd'>,
  files: readonly string[],
): { readonly labels: readonly Label[] } | { readonly reason: string } {
  const readFile = fileReader(io.cwd, LIMIT);
  const labels: Label[] = [];
  for (const file of files) {
    const read = readFile(file);
    if ('reason' in read) return { reason: `${file} cannot be read: ${read.reason}.` };
    if ('size' in read) return { reason: `${file} is too large for a file of labels.` };
    const parsed = parseLabelFile(new TextDecoder().decode(read.bytes));
    if ('wrongLine' in parsed)
      return {
        reason: `${file}:${parsed.wrongLine}: this is no label as "klartext study label --export" writes it.`,
      };
    labels.push(...parsed.labels);
  }
  return { labels };
}
