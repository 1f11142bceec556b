import type { Scenario, ScenarioTopic } from '../scenario.ts';

const cloud = { datum: 'purchases', purpose: 'storage', contract: 'order-1', recipient: 'cloud' } as const;
const stored = 'The shop stores purchases with a company in the United States';

/** The transfer to the cloud, on these instruments. */
const on = (...instruments: readonly Readonly<Record<string, unknown>>[]) =>
  ({ 'practices.cloud-storage.transfers': [{ recipient: 'cloud', country: 'US', instruments }] }) as const;

const safeHarbor = on({ use: 'eu-us-safe-harbor', listed: true, since: '2004-05-01' });
const shield = on({ use: 'eu-us-privacy-shield', listed: true, since: '2016-09-01' });
const framework = on({ use: 'eu-us-dpf', listed: true, since: '2023-07-10' });
const oldClauses = on({ use: 'scc-2010', since: '2019-03-01', unchanged: true });

const day = (
  name: string,
  given: string,
  date: readonly [iso: string, words: string],
  outcome: Scenario['outcome'],
  article: string,
  shop: NonNullable<Scenario['shop']>,
): Scenario => ({
  name,
  given: `${stored}${given}`,
  when: `It wants to store them on ${date[1]}.`,
  outcome,
  article,
  shop,
  request: cloud,
  on: date[0],
});

/** Data leave the area of the law only as long as something protects them there. */
export const TRANSFER: ScenarioTopic = {
  title: 'Other countries',
  scenarios: [
    day(
      'Safe Harbor, its last day',
      ', which is on the list of Safe Harbor.',
      ['2015-10-05', '5 October 2015'],
      'permit',
      'Decision 2000/520/EC',
      safeHarbor,
    ),
    day(
      'Safe Harbor, struck down',
      ', which is on the list of Safe Harbor.',
      ['2015-10-06', '6 October 2015'],
      'instrument-fell',
      'CJEU C-362/14 (Schrems)',
      safeHarbor,
    ),
    day(
      'Privacy Shield, its last day',
      ', which is on the list of the Privacy Shield.',
      ['2020-07-15', '15 July 2020'],
      'permit',
      'Implementing Decision (EU) 2016/1250',
      shield,
    ),
    day(
      'Privacy Shield, struck down',
      ', which is on the list of the Privacy Shield.',
      ['2020-07-16', '16 July 2020'],
      'instrument-fell',
      'CJEU C-311/18 (Schrems II)',
      shield,
    ),
    day(
      'Data Privacy Framework, one day early',
      ', which is on the list of the Data Privacy Framework.',
      ['2023-07-09', '9 July 2023'],
      'no-transfer-instrument',
      'GDPR Art. 44, 45',
      framework,
    ),
    day(
      'Data Privacy Framework, its first day',
      ', which is on the list of the Data Privacy Framework.',
      ['2023-07-10', '10 July 2023'],
      'permit',
      'Implementing Decision (EU) 2023/1795',
      framework,
    ),
    day(
      'Data Privacy Framework, not on the list',
      ', which is not on the list of the Data Privacy Framework.',
      ['2026-11-24', '24 November 2026'],
      'no-transfer-instrument',
      'Implementing Decision (EU) 2023/1795 Art. 1',
      on({ use: 'eu-us-dpf' }),
    ),
    day(
      'Clauses without an assessment',
      ' on standard clauses. Nobody assessed the law there.',
      ['2026-11-24', '24 November 2026'],
      'no-transfer-instrument',
      'GDPR Art. 46(2)(c); CJEU C-311/18 (Schrems II)',
      on({ use: 'scc-2021', since: '2022-01-01' }),
    ),
    day(
      'Clauses with an assessment',
      ' on standard clauses. The law there was assessed.',
      ['2026-11-24', '24 November 2026'],
      'permit',
      'GDPR Art. 46(2)(c); Implementing Decision (EU) 2021/914',
      on({ use: 'scc-2021', since: '2022-01-01', assessment: true, importerSubjectToGdpr: false }),
    ),
    day(
      'Old clauses, their last day',
      ' on standard clauses of 2010.',
      ['2022-12-27', '27 December 2022'],
      'permit',
      'Implementing Decision (EU) 2021/914 Art. 4(4)',
      oldClauses,
    ),
    day(
      'Old clauses, one day later',
      ' on standard clauses of 2010.',
      ['2022-12-28', '28 December 2022'],
      'instrument-fell',
      'Implementing Decision (EU) 2021/914 Art. 4(4)',
      oldClauses,
    ),
    day(
      'A second instrument carries on',
      ' on the Privacy Shield and on standard clauses with an assessment.',
      ['2022-01-10', '10 January 2022'],
      'permit',
      'GDPR Art. 46(2)(c)',
      on(
        { use: 'eu-us-privacy-shield', listed: true, since: '2016-09-01' },
        { use: 'scc-2021', since: '2021-09-01', assessment: true, importerSubjectToGdpr: false },
      ),
    ),
    day(
      'An exception is no routine',
      ' day by day, and calls it an exception for contracts.',
      ['2026-11-24', '24 November 2026'],
      'no-transfer-instrument',
      'GDPR Art. 49(1)(b), Recital 111',
      on({ use: 'derogation-contract' }),
    ),
    day(
      'Nothing stated',
      '. The declaration names no instrument.',
      ['2026-11-24', '24 November 2026'],
      'no-transfer-instrument',
      'GDPR Art. 44',
      {},
    ),
    day(
      'A British shop, one day early',
      ', which is on the list of the British extension. The shop is British.',
      ['2023-10-11', '11 October 2023'],
      'no-transfer-instrument',
      'UK GDPR Art. 44; SI 2023/1028',
      { 'controller.country': 'GB', ...on({ use: 'uk-us-data-bridge', listed: true, since: '2023-10-01' }) },
    ),
    day(
      'A British shop, from the first day',
      ', which is on the list of the British extension. The shop is British.',
      ['2023-10-12', '12 October 2023'],
      'permit',
      'SI 2023/1028',
      { 'controller.country': 'GB', ...on({ use: 'uk-us-data-bridge', listed: true, since: '2023-10-01' }) },
    ),
    day(
      'A Swiss shop, one day early',
      ', which is on the list of the Swiss framework. The shop is Swiss.',
      ['2024-09-14', '14 September 2024'],
      'no-transfer-instrument',
      'FADP Art. 16(1)',
      { 'controller.country': 'CH', ...on({ use: 'ch-us-dpf', listed: true, since: '2024-09-01' }) },
    ),
    day(
      'A Swiss shop, from the first day',
      ', which is on the list of the Swiss framework. The shop is Swiss.',
      ['2024-09-15', '15 September 2024'],
      'permit',
      'FADP Art. 16(1); Data Protection Ordinance Annex 1',
      { 'controller.country': 'CH', ...on({ use: 'ch-us-dpf', listed: true, since: '2024-09-01' }) },
    ),
    {
      name: 'The European instrument is not British',
      given: `${stored}, on the European framework alone. The shop is British.`,
      when: 'It wants to store them on 24 November 2026.',
      outcome: 'no-transfer-instrument',
      article: 'UK GDPR Art. 44',
      shop: { 'controller.country': 'GB', ...framework },
      request: cloud,
    },
    {
      name: 'Within the Union',
      given: 'A company in the Netherlands counts visits. The customer agreed.',
      when: 'It gets the pages.',
      outcome: 'permit',
      article: 'GDPR Art. 1(3)',
      shop: { 'practices.statistics.device': 'none' },
      request: { datum: 'pages', purpose: 'statistics', recipient: 'counter' },
    },
    {
      name: 'A country with adequate protection',
      given: 'The company that stores purchases is in Great Britain. The declaration names no instrument.',
      when: 'It gets them on 24 November 2026.',
      outcome: 'permit',
      article: 'GDPR Art. 45(1)',
      shop: { 'recipients.cloud.country': 'GB' },
      request: cloud,
    },
    {
      name: 'Elsewhere than declared',
      given: `${stored}, on the Data Privacy Framework.`,
      when: 'The company wants to use them in India.',
      outcome: 'no-transfer-instrument',
      article: 'GDPR Art. 44',
      shop: framework,
      request: { ...cloud, country: 'IN' },
    },
  ],
};
