import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE } from '../../../test/support/declared.ts';
import type { Block } from '../../document/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { compareWithNotice } from './compare.ts';
import { unitsOf } from './unit.ts';

const example = declared(EXAMPLE_FILE);
const small = noticesOf(declared(SMALL_FILE)).label;
const block = (text: string): Block => ({ kind: 'text', text });
const blocksOf = (notice: typeof small) => unitsOf(notice).map((unit) => block(unit.text));
const withOne = (at: number, text: string | undefined) =>
  blocksOf(small).flatMap((b, i) => (i !== at ? [b] : text === undefined ? [] : [block(text)]));
const inSale = unitsOf(small).findIndex((u) => u.place === 'sale' && u.kind === 'sentence');

describe('a rendering', () => {
  it.each(languagesWithCatalogue())('that says what its notice says is equal to it, in "%s"', (language) => {
    const notices = noticesOf(example, language);
    for (const notice of [notices.label, notices.short, notices.full]) {
      expect(compareWithNotice(notice, blocksOf(notice))).toEqual([]);
    }
  });

  it('may break lines anywhere, set bullets and rules, and say what its channel says', () => {
    const text = blocksOf(small)
      .map((b) => b.text.replaceAll(/(.{7})/gu, '$1\n'))
      .join('\n──── • ');
    expect(compareWithNotice(small, [block(`Page 1\n${text}`)], ['Page 1'])).toEqual([]);
  });

  it('that lacks a sentence is told with the sentence and its facts', () => {
    const [unit] = unitsOf(small).slice(inSale);
    expect(compareWithNotice(small, withOne(inSale, undefined))).toEqual([
      { kind: 'missing', place: 'sale', expected: unit?.text, facts: unit?.facts },
    ]);
  });

  it('that says a sentence otherwise is told with both', () => {
    const found = 'No. We seldom sell your data.';
    const [difference, ...others] = compareWithNotice(small, withOne(inSale, found));
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ kind: 'different', place: 'sale', found });
  });

  it('that adds a sentence is told where', () => {
    const more = [...blocksOf(small), block('Our partners value you.')];
    expect(compareWithNotice(small, more)).toEqual([
      { kind: 'extra', place: 'contact', found: 'Our partners value you.', facts: [], isAround: true },
    ]);
  });

  it('that says a true sentence or a state once more where it does not belong is told where', () => {
    const blocks = blocksOf(small);
    const at = (index: number, text: string) => blocks.toSpliced(index, 0, block(text));
    const units = unitsOf(small);
    const [yes] = units.filter((u) => u.kind === 'state' && u.text !== units[inSale - 1]?.text);
    expect(yes).toBeDefined();
    expect(compareWithNotice(small, at(inSale, yes?.text ?? ''))).toMatchObject([
      { kind: 'extra', place: 'sale' },
    ]);
    const other = units.find((u) => u.kind === 'sentence' && u.place === 'advertising');
    expect(other).toBeDefined();
    expect(compareWithNotice(small, at(inSale, other?.text ?? ''))).toMatchObject([{ kind: 'extra' }]);
    expect(compareWithNotice(small, at(inSale, '✓'))).toMatchObject([{ kind: 'extra', found: '✓' }]);
  });

  it('may say headings once more, with their states where a part goes on, and everything before and after', () => {
    const blocks = blocksOf(small);
    const contents = unitsOf(small)
      .filter((u) => u.kind === 'heading')
      .map((u) => block(u.text));
    const [heading, state] = [unitsOf(small)[inSale - 2], unitsOf(small)[inSale - 1]].map((u) =>
      block(u?.text ?? ''),
    );
    expect(compareWithNotice(small, blocks.toSpliced(4, 0, ...contents))).toEqual([]);
    if (!heading || !state) throw new Error('a row has a heading and a state');
    expect(compareWithNotice(small, blocks.toSpliced(inSale + 1, 0, heading, state))).toEqual([]);
    expect(compareWithNotice(small, [...blocks, ...blocks])).toEqual([]);
  });

  it('of another notice differs', () => {
    expect(compareWithNotice(small, blocksOf(noticesOf(example, 'de').label)).length).toBeGreaterThan(20);
  });

  it('is found different whatever word, number or row is changed, in the unit that holds it', () => {
    const units = unitsOf(small);
    fc.assert(
      fc.property(fc.nat(units.length - 1), fc.nat(), fc.constantFrom('x', '7', 'é'), (at, where, letter) => {
        const unit = units[at];
        if (unit === undefined || unit.isOptional) return;
        const spot = where % (unit.text.length + 1);
        const changed = unit.text.slice(0, spot) + letter + unit.text.slice(spot);
        const found = compareWithNotice(small, withOne(at, changed));
        expect(found.length, changed).toBeGreaterThan(0);
        // A letter at the end of a text stands between it and the next.
        const isInside = spot > 0 && spot < unit.text.length;
        if (isInside) expect(found.map((d) => d.place)).toContain(unit.place);
      }),
      { numRuns: 400 },
    );
  });
});
