import canonicalize from 'canonicalize';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { studyMade } from '../../../test/support/study-made.ts';
import { figuresCsv } from './figures-csv.ts';
import { studyJson } from './study-json.ts';

const input = studyMade({ retailers: 6, findings: 700 });

type Row = Readonly<Record<string, string>>;

describe('figures as CSV', () => {
  const rows: readonly Row[] = parse(figuresCsv(input.figures), { columns: true });

  it('has one row for each figure, with the numbers as they are', () => {
    expect(rows.map(({ id }) => id)).toEqual(input.figures.all.map(({ id }) => id));
    for (const [index, figure] of input.figures.all.entries()) {
      const row = rows[index];
      expect(row?.value).toBe(figure.value === undefined ? '' : String(figure.value));
      expect(row?.base).toBe(String(figure.base));
      expect(row?.studyHash).toBe(input.figures.hash);
      expect(row?.synthetic).toBe('made-up conversations');
    }
  });

  it('has neither value nor interval for a suppressed figure', () => {
    const few: readonly Row[] = parse(figuresCsv(studyMade({ retailers: 3, findings: 60 }).figures), {
      columns: true,
    });
    const suppressed = few.filter((row) => row.suppressed === 'yes');
    expect(suppressed.length).toBeGreaterThan(20);
    for (const row of suppressed) {
      expect([row.value, row.low, row.high, row.correctedValue, row.correctedLow, row.correctedHigh]).toEqual(
        ['', '', '', '', '', ''],
      );
    }
  });

  it('guards what a spreadsheet would take for a formula, and nothing that is a number', () => {
    const { figures } = input;
    const [first] = figures.all;
    if (!first) throw new Error('a figure was expected');
    const values = ['=1+1', ' =1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\uff1d1'];
    const hostile = {
      ...figures,
      all: values.map((region) => ({ ...first, value: -0.5, counts: { region } })),
    };
    for (const row of parse(figuresCsv(hostile), { columns: true }) as readonly Row[]) {
      expect(row.region).toMatch(/^'/);
      expect(row.value).toBe('-0.5');
    }
  });
});

describe('the study as JSON', () => {
  it('is canonical: the same study gives the same bytes', () => {
    const text = studyJson(input);
    expect(text).toBe(studyJson(studyMade({ retailers: 6, findings: 700 })));
    expect(`${canonicalize(JSON.parse(text))}\n`).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      synthetic: true,
      hash: input.figures.hash,
      all: { length: input.figures.all.length },
    });
  });

  it('holds names with half a surrogate', () => {
    const odd = studyMade({ retailers: 2, findings: 50, names: ['\ud800', '__proto__'] });
    expect(JSON.parse(studyJson(odd)).definition.retailers[0].name).toBe('\ufffd');
  });
});
