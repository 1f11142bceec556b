import { about, confirmed, decided, objection, yes } from '../brief.ts';
import type { ScenarioTopic } from '../scenario.ts';

const fraud = { datum: 'purchases', purpose: 'safety' } as const;
const letter = { datum: 'address', purpose: 'offers', channel: 'post', residence: 'DE' } as const;
const newsletter = { datum: 'email', purpose: 'news', channel: 'email', residence: 'DE' } as const;
const softOptIn = ['sale', 'own-similar-goods', 'notice-at-collection', 'notice-in-every-message'] as const;
const marketing = objection('object-01', about.marketing, { ground: 'direct-marketing' });

/** Art. 21(1) GDPR: out of the customer's own situation. */
export const OBJECTION: ScenarioTopic = {
  title: 'Objection out of one’s own situation',
  scenarios: [
    {
      name: 'A legitimate interest, and nobody objects',
      given: 'The shop checks orders for fraud. The customer never objected.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(f)',
      request: fraud,
    },
    {
      name: 'Objected, not yet decided',
      given: 'The customer objected to the check. Nobody has weighed their reasons yet.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 18(1)(d), 21(1)',
      events: [objection('object-01', about.fraud)],
      request: fraud,
    },
    {
      name: 'The customer is right',
      given: 'The shop found that the reasons of the customer are stronger.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 21(1)',
      events: [objection('object-01', about.fraud), decided('decide-1', 'object-01', 'upheld')],
      request: fraud,
    },
    {
      name: 'Compelling grounds',
      given: 'The shop showed compelling grounds, and staff wrote them down.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'permit',
      article: 'GDPR Art. 21(1)',
      events: [objection('object-01', about.fraud), decided('decide-1', 'object-01', 'overridden')],
      request: fraud,
    },
    {
      name: 'Two decisions that contradict each other',
      given: 'One member of staff overrode the objection, another upheld it.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 21(1)',
      events: [
        objection('object-01', about.fraud),
        decided('decide-1', 'object-01', 'overridden'),
        decided('decide-2', 'object-01', 'upheld'),
      ],
      request: fraud,
    },
    {
      name: 'A program cannot weigh reasons',
      given: 'A program of the shop decided by itself that its grounds are stronger.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 21(1)',
      events: [
        objection('object-01', about.fraud),
        decided('decide-1', 'object-01', 'overridden', { actor: { kind: 'system' } }),
      ],
      request: fraud,
    },
    {
      name: 'A second objection',
      given: 'The first objection was overridden. The customer objects again, with new reasons.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 21(1)',
      events: [
        objection('object-01', about.fraud),
        decided('decide-1', 'object-01', 'overridden'),
        objection('object-02', about.fraud),
      ],
      request: fraud,
    },
    {
      name: 'The customer lifts it',
      given: 'The customer objected to the check, and lifted the objection.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'permit',
      article: 'GDPR Art. 21(1)',
      events: [
        objection('object-01', about.fraud),
        { kind: 'objection-lifted', id: 'lift-0001', supersedes: ['object-01'] },
      ],
      request: fraud,
    },
    {
      name: 'It does not reach a contract',
      given: 'The customer objected to everything out of their own situation, and has ordered something.',
      when: 'The shop uses the address to deliver it.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(b), 21(1)',
      events: [objection('object-01', about.everything)],
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1' },
    },
    {
      name: 'It does not reach a legal duty',
      given: 'The customer objected to everything out of their own situation.',
      when: 'The shop keeps the invoice.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(c), 21(1)',
      events: [objection('object-01', about.everything)],
      request: { datum: 'address', purpose: 'books', startedOn: '2025-12-31' },
    },
  ],
};

/** Art. 21(2) GDPR: final, without a reason. */
export const MARKETING_OBJECTION: ScenarioTopic = {
  title: 'Objection to direct marketing',
  scenarios: [
    {
      name: 'No more letters',
      given: 'The customer objected to direct marketing.',
      when: 'The shop wants to send a letter with offers.',
      outcome: 'objected',
      article: 'GDPR Art. 21(2), (3)',
      events: [marketing],
      request: letter,
    },
    {
      name: 'Staff cannot override it',
      given: 'The customer objected to direct marketing. Staff noted that the shop’s interests are stronger.',
      when: 'The shop wants to send a letter with offers.',
      outcome: 'objected',
      article: 'GDPR Art. 21(3)',
      events: [marketing, decided('decide-1', 'object-01', 'overridden')],
      request: letter,
    },
    {
      name: 'Staff cannot lift it',
      given: 'The customer objected to direct marketing. Staff lifted the objection.',
      when: 'The shop wants to send a letter with offers.',
      outcome: 'objected',
      article: 'GDPR Art. 21(3)',
      events: [
        marketing,
        {
          kind: 'objection-lifted',
          id: 'lift-0001',
          supersedes: ['object-01'],
          actor: { kind: 'staff', reference: 'case 18' },
        },
      ],
      request: letter,
    },
    {
      name: 'The customer can lift it',
      given: 'The customer objected to direct marketing, and lifted the objection.',
      when: 'The shop sends a letter with offers.',
      outcome: 'permit',
      article: 'GDPR Art. 21(2)',
      events: [marketing, { kind: 'objection-lifted', id: 'lift-0001', supersedes: ['object-01'] }],
      request: letter,
    },
    {
      name: 'Against e-mails to buyers',
      given: 'The customer bought something, and objected to direct marketing.',
      when: 'The shop wants to send an e-mail about similar goods.',
      outcome: 'objected',
      article: 'GDPR Art. 21(3); Directive 2002/58/EC Art. 13(2)',
      events: [marketing],
      request: { datum: 'email', purpose: 'offers', channel: 'email', residence: 'DE', softOptIn },
    },
    {
      name: 'It ends an older yes as well',
      given: 'The customer had confirmed the newsletter, and objected to direct marketing.',
      when: 'The shop wants to send the newsletter.',
      outcome: 'objected',
      article: 'GDPR Art. 21(3)',
      events: [
        yes('grant-01', about.newsletter, { needsConfirmation: true }),
        confirmed('confirm-1', 'grant-01'),
        marketing,
      ],
      request: newsletter,
    },
    {
      name: 'A new yes for one thing',
      given:
        'The customer objected to direct marketing. Later they saw that and signed up for the newsletter again.',
      when: 'The shop sends the newsletter.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(a), 21(2)',
      events: [
        marketing,
        yes('grant-02', about.newsletter, { needsConfirmation: true, supersedes: ['object-01'] }),
        confirmed('confirm-2', 'grant-02'),
      ],
      request: newsletter,
    },
    {
      name: 'That yes opens nothing else',
      given: 'The customer objected to direct marketing, and later signed up for the newsletter alone.',
      when: 'The shop wants to send a letter with offers.',
      outcome: 'objected',
      article: 'GDPR Art. 21(3)',
      events: [
        marketing,
        yes('grant-02', about.newsletter, { needsConfirmation: true, supersedes: ['object-01'] }),
        confirmed('confirm-2', 'grant-02'),
      ],
      request: letter,
    },
    {
      name: 'Messages about an order go on',
      given: 'The customer objected to direct marketing, and has ordered something.',
      when: 'The shop tells them by e-mail that the parcel is on its way.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(b), 21(2)',
      events: [marketing],
      request: {
        datum: 'email',
        purpose: 'delivery',
        channel: 'email',
        residence: 'DE',
        contract: 'order-1',
      },
    },
  ],
};
