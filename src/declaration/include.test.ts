import { describe, expect, it } from 'vitest';
import {
  EXAMPLE_FILES,
  exampleValues,
  parseFiles,
  parseText,
  SMALL_TEXT,
  toYaml,
} from '../../test/support/parsed.ts';

/** The small declaration, cut before its practices; they stand in a file of their own. */
const [HEAD = '', PRACTICES = ''] = SMALL_TEXT.split(/^(?=practices:)/m);
const TAIL = PRACTICES.slice(PRACTICES.indexOf('never:'));
const PART = PRACTICES.slice(0, PRACTICES.indexOf('never:'));
const main = (include: string): string => `${HEAD}${TAIL}include: ${include}\n`;
/** Line of `include:` in the main file. */
const LINE =
  main('[]')
    .split('\n')
    .findIndex((line) => line.startsWith('include:')) + 1;

describe('a declaration in several files', () => {
  it('means the same as in one', () => {
    const one = parseText(SMALL_TEXT);
    const several = parseFiles({ 'klartext.yaml': main('[practices.yaml]'), 'practices.yaml': PART });
    expect(several.problems).toEqual([]);
    expect(several.declaration).toEqual(one.declaration);
    expect(several.files).toEqual(['klartext.yaml', 'practices.yaml']);
  });

  it('means the same as in one, for the example', () => {
    const several = parseFiles(EXAMPLE_FILES);
    const one = parseText(toYaml(exampleValues()));
    expect(several.problems).toEqual([]);
    expect(one.problems).toEqual([]);
    expect(several.declaration).toEqual(one.declaration);
    expect(several.isComplete).toBe(true);
  });

  it('is read relative to the main file, whatever its folder', () => {
    const { problems } = parseFiles({
      'klartext.yaml': main('[./sub//practices.yaml]'),
      'sub/practices.yaml': PART,
    });
    expect(problems).toEqual([]);
  });

  it('points into the file where a slip stands', () => {
    const { problems } = parseFiles({
      'klartext.yaml': main('[practices.yaml]'),
      'practices.yaml': PART.replace('basis: consent', 'basis: concent'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'wrong-value',
      path: 'practices.newsletter.basis',
      where: { file: 'practices.yaml', line: 18, column: 12 },
    });
    expect(problems[0]?.help).toContain('Did you mean "consent"?');
  });
});

describe('an include that cannot be used is one problem', () => {
  const part = 'practices.yaml';
  const missing = 'The file cannot be read: there is no such file.';
  it.each([
    ['the folder above', '[../x.yaml]', 'include', 'outside the folder'],
    ['a way up and down', '[a/../../x.yaml]', 'include', 'outside the folder'],
    ['an absolute path', '[/etc/passwd]', 'include', 'outside the folder'],
    ['a path of Windows', "['C:\\x']", 'include', 'outside the folder'],
    ['a path of Windows, relative to a drive', "['c:x.yaml']", 'include', 'outside the folder'],
    ['a share of Windows', "['\\\\host\\x.yaml']", 'include', 'outside the folder'],
    ['nothing but dots', '[./.]', 'include', 'outside the folder'],
    ['itself', '[klartext.yaml]', 'include', 'includes itself'],
    ['a file that is not there', '[nowhere.yaml]', 'unreadable', missing],
  ])('%s', (_name, include, code, message) => {
    const parsed = parseFiles({ 'klartext.yaml': main(include), [part]: PART });
    expect(parsed.declaration).toBeUndefined();
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]).toMatchObject({
      code,
      path: 'include.0',
      where: { file: 'klartext.yaml', line: LINE, column: 11 },
    });
    expect(parsed.problems[0]?.message).toContain(message);
    expect(parsed.problems[0]?.help).not.toContain('klartext init');
  });

  it('a file that is named twice', () => {
    const { problems } = parseFiles({ 'klartext.yaml': main(`[${part}, ./${part}]`), [part]: PART });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'include',
      path: 'include.1',
      where: { line: LINE, column: 27 },
    });
    expect(problems[0]?.message).toContain('twice');
  });

  it.each([
    ['empty', '', 'not-a-declaration'],
    ['a list', '- a\n', 'not-a-declaration'],
    ['no YAML', 'a: "b\n', 'syntax'],
    ['not UTF-8', Uint8Array.from([0x61, 0xff]), 'encoding'],
  ])('a file that is %s is reported there', (_name, content, code) => {
    const { problems, declaration } = parseFiles({ 'klartext.yaml': main(`[${part}]`), [part]: content });
    expect(declaration).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, where: { file: part } });
    expect(problems[0]?.help).not.toContain('klartext init');
  });
});

describe('an included file holds sections alone', () => {
  it('an id that stands in two files is a problem in the second', () => {
    const { problems } = parseFiles({
      'klartext.yaml': main('[practices.yaml, more.yaml]'),
      'practices.yaml': PART,
      'more.yaml': 'data:\n  address: { name: { en: a, de: b }, dpv: pd:EmailAddress, source: customer }\n',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'duplicate-key',
      path: 'data.address',
      where: { file: 'more.yaml', line: 2, column: 3 },
    });
    expect(problems[0]?.message).toContain('klartext.yaml');
  });

  it('keys of the main file are refused there, each in its place', () => {
    const { problems } = parseFiles({
      'klartext.yaml': main('[practices.yaml]'),
      'practices.yaml': `klartext: 1\n${PART}controller: { name: x }\n`,
    });
    expect(problems.map((p) => [p.code, p.path, p.where.line])).toEqual([
      ['unknown-key', 'klartext', 1],
      ['unknown-key', 'controller', PART.split('\n').length + 1],
    ]);
  });

  it('a section without entries is no problem, one that is a list is', () => {
    const files = (more: string): Parameters<typeof parseFiles>[0] => ({
      'klartext.yaml': main('[practices.yaml, more.yaml]'),
      'practices.yaml': PART,
      'more.yaml': more,
    });
    expect(parseFiles(files('recipients:\n')).problems).toEqual([]);
    const { problems } = parseFiles(files('recipients: [a]\n'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'wrong-value',
      path: 'recipients',
      where: { file: 'more.yaml' },
    });
  });

  it('a section that is wrong in the main file stays wrong when a file adds to it', () => {
    const { problems } = parseFiles({
      'klartext.yaml': main('[practices.yaml]').replace(/recipients:\n( {2}.*\n)+/, 'recipients: [parcel]\n'),
      'practices.yaml': `${PART}recipients:\n  parcel: { name: Paketpost AG, role: controller, country: DE }\n`,
    });
    expect(problems.filter((p) => p.path === 'recipients')).toHaveLength(1);
  });
});
