import { expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/shared/index.ts';
import { type Changes, checkSmall, pathsOf } from './parsed.ts';

/** A change of the small declaration that a rule must object to, and a further change that mends it. */
export interface CheckCase {
  readonly name: string;
  readonly wrong: Changes;
  readonly code: ProblemCode;
  /** The exact path of the problem. */
  readonly path: string;
  /** What `why` must name; absent where no law is behind it. */
  readonly article?: string;
  /** What the message must say. */
  readonly says?: string;
  readonly mended: Changes;
  readonly on?: string;
}

/** Makes a test of each case: the problem is there once, at its path, with its article; in the mended twin it is not. */
export function itFinds(cases: readonly CheckCase[]): void {
  it.each(cases)('$name', ({ wrong, code, path, article, says, mended, on }) => {
    const options = on === undefined ? {} : { on };
    const found = checkSmall(wrong, options).filter((p) => p.code === code && p.path === path);
    expect(found.map((p) => p.message)).toHaveLength(1);
    expectClear(found);
    expect(found[0]?.why ?? '').toContain(article ?? '');
    expect(found[0]?.message).toContain(says ?? '');
    expect(pathsOf(checkSmall({ ...wrong, ...mended }, options), code)).not.toContain(path);
  });
}

/** Every problem is a sentence with a way out. */
export function expectClear(problems: readonly Problem[]): void {
  for (const p of problems) {
    expect(p.message).toMatch(/^["A-Z][\s\S]*[.?]$/);
    expect(p.help ?? '').not.toBe('');
    if (p.why !== undefined) expect(p.why).not.toBe('');
    expect(p.where.line).toBeGreaterThan(0);
  }
}
