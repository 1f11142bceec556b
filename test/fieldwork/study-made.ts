import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StudyDefinition, StudySource } from '../../src/study/index.ts';

/** Address of the analyser of these tests. */
export const WORD_ANALYSER = pathToFileURL(join(import.meta.dirname, 'word-analyser.ts')).href;

/** A source with all columns, in CSV unless told otherwise. */
export function sourceMade(changes: Partial<StudySource> = {}): StudySource {
  return {
    name: 'posts',
    files: ['posts.csv'],
    format: 'csv',
    delimiter: ',',
    encoding: 'utf-8',
    columns: {
      text: ['title', 'body'],
      id: 'id',
      author: 'author',
      time: 'time',
      language: 'language',
      retailer: 'shop',
    },
    constant: { channel: 'forum' },
    paid: { column: 'paid', values: ['yes'] },
    ...changes,
  };
}

/** A study of two shops. */
export function studyMade(
  sources: readonly StudySource[],
  changes: Partial<StudyDefinition> = {},
): StudyDefinition {
  return {
    study: { id: 'test', title: 'Test', isSynthetic: true },
    codebook: 1,
    window: { from: '2024-01-01', to: '2024-12-31' },
    languages: ['en', 'de'],
    retailers: ['Aldergate', 'Birkenhof'].map((name) => ({
      id: name.toLowerCase(),
      name,
      aliases: [],
      handles: [`@${name}`],
      domains: [`${name.toLowerCase()}.example`],
      ambiguous: [],
      region: 'North',
    })),
    sources,
    thresholds: { minimumFindings: 5, minimumBase: 5, topic: 0.5, abstain: 0.5, replications: 50, seed: 1 },
    events: [],
    waves: [],
    ...changes,
  };
}

/** Rows of a study with everything that a funnel knows, the same for the same number. */
export function rowsMade(count: number): readonly Record<string, string>[] {
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const syllables = ['ka', 'lo', 'mi', 'ne', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];
  const word = () => Array.from({ length: 3 }, () => syllables[draw(10)]).join('');
  const rows: Record<string, string>[] = [];
  for (let index = 0; index < count; index++) {
    const topic = ['privacy', 'offer', 'price'][draw(3)];
    const shop = ['Aldergate', 'Birkenhof', 'nobody'][draw(3)];
    const said = `I ${['love', 'hate', 'know'][draw(3)]} the ${topic} at ${shop}`;
    const earlier = rows[draw(Math.max(1, index))];
    const kind = draw(20);
    const body =
      kind === 0 && earlier !== undefined
        ? (earlier.body ?? '')
        : kind === 1 && earlier !== undefined
          ? `RT @${word()}: ${earlier.body} https://t.example/${word()}`
          : `${said}, "${word()}" ${Array.from({ length: 10 }, word).join(' ')}\nand ${word()} 💬`;
    rows.push({
      id: kind === 2 && earlier !== undefined ? (earlier.id ?? '') : `r${index}`,
      author: kind === 3 ? '@aldergate' : `user${draw(500)}`,
      time:
        kind === 4 ? '2023-05-05' : `2024-${String(draw(12) + 1).padStart(2, '0')}-1${draw(10)}T08:00:00Z`,
      language: kind === 5 ? 'nl' : 'en',
      shop: '',
      paid: kind === 6 ? 'Yes' : 'no',
      title: kind === 7 ? '' : 'Hello',
      body,
    });
  }
  return rows;
}

/** Rows as CSV with a header. */
export function asCsv(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (values: readonly string[]) =>
    values.map((value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');
  return `${[line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n')}\n`;
}

/** A folder below the system's temporary one, with files, gone after `use`. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-study-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
