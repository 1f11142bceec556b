import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICIES, readabilityTables } from '../scripts/readability-tables.ts';

describe.skipIf(!existsSync(POLICIES))('real data: docs/readability.md', () => {
  it('holds the figures as they are measured today; "npm run readability-report" writes them', async () => {
    expect(readFileSync('docs/readability.md', 'utf8')).toContain(
      `<!-- figures -->\n${await readabilityTables()}\n<!-- end of figures -->`,
    );
  }, 60_000);
});
