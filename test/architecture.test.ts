import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs dependency-cruiser with the project's rules in a folder, and returns its summary. */
function cruise(folder: string): { totalCruised: number; violations: { rule: { name: string } }[] } {
  const bin = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const output = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output).summary;
}

describe('import rules', () => {
  it('look at every module and find nothing', () => {
    const { totalCruised, violations } = cruise('.');
    expect(totalCruised).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  }, 120_000);

  it('refuse an import upwards, past a door, and of node: in the domain', () => {
    const folder = mkdtempSync(join(tmpdir(), 'klartext-rules-'));
    try {
      for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
        cpSync(name, join(folder, name));
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      for (const name of ['fact', 'law', 'web']) mkdirSync(join(folder, 'src', name), { recursive: true });
      writeFileSync(join(folder, 'src/law/index.ts'), 'export const law = 1;\n');
      writeFileSync(join(folder, 'src/law/inner.ts'), "import 'node:fs';\nexport const inner = 1;\n");
      writeFileSync(
        join(folder, 'src/fact/index.ts'),
        "import { law } from '../law/index.ts';\nexport const fact = law;\n",
      );
      writeFileSync(
        join(folder, 'src/web/index.ts'),
        "import { inner } from '../law/inner.ts';\nexport const web = inner;\n",
      );
      const names = new Set(cruise(folder).violations.map((v) => v.rule.name));
      expect(names).toContain('fact-looks-down-only');
      expect(names).toContain('domain-without-node');
      expect(names).toContain('one-door');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
