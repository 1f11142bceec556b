import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Instrument, untilOf } from './instrument.ts';
import { INSTRUMENTS, instrumentOf } from './instrument-list.ts';
import {
  alternativesFor,
  assessTransfer,
  leavesHome,
  type TransferAssessment,
  type TransferInput,
  unconditionalAdequacy,
} from './transfer.ts';
import type { TransferClaim } from './transfer-claim.ts';

const met = {
  isListed: true,
  isProcessingUnchanged: true,
  hasAssessment: true,
  isCommercial: true,
  isAutomatedOnly: true,
  isGroupApproved: true,
  isOccasional: true,
} as const;

/** A claim that meets every condition of an instrument, as far as conditions go. */
function claimFor(instrument: Instrument): TransferClaim {
  const { from } = instrument.dates;
  return { instrument: instrument.id, ...met, ...(from === undefined ? {} : { contractMade: from }) };
}

function destinationOf(instrument: Instrument): string {
  return instrument.countries === 'any' ? 'IN' : (instrument.countries[0] ?? 'IN');
}

function assess(input: Partial<TransferInput> & { claims: readonly TransferClaim[] }): TransferAssessment {
  return assessTransfer({ exporter: 'EU', country: 'US', on: '2026-07-01', ...input });
}

function reasonOf(assessment: TransferAssessment): string {
  if (assessment.holds === true) return 'holds';
  if (assessment.holds === 'not-needed') return 'not-needed';
  return assessment.failures.map(({ reason }) => reason).join();
}

function textOf(assessment: TransferAssessment): string {
  return assessment.holds === false ? assessment.failures.map(({ text }) => text).join(' ') : '';
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

describe('both sides of every date', () => {
  const on = (instrument: Instrument, day: string): string =>
    reasonOf(
      assess({
        exporter: instrument.exporter,
        country: destinationOf(instrument),
        claims: [claimFor(instrument)],
        on: day,
      }),
    );
  const rows = INSTRUMENTS.map((instrument) => ({
    id: instrument.id,
    instrument,
    until: untilOf(instrument),
  }));
  const ending = rows.flatMap(({ id, instrument, until }) =>
    until === undefined ? [] : [{ id, instrument, until }],
  );
  const lasting = rows.filter(({ until }) => until === undefined);

  it.each(rows)('$id fails on the day before it has effect and holds on the first', ({ instrument }) => {
    const { from } = instrument.dates;
    if (from === undefined) throw new Error('no first day');
    // The bridge for the United Kingdom began when transfers there first needed an instrument.
    const before = instrument.id === 'eu-uk-bridge' ? 'not-needed' : 'not-yet';
    expect([on(instrument, dayBefore(from)), on(instrument, from)]).toEqual([before, 'holds']);
  });

  it.each(ending)('$id holds on its last day and fails on the next', ({ instrument, until }) => {
    const reason = instrument.dates.ends?.kind === 'expires' ? 'expired' : 'fell';
    expect([on(instrument, dayBefore(until)), on(instrument, until)]).toEqual(['holds', reason]);
  });

  it.each(lasting)('$id holds far in the future', ({ instrument }) => {
    expect(on(instrument, '2099-12-31')).toBe('holds');
  });
});

describe('the days that matter', () => {
  it.each([
    ['eu-us-safe-harbor', 'EU', 'US', '2015-10-05', '2015-10-06', 'fell'],
    ['eu-us-privacy-shield', 'EU', 'US', '2020-07-15', '2020-07-16', 'fell'],
    ['scc-2010', 'EU', 'US', '2022-12-27', '2022-12-28', 'expired'],
    ['scc-2004', 'EU', 'US', '2022-12-27', '2022-12-28', 'expired'],
    ['scc-2001', 'EU', 'US', '2022-12-27', '2022-12-28', 'expired'],
    ['adequacy-gb', 'EU', 'GB', '2031-12-27', '2031-12-28', 'expired'],
    ['ch-us-privacy-shield', 'CH', 'US', '2020-09-07', '2020-09-08', 'fell'],
    ['uk-scc-legacy', 'UK', 'US', '2024-03-21', '2024-03-22', 'expired'],
  ] as const)(
    '%s carries a transfer on its last day and not on the next',
    (id, exporter, country, last, next, reason) => {
      const claims = [{ instrument: id, ...met, contractMade: '2021-09-26' }];
      const dpfStyle = [{ instrument: id, ...met }];
      const used = id.includes('scc') ? claims : dpfStyle;
      expect(reasonOf(assess({ exporter, country, claims: used, on: last }))).toBe('holds');
      expect(reasonOf(assess({ exporter, country, claims: used, on: next }))).toBe(reason);
    },
  );

  it.each([
    ['eu-us-dpf', 'EU', 'US', '2023-07-09', '2023-07-10'],
    ['eu-us-privacy-shield', 'EU', 'US', '2016-07-11', '2016-07-12'],
    ['eu-us-safe-harbor', 'EU', 'US', '2000-07-25', '2000-07-26'],
    ['scc-2021', 'EU', 'US', '2021-06-26', '2021-06-27'],
    ['adequacy-gb', 'EU', 'GB', '2021-06-27', '2021-06-28'],
    ['adequacy-kr', 'EU', 'KR', '2021-12-16', '2021-12-17'],
    ['adequacy-jp', 'EU', 'JP', '2019-01-22', '2019-01-23'],
    ['adequacy-epo', 'EU', 'EPO', '2025-07-14', '2025-07-15'],
    ['adequacy-br', 'EU', 'BR', '2026-01-25', '2026-01-26'],
    ['adequacy-ch', 'EU', 'CH', '2000-08-24', '2000-08-25'],
    ['adequacy-ca', 'EU', 'CA', '2002-01-03', '2002-01-04'],
    ['adequacy-ar', 'EU', 'AR', '2003-07-04', '2003-07-05'],
    ['adequacy-gg', 'EU', 'GG', '2003-11-20', '2003-11-21'],
    ['adequacy-im', 'EU', 'IM', '2004-04-29', '2004-04-30'],
    ['adequacy-je', 'EU', 'JE', '2008-05-25', '2008-05-26'],
    ['adequacy-fo', 'EU', 'FO', '2010-03-08', '2010-03-09'],
    ['adequacy-ad', 'EU', 'AD', '2010-10-20', '2010-10-21'],
    ['adequacy-il', 'EU', 'IL', '2011-01-31', '2011-02-01'],
    ['adequacy-uy', 'EU', 'UY', '2012-08-21', '2012-08-22'],
    ['adequacy-nz', 'EU', 'NZ', '2012-12-19', '2012-12-20'],
    ['uk-us-data-bridge', 'UK', 'US', '2023-10-11', '2023-10-12'],
    ['uk-adequacy-kr', 'UK', 'KR', '2022-12-18', '2022-12-19'],
    ['uk-idta', 'UK', 'US', '2022-03-20', '2022-03-21'],
    ['ch-us-dpf', 'CH', 'US', '2024-09-14', '2024-09-15'],
  ] as const)('%s carries nothing before its first day', (id, exporter, country, before, first) => {
    const claims = [{ instrument: id, ...met }];
    expect(reasonOf(assess({ exporter, country, claims, on: before }))).toBe('not-yet');
    expect(reasonOf(assess({ exporter, country, claims, on: first }))).toBe('holds');
  });

  it('are named with their case', () => {
    const safeHarbor = assess({ claims: [{ instrument: 'eu-us-safe-harbor', ...met }], on: '2015-10-06' });
    expect(textOf(safeHarbor)).toBe('US Safe Harbor was struck down on 2015-10-06 (C-362/14 Schrems).');
    const shield = assess({ claims: [{ instrument: 'eu-us-privacy-shield', ...met }], on: '2024-01-01' });
    expect(textOf(shield)).toBe('EU-US Privacy Shield was struck down on 2020-07-16 (C-311/18 Schrems II).');
    const adequacy = assess({ country: 'GB', claims: [{ instrument: 'adequacy-gb' }], on: '2031-12-28' });
    expect(textOf(adequacy)).toContain('ended with 2031-12-27');
  });
});

describe('contracts on the old clauses', () => {
  const old = (claim: Partial<TransferClaim>, on = '2022-06-01'): string =>
    reasonOf(assess({ claims: [{ instrument: 'scc-2010', isProcessingUnchanged: true, ...claim }], on }));

  it('run on when made by 2021-09-26, not when made on 2021-09-27', () => {
    expect(old({ contractMade: '2021-09-26' })).toBe('holds');
    expect(old({ contractMade: '2021-09-27' })).toBe('contract-too-late');
    expect(old({ contractMade: '2021-09-27' }, '2021-09-27')).toBe('contract-too-late');
    expect(old({ since: '2021-09-26' })).toBe('holds');
  });

  it('need the day of the contract and unchanged processing from 2021-09-27 on', () => {
    expect(old({})).toBe('contract-too-late');
    expect(old({ contractMade: '2020-01-01', isProcessingUnchanged: false })).toBe('processing-changed');
    expect(reasonOf(assess({ claims: [{ instrument: 'scc-2010' }], on: '2021-09-26' }))).toBe('holds');
  });

  it('carry nothing before they are made', () => {
    expect(old({ contractMade: '2021-03-02' }, '2021-03-01')).toBe('contract-later');
    expect(old({ contractMade: '2021-03-01' }, '2021-03-01')).toBe('holds');
  });
});

describe('conditions', () => {
  const dpf = (claim: Partial<TransferClaim>): string =>
    reasonOf(assess({ claims: [{ instrument: 'eu-us-dpf', ...claim }] }));

  it('want the recipient on the list, by the day asked about', () => {
    expect(dpf({})).toBe('not-listed');
    expect(dpf({ isListed: false })).toBe('not-listed');
    expect(dpf({ isListed: true })).toBe('holds');
    expect(dpf({ isListed: true, since: '2026-07-01' })).toBe('holds');
    expect(dpf({ isListed: true, since: '2026-07-02' })).toBe('listed-later');
  });

  it.each([
    ['adequacy-ca', 'CA', {}, 'scope'],
    ['adequacy-ca', 'CA', { isCommercial: true }, 'holds'],
    ['adequacy-il', 'IL', {}, 'scope'],
    ['adequacy-il', 'IL', { isAutomatedOnly: true }, 'holds'],
    ['adequacy-jp', 'JP', {}, 'scope'],
    ['adequacy-jp', 'JP', { isPrivateSector: true }, 'holds'],
    ['adequacy-jp', 'JP', { isPrivateSector: false, isCommercial: true }, 'scope'],
    ['adequacy-kr', 'KR', {}, 'holds'],
    ['adequacy-kr', 'KR', { isFscCredit: true }, 'scope'],
    ['adequacy-kr', 'KR', { isReligiousOrPolitical: true }, 'scope'],
    ['adequacy-uy', 'UY', {}, 'holds'],
    ['scc-2021', 'IN', {}, 'no-assessment'],
    ['scc-2021', 'IN', { hasAssessment: true }, 'holds'],
    ['scc-2021', 'IN', { hasAssessment: true, isImporterSubjectToGdpr: true }, 'importer-subject-to-gdpr'],
    ['bcr', 'IN', {}, 'not-approved'],
    ['bcr', 'IN', { isGroupApproved: true }, 'holds'],
    ['derogation-consent', 'IN', {}, 'not-occasional'],
    ['derogation-contract', 'IN', { isOccasional: true }, 'holds'],
  ] as const)('%s to %s with %j: %s', (instrument, country, claim, expected) => {
    expect(reasonOf(assess({ country, claims: [{ instrument, ...claim }] }))).toBe(expected);
  });

  it('bind for Canada alone in the Swiss list', () => {
    const swiss = (country: string): string =>
      reasonOf(assess({ exporter: 'CH', country, claims: [{ instrument: 'ch-annex-1' }] }));
    expect(swiss('CA')).toBe('scope');
    expect(swiss('NZ')).toBe('holds');
    expect(swiss('DE')).toBe('holds');
    expect(swiss('JP')).toBe('wrong-country');
  });
});

describe('exporters and countries', () => {
  it('need no instrument within the area of their own law', () => {
    expect(reasonOf(assess({ country: 'IS', claims: [] }))).toBe('not-needed');
    expect(reasonOf(assess({ exporter: 'UK', country: 'GB', claims: [] }))).toBe('not-needed');
    expect(reasonOf(assess({ exporter: 'CH', country: 'CH', claims: [] }))).toBe('not-needed');
    expect(reasonOf(assess({ country: 'GB', claims: [], on: '2020-12-31' }))).toBe('not-needed');
    expect(assess({ country: 'GB', claims: [], on: '2021-01-01' })).toEqual({ holds: false, failures: [] });
  });

  it('cannot use the instruments of another law', () => {
    const claims = [{ instrument: 'eu-us-dpf', ...met }];
    expect(reasonOf(assess({ exporter: 'UK', claims }))).toBe('wrong-exporter');
    expect(reasonOf(assess({ exporter: 'CH', claims }))).toBe('wrong-exporter');
    expect(reasonOf(assess({ claims: [{ instrument: 'uk-us-data-bridge', ...met }] }))).toBe(
      'wrong-exporter',
    );
    expect(reasonOf(assess({ exporter: 'UK', claims: [{ instrument: 'scc-2021', ...met }] }))).toBe(
      'wrong-exporter',
    );
  });

  it('are told when an instrument is for another country or unknown', () => {
    expect(reasonOf(assess({ country: 'IN', claims: [{ instrument: 'eu-us-dpf', ...met }] }))).toBe(
      'wrong-country',
    );
    expect(reasonOf(assess({ claims: [{ instrument: 'dpf' }] }))).toBe('unknown-instrument');
    expect(reasonOf(assess({ country: 'US-CA', claims: [{ instrument: 'eu-us-dpf', ...met }] }))).toBe(
      'holds',
    );
  });
});

describe('alternatives', () => {
  const dpf: TransferClaim = { instrument: 'eu-us-dpf', isListed: true };
  const scc: TransferClaim = { instrument: 'scc-2021', hasAssessment: true };

  it('are tried in order: the first that holds carries the transfer, and says whether it is verified', () => {
    expect(assess({ claims: [dpf, scc] })).toMatchObject({
      holds: true,
      by: { id: 'eu-us-dpf' },
      isUnverified: false,
    });
    expect(assess({ claims: [scc, dpf] })).toMatchObject({
      holds: true,
      by: { id: 'scc-2021' },
      isUnverified: true,
    });
    expect(assess({ claims: [{ instrument: 'eu-us-dpf' }, scc] })).toMatchObject({ by: { id: 'scc-2021' } });
  });

  it('answer what happens when an instrument falls', () => {
    expect(assess({ claims: [dpf, scc], without: ['eu-us-dpf'] })).toMatchObject({ by: { id: 'scc-2021' } });
    expect(reasonOf(assess({ claims: [dpf], without: ['eu-us-dpf'] }))).toBe('withdrawn-in-question');
    expect(reasonOf(assess({ claims: [dpf, scc], without: ['eu-us-dpf', 'scc-2021'] }))).toBe(
      'withdrawn-in-question,withdrawn-in-question',
    );
  });

  it('are denied only when none holds, with one failure for each', () => {
    const claimArbitrary = fc.record({
      instrument: fc.constantFrom(...INSTRUMENTS.map(({ id }) => id)),
      isListed: fc.boolean(),
      hasAssessment: fc.boolean(),
      isOccasional: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(claimArbitrary, { maxLength: 5 }),
        fc.constantFrom('US', 'KR', 'IN'),
        (claims, country) => {
          const whole = assess({ country, claims });
          const single = claims.map((claim) => assess({ country, claims: [claim] }).holds === true);
          expect(whole.holds).toBe(single.includes(true));
          if (whole.holds === true) expect(whole.by.id).toBe(claims[single.indexOf(true)]?.instrument);
          if (whole.holds === false) expect(whole.failures).toHaveLength(claims.length);
        },
      ),
    );
  });

  it('to fall back on name what would hold, the simplest first', () => {
    const ids = (on: string, country = 'US', without: readonly string[] = []): readonly string[] =>
      alternativesFor({ exporter: 'EU', country, on, without }).map(({ id }) => id);
    expect(ids('2026-07-01').slice(0, 3)).toEqual(['eu-us-dpf', 'scc-2021', 'bcr']);
    expect(ids('2026-07-01', 'US', ['eu-us-dpf']).slice(0, 2)).toEqual(['scc-2021', 'bcr']);
    expect(ids('2020-07-16')).not.toContain('eu-us-privacy-shield');
    expect(ids('2026-07-01', 'JP')[0]).toBe('adequacy-jp');
    expect(ids('2026-07-01', 'FR')).toEqual([]);
  });

  it('to fall back on leave out clauses that are closed to new contracts', () => {
    const ids = (on: string): readonly string[] =>
      alternativesFor({ exporter: 'EU', country: 'US', on }).map(({ id }) => id);
    expect(ids('2021-09-26')).toContain('scc-2010');
    expect(ids('2021-09-27')).not.toContain('scc-2010');
  });

  it('to fall back on always hold when their conditions are met', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EU', 'UK', 'CH'),
        fc.constantFrom('US', 'JP', 'IN', 'CA', 'KR', 'GB', 'DE'),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (exporter, country, date) => {
          const on = date.toISOString().slice(0, 10);
          for (const alternative of alternativesFor({ exporter, country, on })) {
            expect(assess({ exporter, country, on, claims: [claimFor(alternative)] }).holds).toBe(true);
          }
        },
      ),
    );
  });
});

it('keeps adoption, publication and effect apart', () => {
  expect(instrumentOf('scc-2021')?.dates).toEqual({
    adopted: '2021-06-04',
    published: '2021-06-07',
    from: '2021-06-27',
  });
  expect(instrumentOf('adequacy-jp')?.dates).toMatchObject({ published: '2019-03-19', from: '2019-01-23' });
});

describe('an adequacy decision', () => {
  const adequacy = (exporter: 'EU' | 'UK' | 'CH', country: string, on = '2026-07-01', without?: string[]) =>
    unconditionalAdequacy({ exporter, country, on, without })?.id;

  it('covers every transfer on its days, whether stated or not', () => {
    expect(adequacy('EU', 'CH')).toBe('adequacy-ch');
    expect(adequacy('EU', 'BR', '2026-01-25')).toBeUndefined();
    expect(adequacy('EU', 'BR', '2026-01-26')).toBe('adequacy-br');
    expect(adequacy('UK', 'NO')).toBe('uk-adequacy-eea');
    expect(adequacy('CH', 'GB')).toBe('ch-annex-1');
    expect(adequacy('EU', 'CH', '2026-07-01', ['adequacy-ch'])).toBeUndefined();
  });

  it('with a scope covers nothing that does not say that it is inside', () => {
    expect(['JP', 'CA', 'IL', 'KR'].map((country) => adequacy('EU', country))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect(adequacy('CH', 'CA')).toBeUndefined();
    expect(adequacy('EU', 'US')).toBeUndefined();
  });
});

it('data leave home when they leave the area of its law, or the country where that is not known', () => {
  const on = '2026-07-01';
  const leaves = (home: string, to: string, day = on) => leavesHome(home, to, day);
  expect([leaves('DE', 'NO'), leaves('DE', 'GB'), leaves('DE', 'GB', '2020-12-31')]).toEqual([
    false,
    true,
    false,
  ]);
  expect([leaves('GB', 'IE'), leaves('CH', 'LI')]).toEqual([true, true]);
  expect([leaves('US-CA', 'US'), leaves('US', 'US-CA'), leaves('US-CA', 'IN')]).toEqual([false, false, true]);
});
