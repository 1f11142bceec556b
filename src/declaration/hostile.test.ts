import { describe, expect, it } from 'vitest';
import { onlyProblem, parseText, SMALL_TEXT } from '../../test/support/parsed.ts';
import type { ProblemCode } from '../shared/index.ts';
import { parseDeclaration } from './index.ts';

const repeat = (times: number, line: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => line(i)).join('');

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = isLittle ? [0xff, 0xfe] : [0xfe, 0xff];
  for (const c of text) {
    const code = c.charCodeAt(0);
    bytes.push(...(isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return Uint8Array.from(bytes);
}

const bomb = `klartext: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${repeat(12, (i) => {
  const inner = Array.from({ length: 9 }, () => `*a${i}`).join(', ');
  return `a${i + 1}: &a${i + 1} [${inner}]\n`;
})}`;

/** Name, input, code, and where the problem stands. */
const INPUTS: readonly (readonly [string, string | Uint8Array, ProblemCode, number, number])[] = [
  ['aliases of aliases', bomb, 'too-many-aliases', 7, 0],
  ['an alias inside its own anchor', 'klartext: 1\ndata: &a { one: *a }\n', 'too-many-aliases', 2, 17],
  ['an alias without anchor', SMALL_TEXT.replace('brand: Kornblume', 'brand: *none'), 'syntax', 5, 10],
  ['100,000 lists in brackets', '['.repeat(100_000), 'too-deep', 1, 81],
  ['100,000 lists after a key', `klartext: ${'['.repeat(100_000)}`, 'too-deep', 1, 89],
  ['100,000 lists in a line', '- '.repeat(100_000), 'too-deep', 1, 161],
  ['100,000 maps in braces', '{a: '.repeat(100_000), 'too-deep', 1, 321],
  ['100,000 keys of keys', '? '.repeat(100_000), 'too-deep', 1, 161],
  ['a ladder of 3,000 lines', repeat(3000, (i) => `${' '.repeat(i)}a:\n`), 'too-large', 1, 1],
  ['a ladder of 2,000 lines', repeat(2000, (i) => `${' '.repeat(i)}a:\n`), 'too-deep', 80, 81],
  ['a ladder of lists and maps', repeat(1000, (i) => `${'  '.repeat(i)}- a:\n`), 'too-deep', 79, 0],
  [
    'a ladder that stays below the first bound',
    repeat(70, (i) => `${'  '.repeat(i)}- a:\n`),
    'too-deep',
    61,
    121,
  ],
  [
    'depth behind a block of text that begins with a bracket',
    `--- |\n[x\n---\n${'- '.repeat(50_000)}`,
    'too-deep',
    4,
    161,
  ],
  ['300,000 keys in lines', repeat(300_000, (i) => `k${i}: 1\n`), 'too-large', 100_001, 1],
  ['300,000 keys in braces', `{${repeat(300_000, (i) => `k${i}: 1,`)}}`, 'too-large', 1, 0],
  [
    '30,000 values in one entry',
    SMALL_TEXT.replace('data: [address]', `data: [${'1,'.repeat(30_000)}]`),
    'too-large',
    39,
    3,
  ],
  [
    'as many values under a head key',
    SMALL_TEXT.replace('countries: [DE]', `countries: [${'DE,'.repeat(30_000)}]`),
    'too-large',
    13,
    1,
  ],
  ['4,000,000 line breaks', '\n'.repeat(4_000_000), 'too-large', 100_001, 1],
  ['5 MB', new Uint8Array(5_000_000).fill(0x61), 'too-large', 1, 1],
  ['NUL bytes', `klartext: 1\u0000\n`, 'encoding', 1, 1],
  [
    'Latin-1',
    latin1(
      SMALL_TEXT.replace('Marktplatz', 'Königsplatz')
        .replace('Sächsische', 'Saechsische')
        .replace(/[^\n\x20-\xff]/g, ''),
    ),
    'encoding',
    6,
    13,
  ],
  [
    'Latin-1, a byte that never begins a character',
    latin1('klartext: 1\nname: f\u00fcr\n'),
    'encoding',
    2,
    8,
  ],
  ['a character cut off at the end', Uint8Array.from([0x61, 0x3a, 0x0a, 0xe2, 0x82]), 'encoding', 2, 1],
  ['UTF-16, little end first', utf16(SMALL_TEXT, true), 'encoding', 1, 1],
  ['UTF-16, big end first', utf16(SMALL_TEXT, false), 'encoding', 1, 1],
  ['a tab as indentation', SMALL_TEXT.replace('  brand:', '\tbrand:'), 'syntax', 5, 1],
  ['an open quotation mark', SMALL_TEXT.replace('brand: Kornblume', 'brand: "Kornblume'), 'syntax', 0, 0],
  ['several documents', `${SMALL_TEXT}---\n${SMALL_TEXT}`, 'syntax', 0, 0],
  ['an empty file', '', 'not-a-declaration', 1, 1],
  ['only white space', ' \n\n  \n', 'not-a-declaration', 1, 1],
  ['only comments', '# nothing\n# here\n', 'not-a-declaration', 1, 1],
  ['a scalar', 'just words', 'not-a-declaration', 1, 1],
  ['a list', '- a\n- b\n', 'not-a-declaration', 1, 1],
  [
    'another kind of YAML',
    'services:\n  web:\n    image: nginx\n    ports: ["80:80"]\n',
    'not-a-declaration',
    1,
    1,
  ],
  [
    'a key that is a list',
    SMALL_TEXT.replace('  brand: Kornblume\n', '  ? [a, b]\n  : c\n'),
    'wrong-value',
    5,
    5,
  ],
  ['a key that stands twice', `${SMALL_TEXT}languages: [en, de]\n`, 'duplicate-key', 64, 1],
  [
    'a nested key that stands twice',
    SMALL_TEXT.replace('  brand: Kornblume\n', '  country: DE\n'),
    'duplicate-key',
    7,
    3,
  ],
  [
    'a tag without meaning',
    SMALL_TEXT.replace('brand: Kornblume', 'brand: !secret Kornblume'),
    'unknown-tag',
    5,
    10,
  ],
  ['__proto__ as a key', `${SMALL_TEXT}__proto__: { klartext: 1 }\n`, 'unknown-key', 64, 1],
  [
    '__proto__ in an entry',
    SMALL_TEXT.replace('    basis: contract\n', '    basis: contract\n    __proto__: { basis: x }\n'),
    'unknown-key',
    44,
    5,
  ],
  ['__proto__ as an id', SMALL_TEXT.replace('  newsletter:\n', '  __proto__:\n'), 'wrong-value', 51, 3],
  [
    'constructor as a key',
    SMALL_TEXT.replace('  brand: Kornblume\n', '  constructor: x\n'),
    'unknown-key',
    5,
    3,
  ],
  [
    'constructor as an id that is named',
    SMALL_TEXT.replace('data: [address]', 'data: [address, constructor]'),
    'unknown-reference',
    41,
    21,
  ],
];

describe('a hostile or useless input is one problem', () => {
  it.each(INPUTS)('%s', (_name, input, code, line, column) => {
    const { problems, declaration } = parseText(input);
    const first = onlyProblem(problems);
    expect(first.code).toBe(code);
    expect(first.where.file).toBe('klartext.yaml');
    if (line > 0) expect(first.where.line).toBe(line);
    if (column > 0) expect(first.where.column).toBe(column);
    if (code === 'syntax' || code === 'encoding') expect(declaration).toBeUndefined();
  });

  it('__proto__ twice is one slip and changes no prototype', () => {
    const { problems } = parseText(`${SMALL_TEXT}__proto__: { polluted: 1 }\n__proto__: { polluted: 2 }\n`);
    expect(problems.map((p) => p.code).sort()).toEqual(['duplicate-key', 'unknown-key']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('a file of 100 MB is refused by its size and never read', () => {
    const { problems } = parseDeclaration('klartext.yaml', () => ({ size: 100 * 1024 * 1024 }));
    const first = onlyProblem(problems);
    expect(first.code).toBe('too-large');
    expect(first.message).toContain('100 MiB');
    expect(first.message).toContain('4.0 MiB');
  });

  it('a file that cannot be opened says why', () => {
    const { problems, files } = parseDeclaration('klartext.yaml', () => ({
      reason: 'there is no such file',
    }));
    expect(onlyProblem(problems)).toMatchObject({ code: 'unreadable', where: { line: 1, column: 1 } });
    expect(files).toEqual(['klartext.yaml']);
  });

  it('a byte-order mark is a warning, and the file is used', () => {
    const parsed = parseText(`\ufeff${SMALL_TEXT}`);
    expect(onlyProblem(parsed.problems)).toMatchObject({ code: 'byte-order-mark', severity: 'warning' });
    expect(parsed.isComplete).toBe(true);
  });

  it('a byte-order mark moves no place', () => {
    const text = SMALL_TEXT.replace('klartext: 1', 'klartex: 1');
    const without = parseText(text).problems.map((p) => p.where);
    const withMark = parseText(`\ufeff${text}`).problems.filter((p) => p.code !== 'byte-order-mark');
    expect(withMark.map((p) => p.where)).toEqual(without);
  });

  it('line ends of Windows are read like others', () => {
    const parsed = parseText(SMALL_TEXT.replaceAll('\n', '\r\n'));
    expect(parsed.problems).toEqual([]);
    const slip = parseText(
      SMALL_TEXT.replace('dpv: pd:EmailAddress', 'dpv: pd:EmailAdress').replaceAll('\n', '\r\n'),
    );
    expect(onlyProblem(slip.problems).where).toMatchObject({ line: 23, column: 10 });
  });
});
