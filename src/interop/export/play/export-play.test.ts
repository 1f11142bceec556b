import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../../test/support/arbitrary-declaration.ts';
import { type Change, declared, EXAMPLE_FILE, small } from '../../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../../test/support/parsed.ts';
import { deriveFacts } from '../../../fact/index.ts';
import type { Export } from '../export.ts';
import { exportPlayDataSafety } from './export-play-data-safety.ts';
import { FORM_ROWS } from './template.ts';

const input = (...changes: readonly Change[]) => ({ ...small(...changes), on: '2026-11-24', language: 'en' });
const APP: readonly Change[] = [
  [['practices', 'delivery', 'collected'], ['app']],
  [
    ['practices', 'newsletter', 'collected'],
    ['web', 'app'],
  ],
];

function answersOf({ text }: Export): ReadonlyMap<string, string> {
  const rows: string[][] = parse(text);
  return new Map(
    rows
      .slice(1)
      .filter(([, , value]) => value !== '')
      .map(([question = '', response = '', value = '']) => [`${question}/${response}`, value]),
  );
}

describe('the form "Data safety"', () => {
  it('has the columns and the 782 rows of the form, each once', () => {
    const rows: string[][] = parse(exportPlayDataSafety(input()).text);
    expect(rows[0]).toEqual([
      'Question ID (machine readable)',
      'Response ID (machine readable)',
      'Response value',
      'Answer requirement',
      'Human-friendly question label',
    ]);
    expect(rows).toHaveLength(783);
    expect(new Set(FORM_ROWS.map(({ question, response }) => `${question}/${response}`)).size).toBe(782);
  });

  it('says no where nothing is collected in the app', () => {
    const made = exportPlayDataSafety(input());
    expect([...answersOf(made)]).toEqual([['PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA/', 'false']]);
    expect(made.notes.map(({ place }) => place)).toContain('practices.delivery.collected');
  });

  it('answers for each data type what the practices in the app say', () => {
    const answers = answersOf(exportPlayDataSafety(input(...APP)));
    const usage = (type: string, question: string, response = '') =>
      answers.get(`PSL_DATA_USAGE_RESPONSES:${type}:${question}/${response}`);
    expect(answers.get('PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA/')).toBe('true');
    expect(answers.get('PSL_DATA_TYPES_PERSONAL/PSL_ADDRESS')).toBe('true');
    expect(answers.get('PSL_DATA_TYPES_PERSONAL/PSL_EMAIL')).toBe('true');
    expect(answers.get('PSL_DATA_TYPES_PERSONAL/PSL_PHONE')).toBeUndefined();
    expect(usage('PSL_ADDRESS', 'PSL_DATA_USAGE_COLLECTION_AND_SHARING', 'PSL_DATA_USAGE_ONLY_SHARED')).toBe(
      'true',
    );
    expect(
      usage('PSL_EMAIL', 'PSL_DATA_USAGE_COLLECTION_AND_SHARING', 'PSL_DATA_USAGE_ONLY_SHARED'),
    ).toBeUndefined();
    expect(usage('PSL_ADDRESS', 'DATA_USAGE_USER_CONTROL', 'PSL_DATA_USAGE_USER_CONTROL_REQUIRED')).toBe(
      'true',
    );
    expect(usage('PSL_EMAIL', 'DATA_USAGE_USER_CONTROL', 'PSL_DATA_USAGE_USER_CONTROL_OPTIONAL')).toBe(
      'true',
    );
    expect(usage('PSL_ADDRESS', 'DATA_USAGE_COLLECTION_PURPOSE', 'PSL_APP_FUNCTIONALITY')).toBe('true');
    expect(usage('PSL_ADDRESS', 'DATA_USAGE_SHARING_PURPOSE', 'PSL_APP_FUNCTIONALITY')).toBe('true');
    expect(usage('PSL_EMAIL', 'DATA_USAGE_COLLECTION_PURPOSE', 'PSL_ADVERTISING')).toBe('true');
    expect(usage('PSL_EMAIL', 'PSL_DATA_USAGE_EPHEMERAL')).toBe('false');
  });

  it.each<readonly [what: string, change: Change, place: string]>([
    [
      'a location whose exactness is open',
      [['data', 'email', 'dpv'], 'pd:Location'],
      'practices.newsletter.data.email',
    ],
    ['data from elsewhere', [['data', 'email', 'source'], 'elsewhere'], 'practices.newsletter.data.email'],
    [
      'a purpose without a counterpart',
      [['purposes', 'news', 'dpv'], 'dpv:Purpose'],
      'practices.newsletter.purpose',
    ],
    [
      'how long',
      [['practices', 'newsletter', 'retention'], undefined],
      'PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:PSL_DATA_USAGE_EPHEMERAL',
    ],
    [
      'whether it is a choice',
      [['practices', 'delivery', 'required'], undefined],
      'PSL_DATA_USAGE_RESPONSES:PSL_ADDRESS:DATA_USAGE_USER_CONTROL',
    ],
  ])('does not guess %s', (_what, change, place) => {
    const made = exportPlayDataSafety(input(...APP, change));
    expect(made.notes.map((note) => note.place)).toContain(place);
    expect(made.notes.map((note) => note.place)).toContain('PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT');
    expect([...answersOf(made).keys()].filter((key) => key.startsWith(place))).toEqual([]);
  });

  it('does not call what processors get shared', () => {
    const made = exportPlayDataSafety(input(...APP, [['recipients', 'parcel', 'role'], 'processor']));
    expect(
      [...answersOf(made).keys()].filter((key) => key.includes('SHAR') && key.includes('ONLY_SHARED')),
    ).toEqual([]);
  });

  it('names the page for deletion where there is one', () => {
    const answers = answersOf(
      exportPlayDataSafety({ ...declared(EXAMPLE_FILE), on: '2026-11-24', language: 'en' }),
    );
    expect(answers.get('PSL_DATA_DELETION_URL/')).toBe('https://haselmaus.example/my-data');
    expect(answers.get('PSL_SUPPORT_DATA_DELETION_BY_USER/DATA_DELETION_YES')).toBe('true');
  });

  it('answers each choice at most once and only for data that it ticks, for any declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration) return;
        const facts = deriveFacts(declaration);
        const answers = answersOf(
          exportPlayDataSafety({ declaration, facts, on: '2026-11-24', language: 'en' }),
        );
        const keys = [...answers.keys()];
        for (const key of keys.filter((name) => name.startsWith('PSL_DATA_USAGE_RESPONSES:'))) {
          const type = key.split(':')[1] ?? '';
          expect(keys.some((name) => name.startsWith('PSL_DATA_TYPES_') && name.endsWith(`/${type}`))).toBe(
            true,
          );
        }
        const choices = keys
          .filter((key) => key.includes('DATA_USAGE_USER_CONTROL/'))
          .map((key) => key.split('/')[0]);
        expect(new Set(choices).size).toBe(choices.length);
      }),
      { numRuns: 60 },
    );
  });
});
