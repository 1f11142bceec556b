import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import { EXAMPLE_FILES, parseFiles, parseText, toYaml } from '../../test/support/parsed.ts';
import { toValues } from './index.ts';

describe('a declaration written as JSON', () => {
  it('is the same declaration when it is read again, for any declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration) throw new TypeError('the values must be usable');
        const again = parseText(JSON.stringify(toValues(declaration)));
        expect(again.problems.filter((p) => p.severity === 'error')).toEqual([]);
        expect(again.declaration).toEqual(declaration);
      }),
      { numRuns: 60 },
    );
  });

  it('holds the example, whose parts stand in several files', () => {
    const { declaration } = parseFiles(EXAMPLE_FILES);
    if (!declaration) throw new TypeError('the example must be usable');
    expect(parseText(JSON.stringify(toValues(declaration))).declaration).toEqual(declaration);
  });
});
