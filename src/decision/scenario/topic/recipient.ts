import type { ScenarioTopic } from '../scenario.ts';

/** Who may get what. */
export const RECIPIENT: ScenarioTopic = {
  title: 'Recipients',
  scenarios: [
    {
      name: 'Declared',
      given: 'The declaration names the parcel service for the delivery.',
      when: 'It gets the address.',
      outcome: 'permit',
      article: 'GDPR Art. 13(1)(e)',
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1', recipient: 'parcel' },
    },
    {
      name: 'Declared for something else',
      given: 'The declaration names the buyer of data for the sale, and not for the delivery.',
      when: 'The buyer wants the address for the delivery.',
      outcome: 'recipient-not-declared',
      article: 'GDPR Art. 5(1)(a), 13(1)(e)',
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1', recipient: 'buyer' },
    },
    {
      name: 'Nobody knows them',
      given: 'The declaration does not know the company at all.',
      when: 'It wants the address for the delivery.',
      outcome: 'recipient-not-declared',
      article: 'GDPR Art. 5(1)(a), 13(1)(e)',
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1', recipient: 'stranger' },
    },
  ],
};

const invoice = { datum: 'address', purpose: 'books' } as const;

/** Nothing is used for longer than was said. */
export const RETENTION: ScenarioTopic = {
  title: 'Storage',
  scenarios: [
    {
      name: 'The last day',
      given: 'Invoices are kept for eight years. The count began on 31 December 2018.',
      when: 'The shop uses the address on the invoice on 31 December 2026.',
      outcome: 'permit',
      article: 'GDPR Art. 5(1)(e)',
      request: { ...invoice, startedOn: '2018-12-31' },
      on: '2026-12-31',
    },
    {
      name: 'One day later',
      given: 'Invoices are kept for eight years. The count began on 31 December 2018.',
      when: 'The shop wants to use the address on 1 January 2027.',
      outcome: 'retention-over',
      article: 'GDPR Art. 5(1)(e)',
      request: { ...invoice, startedOn: '2018-12-31' },
      on: '2027-01-01',
    },
    {
      name: 'The start is unknown',
      given: 'The service that asks does not say when the count began.',
      when: 'The shop wants to use the address on the invoice.',
      outcome: 'missing-context',
      article: 'GDPR Art. 5(1)(e)',
      request: invoice,
    },
    {
      name: 'A start in the future',
      given: 'The service that asks says that the count begins on 1 January 2999.',
      when: 'The shop wants to use the address on the invoice.',
      outcome: 'missing-context',
      article: 'GDPR Art. 5(1)(e)',
      request: { ...invoice, startedOn: '2999-01-01' },
    },
    {
      name: 'Counted from the end of this year',
      given: 'The order is from this year, and the count begins on 31 December 2026.',
      when: 'The shop uses the address on the invoice.',
      outcome: 'permit',
      article: 'GDPR Art. 5(1)(e)',
      request: { ...invoice, startedOn: '2026-12-31' },
    },
    {
      name: 'Kept for a case in court',
      given: 'The eight years are over. A hold keeps the invoices for the same purpose.',
      when: 'The shop uses the address on the invoice.',
      outcome: 'permit',
      article: 'GDPR Art. 17(3)(e)',
      events: [{ kind: 'hold-set', id: 'hold-001', data: 'all', purpose: 'books' }],
      request: { ...invoice, startedOn: '2018-01-01' },
    },
    {
      name: 'A hold for another purpose',
      given: 'The eight years are over. A hold keeps the data for something else.',
      when: 'The shop wants to use the address on the invoice.',
      outcome: 'retention-over',
      article: 'GDPR Art. 5(1)(b), (e)',
      events: [{ kind: 'hold-set', id: 'hold-001', data: 'all', purpose: 'recall' }],
      request: { ...invoice, startedOn: '2018-01-01' },
    },
  ],
};
