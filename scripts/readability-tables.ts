// The figures of docs/readability.md: the example's notices beside real policies.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Analysis, analyse, type TextBlock } from '../src/cli/readability/analyse.ts';
import { parseDeclaration } from '../src/declaration/index.ts';
import { readDocument } from '../src/document/index.ts';
import { deriveFacts } from '../src/fact/index.ts';
import { languageName } from '../src/language/index.ts';
import { buildNotices, type Notice, partsOf } from '../src/notice/index.ts';

/** Real policies, beside the repository. */
export const POLICIES = '../shared/data/policies';
const EXAMPLE = 'examples/haselmaus/klartext.yaml';
const ON = '2026-11-24';

/** The language of each policy: none of the files says it. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'Amazon.com.md': 'en',
  'Amazon.fr.md': 'fr',
  'Decathlon.fr.md': 'fr',
  'Ikea.md': 'en',
  'Instacart.md': 'en',
  'Rakuten.md': 'fr',
};

interface Row {
  readonly name: string;
  readonly analysis: Analysis;
}

/** The tables, as Markdown: one for each language, policies first where there are some. */
export async function readabilityTables(): Promise<string> {
  const tables: string[] = [];
  for (const language of ['en', 'fr', 'de']) {
    const policies = await policyRows(language);
    tables.push(tableOf(language, policies, await noticeRows(language)));
  }
  return tables.join('\n\n');
}

async function policyRows(language: string): Promise<readonly Row[]> {
  if (!existsSync(POLICIES)) return [];
  const files = readdirSync(POLICIES).filter((file) => LANGUAGES[file] === language);
  const rows: Row[] = [];
  for (const file of files.sort()) {
    const read = await readDocument(readFileSync(`${POLICIES}/${file}`), file);
    if (!read.ok) throw new Error(`${file}: ${read.reason}`);
    rows.push({ name: file.replace(/\.md$/u, ''), analysis: await analyse(read.blocks, language) });
  }
  return rows;
}

async function noticeRows(language: string): Promise<readonly Row[]> {
  const { declaration, isComplete } = parseDeclaration(EXAMPLE, (file) => ({ bytes: readFileSync(file) }));
  if (!declaration) throw new Error(`${EXAMPLE} cannot be used`);
  const facts = deriveFacts(declaration, isComplete);
  const { label, short, full } = buildNotices({ declaration, facts, isComplete, language, on: ON });
  const rows: Row[] = [];
  for (const [name, notice] of [
    ['example: label', label],
    ['example: short text', short],
    ['example: full text', full],
  ] as const) {
    rows.push({ name, analysis: await analyse(blocksOf(notice), language) });
  }
  return rows;
}

/** All that a notice says, contact details and names of companies included, as policies are measured too. */
function blocksOf({ title, lead, edition, readingTime, parts, rest }: Notice): readonly TextBlock[] {
  const text = (words: string): TextBlock => ({ kind: 'text', text: words });
  return [
    { kind: 'heading', text: title },
    ...[lead, edition, readingTime].map(text),
    ...partsOf(parts).flatMap((part): readonly TextBlock[] => [
      { kind: 'heading', text: part.heading },
      ...(part.stateWord === undefined ? [] : [text(part.stateWord)]),
      ...part.sentences.map((sentence) => text(sentence.text)),
    ]),
    ...(rest ? [text(rest.text)] : []),
  ];
}

function tableOf(language: string, policies: readonly Row[], notices: readonly Row[]): string {
  const [first] = notices;
  const gates = first?.analysis.gates.filter(({ id }) => !id.endsWith('-sentence')) ?? [];
  const figures = (row: Row): readonly number[] =>
    figuresOf(
      row,
      gates.map(({ id }) => id),
    );
  const digits = [0, 0, ...gates.map(() => 1), 1, 0, 1];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = (name: string, values: readonly number[]): string =>
    line([name, ...values.map((value, i) => format(value, digits[i] ?? 0))]);
  const heads = ['text', 'words', 'minutes', ...gates.map(({ name, gate }) => `${name}${limitOf(gate)}`)];
  return [
    `### ${languageName(language, 'en')}`,
    line([
      ...heads,
      'words in a sentence (at most 12)',
      'longest sentence (at most 25)',
      'vague words in 1,000',
    ]),
    line(['---', ...digits.map(() => '---:')]),
    ...policies.map((row) => shown(row.name, figures(row))),
    ...(policies.length === 0 ? [] : [shown('**median of the policies**', medians(policies.map(figures)))]),
    ...notices.map((row) => shown(`**${row.name}**`, figures(row))),
  ].join('\n');
}

function limitOf(gate: Analysis['gates'][number]['gate']): string {
  if (gate === undefined) return '';
  return gate.min === undefined ? ` (at most ${gate.max})` : ` (at least ${gate.min})`;
}

function figuresOf({ analysis }: Row, formulas: readonly string[]): readonly number[] {
  const { measures, minutes, vague, gates } = analysis;
  const scores = formulas.map((id) => gates.find((gate) => gate.id === id)?.value ?? Number.NaN);
  return [
    measures.words,
    minutes,
    ...scores,
    measures.meanSentence,
    measures.longestSentence,
    vague.perThousand,
  ];
}

function medians(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column] ?? Number.NaN).sort((a, b) => a - b);
    const middle = (values.length - 1) / 2;
    return ((values[Math.floor(middle)] ?? Number.NaN) + (values[Math.ceil(middle)] ?? Number.NaN)) / 2;
  });
}

function format(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
