import { rename } from 'node:fs/promises';
import { openDuckDb, quoted } from './duck-db.ts';

/** What is said about the findings in the file itself. */
export interface FindingsMark {
  readonly study: string;
  readonly hash: string;
  readonly codebook: number;
  readonly isSynthetic: boolean;
}

const COLUMNS = `{conversation: 'VARCHAR', retailer: 'VARCHAR', topic: 'VARCHAR', sentiment: 'TINYINT', drivers: 'VARCHAR[]',
  technologies: 'VARCHAR[]', isSarcastic: 'BOOLEAN', confidence: 'DOUBLE', evidence: 'STRUCT(start INTEGER, "end" INTEGER)',
  source: 'VARCHAR', thread: 'VARCHAR', author: 'VARCHAR', day: 'DATE', channel: 'VARCHAR', language: 'VARCHAR',
  region: 'VARCHAR', text: 'VARCHAR'}`;

/** Turns findings of JSON Lines into Parquet, in the same order; the file appears whole, by a rename. */
export async function writeFindings(jsonl: string, parquet: string, mark: FindingsMark): Promise<void> {
  const duck = await openDuckDb();
  try {
    const draft = `${parquet}.new`;
    const metadata = Object.entries(mark).map(([key, value]) => `${key}: ${quoted(String(value))}`);
    await duck.connection.run(
      `COPY (SELECT * EXCLUDE (evidence, text), evidence.start AS evidenceStart, evidence."end" AS evidenceEnd, text
        FROM read_json(${quoted(jsonl)}, format = 'newline_delimited', columns = ${COLUMNS}))
        TO ${quoted(draft)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440, KV_METADATA {${metadata.join(', ')}})`,
    );
    await rename(draft, parquet);
  } finally {
    duck.close();
  }
}
