import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDeclaration } from '../../declaration/index.ts';
import { importTilt } from './import-tilt.ts';

const shared = new URL('../../../../shared/data/tilt/', import.meta.url).pathname;
const corpus = join(shared, 'corpus');
const files = existsSync(corpus) ? readdirSync(corpus) : [];

function problemsOf(yaml: string): readonly string[] {
  const parsed = parseDeclaration('k.yaml', () => ({ bytes: new TextEncoder().encode(yaml) }));
  return parsed.problems.map(({ code }) => code);
}

describe.skipIf(files.length === 0)('real data: the TILT corpus', () => {
  it('refuses three files, each for a reason of its own', () => {
    const refused = files.flatMap((file) => {
      const result = importTilt(file, readFileSync(join(corpus, file)));
      return result.ok ? [] : [[file, result.problem.code, result.problem.message]];
    });
    expect(refused).toEqual([
      ['2021-09', 'syntax', 'The file is empty.'],
      ['2021-09 progprak-dump.json', 'not-a-declaration', 'This is a list, not one TILT document.'],
      ['ardmediathek.de.json', 'syntax', 'This is not valid JSON.'],
    ]);
  });

  it.each([...files.map((file) => join('corpus', file)), 'valid-example.json', 'invalid-example.json'])(
    '%s gives a declaration in which only what TILT does not say is missing',
    (file) => {
      const result = importTilt(file, readFileSync(join(shared, file)));
      if (!result.ok) return;
      const { yaml, notes, counts } = result.import;
      for (const code of problemsOf(yaml)) expect(['missing-key', 'unused-entry']).toContain(code);
      expect(counts.taken).toBeGreaterThan(0);
      expect(notes.length).toBeLessThanOrEqual(counts.notTaken + counts.taken);
    },
  );
});

describe.skipIf(files.length === 0)('real data: the documents of the list that is refused', () => {
  it('each can be imported alone', () => {
    const list: unknown[] = JSON.parse(readFileSync(join(corpus, '2021-09 progprak-dump.json'), 'utf8'));
    for (const document of list) {
      const result = importTilt('one.json', new TextEncoder().encode(JSON.stringify(document)));
      if (!result.ok) throw new Error(result.problem.message);
      for (const code of problemsOf(result.import.yaml))
        expect(['missing-key', 'unused-entry']).toContain(code);
    }
  });
});
