import { describe, expect, it } from 'vitest';
import { problem } from '../../shared/index.ts';
import { excerpts } from './excerpt.ts';

function shownFor(text: string, column: number, found?: string, columns = 80) {
  const show = excerpts(() => ({ bytes: new TextEncoder().encode(text) }));
  const details = { message: 'm', where: { file: 'f', line: 1, column }, path: '' };
  return show(problem('wrong-value', found === undefined ? details : { ...details, found }), columns);
}

describe('the line that a problem is about', () => {
  it.each([
    ['basis: consent', 8, '"consent"', '       ^^^^^^^'],
    ['basis: consent # why', 8, undefined, '       ^^^^^^^'],
    ['bases: consent', 1, undefined, '^^^^^'],
    ['data: [a, bcd]', 11, undefined, '          ^^^'],
    ['name: "a \\" b" # c', 7, undefined, '      ^^^^^^^^'],
    ['name: 日本 x', 7, '"日本"', '      ^^^^'],
    ['x: 日本, y', 7, undefined, '        ^'],
    ['\tbasis: x', 2, undefined, ' ^^^^^'],
  ])('marks in %j from column %d', (text, column, found, marks) => {
    expect(shownFor(text, column, found)?.marks).toBe(marks);
  });

  it('escapes what a terminal would act on, and keeps the marks below their text', () => {
    const shown = shownFor('a: \u001b[2J\u202e, b: wrong', 14, '"wrong"');
    expect(shown?.line).toBe('a: \\x1b[2J\\u202e, b: wrong');
    expect(shown?.line.slice(shown.marks.indexOf('^'))).toBe('wrong');
  });

  it('shows the part around the marks of a line that is too long', () => {
    const shown = shownFor(`${'a'.repeat(5000)} here ${'b'.repeat(5000)}`, 5002, '"here"', 60);
    expect(shown?.line.length).toBeLessThanOrEqual(62);
    expect(shown?.line.slice(shown.marks.indexOf('^'), shown.marks.length)).toBe('here');
  });

  it('shows nothing of a file that is no text', () => {
    const show = excerpts(() => ({ bytes: new Uint8Array([0xff, 0xfe, 0x00]) }));
    const where = { file: 'f', line: 1, column: 1 };
    expect(show(problem('encoding', { message: 'm', where, path: '' }), 80)).toBeUndefined();
  });
});
