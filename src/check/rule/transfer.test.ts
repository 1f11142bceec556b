import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { type Changes, checkSmall, type Json, pathsOf } from '../../../test/support/parsed.ts';
import type { Problem } from '../../shared/index.ts';

const delivery = 'practices.delivery';
const first = `${delivery}.transfers.0`;
const sentence = { en: 'Write to us.', de: 'Schreiben Sie uns.' };

/** The parcel service sits abroad, and the transfer to it rests on the given claims. */
function transfer(country: string, claims: readonly Json[] | undefined, more: Changes = {}): Changes {
  return {
    'recipients.parcel.country': country,
    [`${delivery}.transfers`]: [
      { recipient: 'parcel', country, copy: sentence, ...(claims ? { instruments: claims } : {}) },
    ],
    ...more,
  };
}

const about = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((p) => p.code.startsWith('transfer-') && p.severity === 'error');

const dpf = { use: 'eu-us-dpf', listed: true, since: '2023-10-01' };

describe('a transfer', () => {
  itFinds([
    {
      name: 'that is not declared',
      wrong: { 'recipients.parcel.country': 'US' },
      code: 'transfer-not-declared',
      path: `${delivery}.recipients.0`,
      article: 'GDPR Art. 44 to 49, Art. 13(1)(f), 14(1)(f)',
      mended: transfer('US', [dpf]),
    },
    {
      name: 'that is not declared, out of Switzerland',
      wrong: { 'controller.country': 'CH' },
      code: 'transfer-not-declared',
      path: `${delivery}.recipients.0`,
      article: 'FADP Art. 16',
      mended: transfer('DE', [{ use: 'ch-annex-1' }]),
    },
    {
      name: 'that is not declared, out of the United Kingdom',
      wrong: { 'controller.country': 'GB' },
      code: 'transfer-not-declared',
      path: `${delivery}.recipients.0`,
      article: 'UK GDPR Art. 44',
      mended: transfer('DE', [{ use: 'uk-adequacy-eea' }]),
    },
    {
      name: 'that rests on nothing',
      wrong: transfer('US', undefined),
      code: 'transfer-without-instrument',
      path: `${first}.instruments`,
      article: 'GDPR Art. 44 to 49',
      mended: transfer('US', [dpf]),
    },
    {
      name: 'on an instrument that there is not',
      wrong: transfer('US', [{ use: 'eu-us-dfp', listed: true }]),
      code: 'unknown-reference',
      path: `${first}.instruments.0.use`,
      mended: transfer('US', [dpf]),
    },
    {
      name: 'on a framework, to a company that is not listed',
      wrong: transfer('US', [{ use: 'eu-us-dpf' }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      article: '2023/1795',
      says: 'not stated as listed',
      mended: transfer('US', [dpf]),
    },
    {
      name: 'on a framework, to a company that was listed later',
      wrong: transfer('US', [dpf]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      on: '2023-09-30',
      says: 'only since 2023-10-01',
      mended: transfer('US', [{ ...dpf, since: '2023-09-30' }]),
    },
    {
      name: 'on clauses without an assessment',
      wrong: transfer('IN', [{ use: 'scc-2021' }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      article: '2021/914',
      says: 'assessment',
      mended: transfer('IN', [{ use: 'scc-2021', assessment: true }]),
    },
    {
      name: 'on clauses with somebody under the GDPR',
      wrong: transfer('IN', [{ use: 'scc-2021', assessment: true, importerSubjectToGdpr: true }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      says: 'recital 7',
      mended: transfer('IN', [{ use: 'bcr', approved: true }]),
    },
    {
      name: 'on the decision for another country',
      wrong: transfer('IN', [{ use: 'adequacy-jp', inScope: true }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      says: 'does not cover transfers to IN',
      mended: transfer('JP', [{ use: 'adequacy-jp', inScope: true }]),
    },
    {
      name: 'out of the scope of a decision',
      wrong: transfer('JP', [{ use: 'adequacy-jp' }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      says: 'private sector',
      mended: transfer('JP', [{ use: 'adequacy-jp', inScope: true }]),
    },
    {
      name: 'on a derogation, as a routine',
      wrong: transfer('IN', [{ use: 'derogation-contract' }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      article: 'GDPR Art. 49(1)(b)',
      says: 'routine',
      mended: transfer('IN', [{ use: 'derogation-contract', occasional: true }]),
    },
    {
      name: 'on an instrument of another law',
      wrong: transfer('US', [{ use: 'uk-us-data-bridge', listed: true }]),
      code: 'transfer-instrument-unfit',
      path: `${first}.instruments`,
      says: 'UK law',
      mended: transfer('US', [dpf]),
    },
    {
      name: 'that holds for one half of the customers',
      wrong: transfer('US', [dpf], { countries: ['DE', 'GB'] }),
      code: 'transfer-unfit-abroad',
      path: `${first}.instruments`,
      article: 'UK GDPR Art. 44',
      says: 'the United Kingdom',
      mended: transfer('US', [dpf, { use: 'uk-us-data-bridge', listed: true }]),
    },
    {
      name: 'that holds for one half of the customers, in Switzerland',
      wrong: transfer('US', [dpf], { countries: ['DE', 'CH'] }),
      code: 'transfer-unfit-abroad',
      path: `${first}.instruments`,
      article: 'FADP Art. 16',
      says: 'Switzerland',
      mended: transfer('US', [dpf, { use: 'ch-us-dpf', listed: true }]),
    },
    {
      name: 'that holds for one half of the customers, in the EU',
      wrong: transfer('US', [{ use: 'uk-us-data-bridge', listed: true }], {
        'controller.country': 'GB',
        countries: ['GB', 'DE'],
      }),
      code: 'transfer-unfit-abroad',
      path: `${first}.instruments`,
      article: 'GDPR Art. 44',
      says: 'the EU',
      mended: transfer('US', [{ use: 'uk-us-data-bridge', listed: true }, dpf]),
    },
    {
      name: 'on dates from a second source',
      wrong: transfer('IN', [{ use: 'scc-2021', assessment: true }]),
      code: 'transfer-unverified',
      path: `${first}.instruments`,
      article: '2021/914',
      mended: transfer('IN', [{ use: 'bcr', approved: true }]),
    },
    {
      name: 'out of a country whose law is not known',
      wrong: transfer('US', [dpf], { 'controller.country': 'JP' }),
      code: 'not-covered',
      path: 'controller.country',
      mended: { 'controller.country': 'DE' },
    },
    {
      name: 'by a recipient abroad, out of a country whose law is not known',
      wrong: { 'recipients.parcel.country': 'IN', 'controller.country': 'US-CA' },
      code: 'not-covered',
      path: 'controller.country',
      mended: { 'recipients.parcel.country': 'US' },
    },
  ]);

  it('to a country that Switzerland lists needs no further word for customers there', () => {
    const to = (country: string) =>
      pathsOf(
        checkSmall(
          transfer(country, [{ use: `adequacy-${country.toLowerCase()}` }], { countries: ['DE', 'CH'] }),
        ),
        'transfer-unfit-abroad',
      );
    expect(to('NZ')).toEqual([]);
    // Brazil is adequate for the EU and not on the Swiss list.
    expect(to('BR')).toEqual([`${first}.instruments`]);
  });

  it('within the area needs nothing', () => {
    expect(about(checkSmall({ 'recipients.parcel.country': 'NO' }))).toEqual([]);
    expect(about(checkSmall({ 'recipients.parcel.country': 'GB' }, { on: '2020-12-31' }))).toEqual([]);
    expect(
      pathsOf(
        checkSmall({ 'recipients.parcel.country': 'GB' }, { on: '2021-01-01' }),
        'transfer-not-declared',
      ),
    ).toEqual([`${delivery}.recipients.0`]);
  });

  it('is denied only when no alternative holds', () => {
    const both = transfer('US', [{ use: 'eu-us-privacy-shield', listed: true }, dpf]);
    expect(about(checkSmall(both))).toEqual([]);
    const [problem] = about(checkSmall(both, { on: '2022-01-01' }));
    expect(problem?.message).toContain('Privacy Shield was struck down on 2020-07-16 (C-311/18');
    expect(problem?.message).toContain('has effect from 2023-07-10 only');
  });

  it('to nobody whom the declaration knows is one problem', () => {
    const found = checkSmall({
      [`${delivery}.transfers`]: [{ recipient: 'nobody', country: 'US', instruments: [dpf] }],
    });
    expect(found.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual(['unknown-reference']);
  });

  it('that no instrument can carry is told so in a whole sentence', () => {
    const [problem] = about(checkSmall(transfer('IN', [{ use: 'scc-2001' }]), { on: '1999-01-01' }));
    expect(problem?.help).toBe('No instrument holds for this country on this day: keep the data here.');
  });
});

const listed = (use: string): Json => ({ use, listed: true });
const old = (use: string): Json => ({ use, since: '2020-01-01', unchanged: true });

/** Exporter's country, destination, claim, first or last day that holds, the day next to it that does not, what the message names. */
const BOUNDARIES: readonly (readonly [string, string, Json, string, string, string])[] = [
  ['DE', 'US', listed('eu-us-safe-harbor'), '2000-07-26', '2000-07-25', 'effect from 2000-07-26'],
  [
    'DE',
    'US',
    listed('eu-us-safe-harbor'),
    '2015-10-05',
    '2015-10-06',
    'struck down on 2015-10-06 (C-362/14',
  ],
  ['GB', 'US', listed('eu-us-safe-harbor'), '2015-10-05', '2015-10-06', 'C-362/14'],
  ['DE', 'US', listed('eu-us-privacy-shield'), '2016-07-12', '2016-07-11', 'effect from 2016-07-12'],
  ['DE', 'US', listed('eu-us-privacy-shield'), '2020-07-15', '2020-07-16', 'C-311/18'],
  ['DE', 'US', listed('eu-us-dpf'), '2023-07-10', '2023-07-09', 'effect from 2023-07-10'],
  ['DE', 'GB', { use: 'eu-uk-bridge' }, '2021-06-28', '2021-06-29', 'ended with 2021-06-28'],
  ['DE', 'GB', { use: 'adequacy-gb' }, '2021-06-28', '2021-06-27', 'effect from 2021-06-28'],
  ['DE', 'GB', { use: 'adequacy-gb' }, '2031-12-27', '2031-12-28', 'ended with 2031-12-27'],
  ['DE', 'IN', old('scc-2001'), '2022-12-27', '2022-12-28', 'ended with 2022-12-27'],
  ['DE', 'IN', old('scc-2004'), '2022-12-27', '2022-12-28', 'ended with 2022-12-27'],
  ['DE', 'IN', old('scc-2010'), '2022-12-27', '2022-12-28', 'ended with 2022-12-27'],
  ['DE', 'IN', { use: 'scc-2021', assessment: true }, '2021-06-27', '2021-06-26', 'effect from 2021-06-27'],
  ['DE', 'KR', { use: 'adequacy-kr' }, '2021-12-17', '2021-12-16', 'effect from 2021-12-17'],
  ['DE', 'BR', { use: 'adequacy-br' }, '2026-01-26', '2026-01-25', 'effect from 2026-01-26'],
  ['DE', 'JP', { use: 'adequacy-jp', inScope: true }, '2019-01-23', '2019-01-22', 'effect from 2019-01-23'],
  ['GB', 'US', listed('uk-us-data-bridge'), '2023-10-12', '2023-10-11', 'effect from 2023-10-12'],
  ['GB', 'IN', { use: 'uk-idta', assessment: true }, '2022-03-21', '2022-03-20', 'effect from 2022-03-21'],
  ['GB', 'IN', old('uk-scc-legacy'), '2024-03-21', '2024-03-22', 'ended with 2024-03-21'],
  ['GB', 'DE', { use: 'uk-adequacy-eea' }, '2021-01-01', '', ''],
  [
    'CH',
    'US',
    listed('ch-us-privacy-shield'),
    '2020-09-07',
    '2020-09-08',
    'lost its recognition on 2020-09-08',
  ],
  ['CH', 'US', listed('ch-us-dpf'), '2024-09-15', '2024-09-14', 'effect from 2024-09-15'],
  ['CH', 'DE', { use: 'ch-annex-1' }, '2023-09-01', '2023-08-31', 'effect from 2023-09-01'],
  ['CH', 'IN', { use: 'ch-scc', assessment: true }, '2021-08-27', '2021-08-26', 'effect from 2021-08-27'],
];

describe('the days of an instrument', () => {
  it.each(BOUNDARIES)(
    'from %s to %s on %j: holds on %s, not on %s',
    (exporter, country, claim, holds, fails, names) => {
      const changes = transfer(country, [claim], { 'controller.country': exporter, countries: [exporter] });
      expect(about(checkSmall(changes, { on: holds }))).toEqual([]);
      if (fails === '') return;
      const found = about(checkSmall(changes, { on: fails }));
      expect(found.map((p) => p.path)).toEqual([`${first}.instruments`]);
      expect(found[0]?.message).toContain(fails);
      expect(found[0]?.message).toContain(names);
    },
  );

  it('a struck down framework is told as fallen, one that has not begun is not', () => {
    const changes = transfer('US', [listed('eu-us-safe-harbor')]);
    expect(pathsOf(checkSmall(changes, { on: '2015-10-06' }), 'transfer-instrument-fell')).toEqual([
      `${first}.instruments`,
    ]);
    expect(
      checkSmall(changes, { on: '2015-10-06' }).find((p) => p.code === 'transfer-instrument-fell')?.why,
    ).toContain('C-362/14');
    expect(pathsOf(checkSmall(changes, { on: '2000-01-01' }), 'transfer-instrument-unfit')).toEqual([
      `${first}.instruments`,
    ]);
  });

  it('help never names clauses that are closed to new contracts, nor what has fallen', () => {
    const help = about(checkSmall(transfer('US', [listed('eu-us-privacy-shield')])))[0]?.help ?? '';
    expect(help).toContain('parcel needs instead: { use: eu-us-dpf, listed: true } (');
    expect(help).toContain('scc-2021');
    expect(help).not.toMatch(/scc-20(01|04|10)|safe-harbor|privacy-shield|uk-|ch-/);
  });
});

describe('--without eu-us-dpf', () => {
  const without = ['eu-us-dpf'];
  const cloud = { name: 'Cloud', role: 'processor', country: 'US' };
  const alone: Changes = {
    ...transfer('US', [dpf]),
    'recipients.cloud': cloud,
    'practices.newsletter.recipients': ['cloud'],
    'practices.newsletter.transfers': [
      {
        recipient: 'cloud',
        country: 'US',
        copy: sentence,
        instruments: [dpf, { use: 'scc-2021', assessment: true }],
      },
    ],
  };

  it('names the practices that rest on it alone, and what each recipient needs instead', () => {
    expect(about(checkSmall(alone))).toEqual([]);
    const found = about(checkSmall(alone, { without }));
    expect(found.map((p) => [p.code, p.path])).toEqual([
      ['transfer-instrument-fell', `${first}.instruments`],
    ]);
    expect(found[0]?.help).toContain('parcel needs instead: { use: scc-2021, assessment: true } (');
    expect(found[0]?.help).not.toContain('eu-us-dpf');
  });

  it('names every practice when the clauses go as well', () => {
    const found = about(checkSmall(alone, { without: ['eu-us-dpf', 'scc-2021'] }));
    expect(found.map((p) => p.path)).toEqual([
      `${first}.instruments`,
      'practices.newsletter.transfers.0.instruments',
    ]);
    expect(found[1]?.help).toContain('cloud needs instead: { use: bcr, approved: true }');
  });

  it('says nothing of alternatives that are for exporters elsewhere', () => {
    const changes = transfer('US', [dpf, listed('uk-us-data-bridge')], { countries: ['DE', 'GB'] });
    const [problem] = about(checkSmall(changes, { without }));
    expect(problem?.message).not.toContain('under UK law');
  });
});
