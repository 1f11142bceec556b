import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { studyJsonSchema } from '../../../study/index.ts';
import type { StudyInitFlags } from '../../commands/study/init.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { writeAtomically } from '../../write-file.ts';
import { peek } from './peek.ts';
import { propose } from './propose.ts';
import { type FoundSource, STUDY_SCHEMA_NAME, writeStudy } from './write-study.ts';

/** Writes a first study that fits some files; returns the exit status. */
export async function runStudyInit(io: Io, files: readonly string[], flags: StudyInitFlags): Promise<number> {
  const target = resolve(io.cwd, flags.output);
  if (existsSync(target) && flags.force !== true)
    return refuse(
      io,
      `${flags.output} exists already; it stays as it is.`,
      'Give another file with -o, or --force.',
    );
  const sources: FoundSource[] = [];
  for (const file of files) {
    const path = resolve(io.cwd, file);
    const peeked = await peek(path);
    if ('reason' in peeked) return refuse(io, `${file} cannot be used: ${peeked.reason}.`);
    const proposal = propose(peeked);
    if (proposal.columns === undefined) {
      const columns = peeked.columns.slice(0, 12).map((column) => `"${column.slice(0, 40)}"`);
      return refuse(
        io,
        `No column of ${file} looks like what customers said. Its columns are ${columns.join(', ')}.`,
        'Name the column of the texts "text", or write study.yaml without the file and fill in its sources.',
      );
    }
    const found = {
      files: [relative(dirname(target), path).replaceAll('\\', '/')],
      peeked,
      proposal: { ...proposal, columns: proposal.columns },
    };
    const alike = sources.findIndex((other) => shapeOf(other) === shapeOf(found));
    const before = sources[alike];
    if (before) sources[alike] = { ...before, files: [...before.files, ...found.files] };
    else sources.push(found);
  }
  const schema = `${JSON.stringify(studyJsonSchema(), null, 2)}\n`;
  for (const [path, text] of [
    [target, writeStudy(sources)],
    [resolve(dirname(target), STUDY_SCHEMA_NAME), schema],
  ] as const) {
    const written = await writeAtomically(path, text);
    if (!written.ok) return refuse(io, `${flags.output} cannot be written: ${written.reason}.`);
  }
  io.out(`Wrote ${safeText(flags.output)}, and ${STUDY_SCHEMA_NAME} for your editor.\n`);
  for (const source of sources) io.out(`\n${described(source)}`);
  io.out(
    `\nNext: write your retailers into ${safeText(flags.output)}, then klartext study run ${safeText(flags.output)}\n`,
  );
  return 0;
}

/** Files of the same shape make one source. */
function shapeOf({ peeked, proposal }: FoundSource): string {
  const { format, encoding, delimiter } = peeked;
  return JSON.stringify([format, encoding, delimiter, proposal.columns, proposal.timeFormat ?? '']);
}

function described({ files, peeked, proposal }: FoundSource): string {
  const { text, ...others } = proposal.columns;
  const lines = [
    ['text', text.map((name) => `"${name}"`).join(' and ')],
    ...Object.entries(others).map(([role, name]) => [role, `"${name}"`]),
    ...(proposal.timeFormat ? [['time is written', proposal.timeFormat]] : []),
    ...(peeked.encoding === 'utf-8' ? [] : [['encoding', peeked.encoding]]),
  ];
  const unused =
    proposal.unused.length === 0 ? '' : `  not used: ${proposal.unused.slice(0, 20).join(', ')}\n`;
  const rows = lines.map(([role = '', what = '']) => `  ${role}: ${what}\n`).join('');
  return `${files.map(safeText).join(', ')} seems to have\n${rows.split('\n').map(safeText).join('\n')}${safeText(unused.trimEnd())}${unused === '' ? '' : '\n'}`;
}
