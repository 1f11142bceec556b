import { describe, expect, it } from 'vitest';
import { onlyProblem, parseFiles, parseText, SMALL_TEXT } from '../../test/support/parsed.ts';

const repeat = (times: number, line: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => line(i)).join('');

describe('many slips stay many small problems', () => {
  it('one entry with a slip, repeated by 4,000 aliases', () => {
    const text = SMALL_TEXT.replace(
      'practices:\n',
      `practices:\n  bad: &a { nope: 1 }\n${repeat(4_000, (i) => `  p${i}: *a\n`)}`,
    );
    const { problems } = parseText(text);
    expect(problems.length).toBeGreaterThan(4_000);
    expect(problems.every((p) => p.where.line >= 39)).toBe(true);
  });

  it('19,000 unknown ids against 3,000 known ones', () => {
    const text = SMALL_TEXT.replace(
      'data: [address]',
      `data: [${repeat(19_000, (i) => `unknown-${i},`)}]`,
    ).replace(
      'data:\n',
      `data:\n${repeat(3000, (i) => `  id-${i}: { name: { en: a, de: a }, dpv: pd:EmailAddress, source: customer }\n`)}`,
    );
    const { problems } = parseText(text);
    expect(problems.filter((p) => p.code === 'unknown-reference')).toHaveLength(19_000);
  });

  it('one text of a megabyte, repeated by 19,000 aliases, is shown short', () => {
    const text = SMALL_TEXT.replace(
      'data: [address]',
      `data: [&a ${'x'.repeat(1_000_000)}, ${'*a,'.repeat(19_000)}]`,
    );
    const { problems } = parseText(text);
    expect(problems.length).toBeGreaterThan(19_000);
    expect(Math.max(...problems.map((p) => (p.found ?? '').length + (p.help ?? '').length))).toBeLessThan(
      500,
    );
  });

  it('a long list of languages is refused before it multiplies every message', () => {
    const codes = repeat(
      9000,
      (i) => `${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))},`,
    );
    const { problems } = parseText(SMALL_TEXT.replace('languages: [en, de]', `languages: [${codes}]`));
    expect(onlyProblem(problems)).toMatchObject({ code: 'wrong-value', path: 'languages' });
  });

  it('aliases that each file repeats up to the limit do not add up over included files', () => {
    const long = `&a { name: { en: a, de: a }, dpv: pd:EmailAddress, source: customer, inferredFrom: [${'x,'.repeat(1000)}] }`;
    const part = (name: string): string =>
      `data:\n  ${name}: ${long}\n${repeat(120, (i) => `  ${name}-${i}: *a\n`)}`;
    const names = Array.from({ length: 12 }, (_, i) => `d${i}`);
    const { problems, declaration } = parseFiles({
      'klartext.yaml': `${SMALL_TEXT}include: [${names.map((n) => `${n}.yaml`).join(', ')}]\n`,
      ...Object.fromEntries(names.map((n) => [`${n}.yaml`, part(n)])),
    });
    expect(declaration).toBeUndefined();
    expect(onlyProblem(problems)).toMatchObject({ code: 'too-many-aliases', where: { file: 'd3.yaml' } });
  });

  it('files that are small enough alone can be too large together', () => {
    const part = `data: {}\n${`# ${'x'.repeat(1000)}\n`.repeat(3000)}`;
    const names = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'];
    const { problems } = parseFiles({
      'klartext.yaml': `${SMALL_TEXT}include: [${names.join(', ')}]\n`,
      ...Object.fromEntries(names.map((n) => [n, part])),
    });
    expect(onlyProblem(problems).code).toBe('too-large');
    expect(problems[0]?.where).toMatchObject({ file: 'klartext.yaml', line: 64 });
  });
});

describe('what repeats one slip very often', () => {
  it('is one problem when a section holds more entries than any shop has', () => {
    const entries = repeat(6_000, (i) => `  k${i}: v\n`);
    const { problems } = parseText(SMALL_TEXT.replace(/^data:\n/mu, `data:\n${entries}`));
    const onData = problems.filter((p) => p.path.split('.')[0] === 'data');
    expect(onData.map((p) => [p.code, p.path])).toEqual([['too-large', 'data']]);
  });

  it('names a bounded number of keys that stand twice', () => {
    const { problems } = parseText(`${SMALL_TEXT}${repeat(5_000, () => 'klartext: 1\n')}`);
    expect(problems.filter((p) => p.code === 'duplicate-key')).toHaveLength(100);
  });
});
