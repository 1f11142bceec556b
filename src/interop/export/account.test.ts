import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exampleValues, type Json, parseText, toYaml } from '../../../test/support/parsed.ts';
import { textsOf } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { createAccount, valuesIn } from './account.ts';
import { exportDpv } from './dpv/export-dpv.ts';
import type { Export, ExportInput } from './export.ts';
import { exportRecord } from './ropa/export-ropa.ts';
import { exportTilt } from './tilt/export-tilt.ts';

/** The example with a word of its own in each English text. */
function marked(): { readonly input: ExportInput; readonly marks: ReadonlyMap<string, string> } {
  const values: Json = JSON.parse(JSON.stringify(exampleValues()));
  const { declaration } = parseText(toYaml(values));
  if (!declaration) throw new Error('the example must be usable');
  const marks = new Map<string, string>();
  for (const [index, { path, text }] of textsOf(declaration).entries()) {
    const mark = `mark${index}mark`;
    const [last = '', ...way] = [...path].reverse();
    const parent = way.reverse().reduce((part: unknown, step) => Reflect.get(Object(part), step), values);
    Reflect.set(Object(parent), last, typeof text === 'string' ? mark : { ...text, en: mark });
    marks.set(path.join('.'), mark);
  }
  const changed = parseText(toYaml(values)).declaration;
  if (!changed) throw new Error('the marked example must be usable');
  const input = { declaration: changed, facts: deriveFacts(changed), on: '2026-11-24', language: 'en' };
  return { input, marks };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('every text of the example', () => {
  const { input, marks } = marked();
  it.each<readonly [string, (from: ExportInput) => Export]>([
    ['TILT', (from) => exportTilt({ ...from, digest })],
    ['DPV', exportDpv],
    ['the record as CSV', (from) => exportRecord(from, 'csv')],
    ['the record as HTML', (from) => exportRecord(from, 'html')],
  ])('stands in %s or is named in its notes', (_name, make) => {
    const { text, notes } = make(input);
    const isNoted = (path: string): boolean => notes.some(({ place }) => `${path}.`.startsWith(`${place}.`));
    const lost = [...marks].filter(([path, mark]) => !text.includes(mark) && !isNoted(path));
    expect(marks.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('createAccount', () => {
  const { declaration } = marked().input;

  it('notes everything that nobody held, and nothing that somebody did', () => {
    const account = createAccount(declaration, 'en', 'X');
    account.hold('practices');
    const places = account.notes(() => 'no place').map(({ place }) => place);
    expect(places).toContain('data');
    expect(places.filter((place) => place.startsWith('practices'))).toEqual([]);
    const { taken, notTaken } = account.counts();
    expect(taken + notTaken).toBe(valuesIn(declaration));
  });

  it('names the other languages once', () => {
    const account = createAccount(declaration, 'en', 'X');
    const [datum] = declaration.data.values();
    account.words(datum?.name, 'data', datum?.id ?? '', 'name');
    const notes = account.notes(() => 'no place');
    expect(notes.filter(({ place }) => place === 'languages')).toHaveLength(1);
    expect(notes.filter(({ place }) => place.startsWith(`data.${datum?.id}.name`))).toEqual([]);
  });
});
