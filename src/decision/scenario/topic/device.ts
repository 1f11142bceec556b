import { about, withdrawal, yes } from '../brief.ts';
import type { ScenarioTopic } from '../scenario.ts';

const statistics = { datum: 'pages', purpose: 'statistics', residence: 'DE' } as const;
const british = { ...statistics, residence: 'GB' } as const;

/** Storing or reading on the customer's device needs a yes of its own, whatever the basis for the data. */
export const DEVICE: ScenarioTopic = {
  title: 'The customer’s device',
  scenarios: [
    {
      name: 'A legitimate interest is not enough',
      given:
        'The shop counts visits with a file on the device, in its legitimate interest. Nobody was asked.',
      when: 'The shop wants to use the pages for statistics.',
      outcome: 'no-device-consent',
      article: 'Directive 2002/58/EC Art. 5(3); TDDDG § 25(1)',
      request: statistics,
    },
    {
      name: 'Asked and allowed',
      given: 'The customer said yes to statistics.',
      when: 'The shop uses the pages for statistics.',
      outcome: 'permit',
      article: 'Directive 2002/58/EC Art. 5(3); TDDDG § 25(1)',
      events: [yes('grant-01', about.statistics)],
      request: statistics,
    },
    {
      name: 'Allowed and taken back',
      given: 'The customer said yes to statistics and took it back.',
      when: 'The shop wants to use the pages for statistics.',
      outcome: 'no-device-consent',
      article: 'Directive 2002/58/EC Art. 5(3); GDPR Art. 7(3)',
      events: [yes('grant-01', about.statistics), withdrawal('withdraw-1', about.statistics)],
      request: statistics,
    },
    {
      name: 'The basket',
      given: 'The basket needs a file on the device, and the customer asked for it.',
      when: 'The shop uses the address to deliver.',
      outcome: 'permit',
      article: 'Directive 2002/58/EC Art. 5(3), second sentence; TDDDG § 25(2) No 2',
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1', residence: 'DE' },
    },
    {
      name: 'Nobody knows where the customer lives',
      given: 'The service that asks does not say where the customer lives.',
      when: 'The shop wants to use the pages for statistics.',
      outcome: 'no-device-consent',
      article: 'Directive 2002/58/EC Art. 5(3)',
      request: { datum: 'pages', purpose: 'statistics' },
    },
    {
      name: 'British statistics, one day early',
      given: 'The shop counts visits by a British customer, for itself alone.',
      when: 'It wants to use the pages on 4 February 2026.',
      outcome: 'no-device-consent',
      article: 'PECR 2003 reg. 6',
      request: british,
      on: '2026-02-04',
    },
    {
      name: 'British statistics, with the new exception',
      given: 'The shop counts visits by a British customer, for itself alone.',
      when: 'It uses the pages on 5 February 2026.',
      outcome: 'permit',
      article: 'PECR 2003 reg. 6, Sch. A1',
      request: british,
      on: '2026-02-05',
    },
    {
      name: 'British statistics for others',
      given: 'A company that decides on its own gets the counts.',
      when: 'The shop wants to use the pages of a British customer.',
      outcome: 'no-device-consent',
      article: 'PECR 2003 reg. 6, Sch. A1',
      shop: { 'practices.statistics.recipients': ['counter', 'buyer'] },
      request: british,
    },
    {
      name: 'Switzerland',
      given: 'The customer lives in Switzerland, and was told of the file.',
      when: 'The shop uses the pages for statistics.',
      outcome: 'permit',
      article: 'Swiss Telecommunications Act Art. 45c(b)',
      request: { ...statistics, residence: 'CH' },
    },
  ],
};
