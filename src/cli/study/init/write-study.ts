import { stringify } from 'yaml';
import { LANGUAGES } from '../../../conversation/index.ts';
import { STUDY_TEMPLATE } from '../../../study/index.ts';
import type { Peeked } from './peek.ts';
import type { Proposal } from './propose.ts';

/** Files of one shape, as they are written into a study. */
export interface FoundSource {
  /** Paths from the study, with forward slashes. */
  readonly files: readonly string[];
  readonly peeked: Peeked;
  readonly proposal: Proposal & { readonly columns: NonNullable<Proposal['columns']> };
}

/** Name of the schema that is written beside a study, for editors. */
export const STUDY_SCHEMA_NAME = 'study.schema.json';

/** Writes a first study: the one that teaches, with what was found in files in place of its examples. */
export function writeStudy(sources: readonly FoundSource[]): string {
  const names = retailersIn(sources);
  const languages = languagesIn(sources);
  const blocks = STUDY_TEMPLATE.trimEnd()
    .split('\n\n')
    .map((block) => {
      const key = /^([a-z]+):/m.exec(block)?.[1];
      if (sources.length === 0) return block;
      if (key === 'sources') return replaced(block, sourcesText(sources));
      // The days of the example would leave out most of any real file.
      if (key === 'window') return outCommented(block);
      if (key === 'languages' && languages.length > 0)
        return replaced(block, `languages: [${languages.join(', ')}]`);
      if (key === 'retailers' && names.length > 0) return replaced(block, retailersText(names));
      if (key === 'events' && names.length > 0) return outCommented(block);
      return block;
    });
  return `# yaml-language-server: $schema=./${STUDY_SCHEMA_NAME}\n${blocks.join('\n\n')}\n`;
}

/** A block with its leading comments, and other words after them. */
function replaced(block: string, text: string): string {
  return [...commentsOf(block), text.trimEnd()].join('\n');
}

function outCommented(block: string): string {
  const comments = commentsOf(block);
  const rest = block.split('\n').slice(comments.length);
  return [...comments, ...rest.map((line) => (line.startsWith('#') ? line : `# ${line}`))].join('\n');
}

function commentsOf(block: string): readonly string[] {
  const lines = block.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end < 0 ? lines.length : end);
}

function sourcesText(sources: readonly FoundSource[]): string {
  const taken = new Set<string>();
  const parts = sources.map(({ files, peeked, proposal }) => {
    const name = freeId(files[0] ?? 'source', taken);
    const { text, ...others } = proposal.columns;
    const entry = {
      files: files.length === 1 ? files[0] : files,
      format: peeked.format,
      ...(peeked.format === 'csv' && peeked.delimiter !== ',' && { delimiter: peeked.delimiter }),
      ...(peeked.encoding !== 'utf-8' && { encoding: peeked.encoding }),
      ...(proposal.timeFormat && { timeFormat: proposal.timeFormat }),
      columns: { text: text.length === 1 ? text[0] : text, ...others },
    };
    const unused = proposal.unused
      .slice(0, 40)
      .map((column) => column.replaceAll(/[\r\n]+/g, ' ').slice(0, 60));
    const note = unused.length === 0 ? '' : `  # Not used: ${unused.join(', ')}\n`;
    return `${indented(stringify({ [name]: entry }, { lineWidth: 0 }))}${note}`;
  });
  return `sources:\n${parts.join('')}  # Look whether each column is what it is taken for. Columns that nothing is taken from: leave them out.`;
}

function retailersText(names: readonly string[]): string {
  const taken = new Set<string>();
  const entries = Object.fromEntries(names.map((name) => [freeId(name, taken), { name }]));
  return `# These names stand in your files. Give each its aliases, handles (accounts), domains, sector and region;
# a name that is a word of the language too also needs "ambiguous: [{ name, when: [words], not: [words] }]".
${stringify({ retailers: entries }, { lineWidth: 0 })}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

/** An id made from a name, told apart from those that are taken. */
function freeId(name: string, taken: Set<string>): string {
  const stem =
    name
      .split('/')
      .at(-1)
      ?.replace(/\.(?:csv|tsv|jsonl|ndjson|json|parquet|txt)(?:\.gz)?$/i, '') ?? '';
  const base =
    stem
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'source';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

const MOST_NAMES = 200;

/** Retailers that files state in a column of their own. */
function retailersIn(sources: readonly FoundSource[]): readonly string[] {
  const names = valuesIn(sources, ({ columns }) => columns.retailer);
  const seen = new Map(names.map((name) => [name.toLowerCase(), name.slice(0, 200)]));
  return [...seen.values()].slice(0, MOST_NAMES);
}

function languagesIn(sources: readonly FoundSource[]): readonly string[] {
  const stated = valuesIn(sources, ({ columns }) => columns.language).map(
    (tag) => tag.toLowerCase().split(/[-_]/)[0],
  );
  return LANGUAGES.filter((language) => stated.includes(language));
}

function valuesIn(
  sources: readonly FoundSource[],
  columnOf: (proposal: FoundSource['proposal']) => string | undefined,
): readonly string[] {
  return sources.flatMap(({ peeked, proposal }) => {
    const column = columnOf(proposal);
    if (column === undefined) return [];
    return peeked.rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  });
}
