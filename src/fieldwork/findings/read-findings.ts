import type { Finding } from '../../study/index.ts';
import { openDuckDb, quoted } from './duck-db.ts';

/** Columns as text and numbers only: lists cost the engine's bridge ten times as much. */
const SELECTED = `conversation, retailer, topic, CAST(sentiment AS INTEGER), array_to_string(drivers, '|'),
  array_to_string(technologies, '|'), isSarcastic, confidence, evidenceStart, evidenceEnd, source, thread,
  author, CAST(day AS VARCHAR), channel, language, region, text`;

/** Streams the findings of a file in order, some thousand at a time. */
export async function* readFindings(parquet: string): AsyncGenerator<readonly Finding[]> {
  const duck = await openDuckDb();
  try {
    const result = await duck.connection.stream(`SELECT ${SELECTED} FROM read_parquet(${quoted(parquet)})`);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      const columns = Array.from({ length: chunk.columnCount }, (_, index) => chunk.getColumnValues(index));
      yield Array.from({ length: chunk.rowCount }, (_, row) => toFinding((column) => columns[column]?.[row]));
    }
  } finally {
    duck.close();
  }
}

/** What a file says about itself: study, hash, codebook, isSynthetic. */
export async function readMark(parquet: string): Promise<Readonly<Record<string, string>>> {
  const duck = await openDuckDb();
  try {
    const rows = await duck.rows(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(${quoted(parquet)})`,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [String(key), String(value)]));
  } finally {
    duck.close();
  }
}

function toFinding(value: (column: number) => unknown): Finding {
  const text = (column: number) => value(column) as string;
  const optional = <K extends keyof Finding>(key: K, column: number): Partial<Pick<Finding, K>> => {
    const held = value(column);
    return held === null || held === undefined ? {} : ({ [key]: held } as Partial<Pick<Finding, K>>);
  };
  const list = (column: number) => {
    const joined = text(column) ?? '';
    return joined === '' ? [] : joined.split('|');
  };
  return {
    conversation: text(0),
    retailer: text(1),
    topic: text(2) as Finding['topic'],
    ...optional('sentiment', 3),
    drivers: list(4) as unknown as Finding['drivers'],
    technologies: list(5) as unknown as Finding['technologies'],
    isSarcastic: value(6) === true,
    confidence: Number(value(7)),
    evidence: { start: Number(value(8)), end: Number(value(9)) },
    source: text(10),
    thread: text(11),
    ...optional('author', 12),
    ...optional('day', 13),
    ...optional('channel', 14),
    language: text(15),
    ...optional('region', 16),
    ...optional('text', 17),
  };
}
