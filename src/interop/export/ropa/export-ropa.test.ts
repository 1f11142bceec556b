import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../../test/support/arbitrary-declaration.ts';
import { type Change, declared, EXAMPLE_FILE, small } from '../../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../../test/support/parsed.ts';
import { deriveFacts } from '../../../fact/index.ts';
import { safeCell } from '../csv.ts';
import type { Export } from '../export.ts';
import { EXPORT_LANGUAGES } from '../words/index.ts';
import { exportRecord } from './export-ropa.ts';

const on = '2026-11-24';

function rowsOf({ text }: Export): readonly Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

function recordOf(language: string, ...changes: readonly Change[]): readonly Record<string, string>[] {
  return rowsOf(exportRecord({ ...small(...changes), on, language }, 'csv'));
}

describe('the record as CSV', () => {
  it('has a row for each practice with everything that Art. 30(1) asks for', () => {
    const rows = recordOf('en', [
      ['practices', 'delivery', 'safeguards'],
      ['encryption', 'audit'],
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      'Processing activity': 'Delivery',
      Purposes: 'bringing you your order',
      'Legal basis': 'Contract with the customer',
      'Categories of data subjects': 'Customers',
      'Categories of personal data': 'name and address',
      'Categories of recipients': 'Paketpost AG (Controller, parcel service, Germany)',
      'Transfers to third countries and their safeguards': 'None',
      'Time limits for erasure': '3 years, counted from: the end of the year',
      'Technical and organisational security measures': 'Encryption; Audits',
      'Controller and contact details':
        'Kornblume Handels GmbH; Marktplatz 1, 04109 Leipzig; Germany; privacy@kornblume.example',
      'Joint controllers': 'None',
      Representatives: 'None',
      'Data protection officer': 'Not stated',
    });
  });

  it('is in the language asked for', () => {
    const [row] = recordOf('de');
    expect(row).toMatchObject({
      Verarbeitungstätigkeit: 'Lieferung',
      'Fristen für die Löschung': '3 Jahre, gerechnet ab: Ende des Jahres',
      'Technische und organisatorische Schutzmaßnahmen': 'Nicht angegeben',
    });
  });

  it('names third countries with what a transfer rests on, and says where that is not stated', () => {
    const transfers = [{ recipient: 'parcel', country: 'US', instruments: [{ use: 'eu-us-dpf' }] }];
    const column = 'Transfers to third countries and their safeguards';
    const abroad: Change = [['recipients', 'parcel', 'country'], 'US'];
    expect(recordOf('en', abroad, [['practices', 'delivery', 'transfers'], transfers])[0]?.[column]).toBe(
      'Paketpost AG, United States: Adequacy decision for listed companies (eu-us-dpf)',
    );
    expect(recordOf('en', abroad)[0]?.[column]).toBe('Paketpost AG, United States: Not stated');
  });

  it('marks children and special categories', () => {
    const [row] = recordOf(
      'en',
      [['data', 'address', 'children'], true],
      [['data', 'address', 'special'], 'health'],
    );
    expect(row?.['Categories of data subjects']).toBe('Customers; Children');
    expect(row?.['Categories of personal data']).toBe('name and address (health data)');
  });

  it('starts with a byte order mark and ends lines as RFC 4180 says', () => {
    const { text } = exportRecord({ ...small(), on, language: 'en' }, 'csv');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('gives a spreadsheet no formula, whatever a retailer writes', () => {
    const evil = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\uff1d', ' =', '\u202e='),
        fc.string({ maxLength: 20 }),
      )
      .map(([start, rest]) => `${start}cmd|' /C calc'!A0${rest}`);
    fc.assert(
      fc.property(evil, (name) => {
        const changes: readonly Change[] = [
          [['practices', 'delivery', 'name'], { en: name, de: name }],
          [['data', 'address', 'name'], { en: name, de: name }],
          [['controller', 'name'], name],
        ];
        const cells = recordOf('en', ...changes).flatMap((row) => Object.values(row));
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d]/u);
      }),
      { numRuns: 60 },
    );
    expect(recordOf('en', [['practices', 'delivery', 'name'], '=1+1'])[0]?.['Processing activity']).toBe(
      "'=1+1",
    );
    expect(safeCell('=1+1')).toBe("'=1+1");
    expect(safeCell('1+1')).toBe('1+1');
  });

  it('is made of any declaration in every language, no cell empty', () => {
    fc.assert(
      fc.property(declarationValues, fc.constantFrom(...EXPORT_LANGUAGES), (values, language) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration) return;
        const rows = rowsOf(
          exportRecord({ declaration, facts: deriveFacts(declaration), on, language }, 'csv'),
        );
        expect(rows).toHaveLength(declaration.practices.size);
        for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the record as HTML', () => {
  const pageOf = (language: string, ...changes: readonly Change[]): string =>
    exportRecord({ ...small(...changes), on, language }, 'html').text;

  it('is one accessible table in a page that loads nothing', () => {
    const page = pageOf('de');
    expect(page).toMatch(/^<!doctype html><html lang="de">/);
    expect(page).toContain('<caption id="caption">Verarbeitungstätigkeiten</caption>');
    expect(page.match(/<th scope="col">/g)).toHaveLength(9);
    expect(page.match(/<th scope="row">/g)).toHaveLength(2);
    expect(page).toContain('Stand: 24. November 2026');
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
  });

  it('shows hostile words as text', () => {
    const page = pageOf('en', [
      ['practices', 'delivery', 'name'],
      { en: '</th><script>alert(1)</script>\u202e', de: 'x' },
    ]);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(parseDocument(page).children.length).toBeGreaterThan(0);
  });

  it('names the published version, or that there is none', () => {
    const version = { id: 'x', number: 3, publishedOn: '2026-05-01' };
    const { text } = exportRecord({ ...declared(EXAMPLE_FILE), on, language: 'en', version }, 'html');
    expect(text).toContain('As of: 1 May 2026');
    expect(text).toContain('Version: 3');
    expect(pageOf('en')).toContain('Draft, not published');
  });
});
