import { about, objection, withdrawal, yes } from '../brief.ts';
import type { ScenarioTopic } from '../scenario.ts';

const club = { datum: 'email', purpose: 'advice', practice: 'kids-club' } as const;
const allergies = { datum: 'allergies', purpose: 'advice' } as const;
const guardian = { kind: 'guardian', verification: 'visit 2026-05-02' } as const;

/** Children cannot agree alone. */
export const CHILDREN: ScenarioTopic = {
  title: 'Children',
  scenarios: [
    {
      name: 'A child agrees alone',
      given: 'A child of 15 said yes to the kids club. The age is 16 there.',
      when: 'The shop wants to use the e-mail address for the club.',
      outcome: 'guardian-needed',
      article: 'GDPR Art. 8(1)',
      events: [yes('grant-01', about.kids)],
      request: { ...club, age: 15 },
    },
    {
      name: 'A parent agrees',
      given: 'The child is 15. A parent said yes, and the shop checked that it was the parent.',
      when: 'The shop uses the e-mail address for the club.',
      outcome: 'permit',
      article: 'GDPR Art. 8(1), (2)',
      events: [yes('grant-01', about.kids, { actor: guardian })],
      request: { ...club, age: 15 },
    },
    {
      name: 'Sixteen',
      given: 'The customer is 16 and said yes alone.',
      when: 'The shop uses the e-mail address for the club.',
      outcome: 'permit',
      article: 'GDPR Art. 8(1)',
      events: [yes('grant-01', about.kids)],
      request: { ...club, age: 16 },
    },
    {
      name: 'Nobody knows the age',
      given: 'Somebody said yes to the kids club. The service that asks does not say how old they are.',
      when: 'The shop wants to use the e-mail address for the club.',
      outcome: 'missing-context',
      article: 'GDPR Art. 8(1), (2)',
      events: [yes('grant-01', about.kids)],
      request: club,
    },
    {
      name: 'A parent agrees, and nobody asks for the age',
      given: 'A parent said yes to the kids club. The service that asks does not say how old the child is.',
      when: 'The shop uses the e-mail address for the club.',
      outcome: 'permit',
      article: 'GDPR Art. 8(1)',
      events: [yes('grant-01', about.kids, { actor: guardian })],
      request: club,
    },
    {
      name: 'The parent takes it back',
      given: 'The child said yes. A parent took it back.',
      when: 'The shop wants to use the e-mail address for the club.',
      outcome: 'withdrawn',
      article: 'GDPR Art. 7(3), 8(1)',
      events: [yes('grant-01', about.kids), withdrawal('withdraw-1', about.kids, { actor: guardian })],
      request: { ...club, age: 15 },
    },
    {
      name: 'The child takes back what the parent gave',
      given: 'A parent said yes. The child took it back.',
      when: 'The shop wants to use the e-mail address for the club.',
      outcome: 'withdrawn',
      article: 'GDPR Art. 7(3)',
      events: [yes('grant-01', about.kids, { actor: guardian }), withdrawal('withdraw-1', about.kids)],
      request: { ...club, age: 15 },
    },
  ],
};

/** Data that the law protects most. */
export const SPECIAL: ScenarioTopic = {
  title: 'Specially protected data',
  scenarios: [
    {
      name: 'Health data on no condition',
      given: 'The declaration names no condition for the use of allergies.',
      when: 'The shop wants to use them for advice. The customer said yes.',
      outcome: 'no-condition',
      article: 'GDPR Art. 9(1)',
      shop: { 'practices.allergy-advice.condition': null },
      events: [yes('grant-01', about.allergies)],
      request: allergies,
    },
    {
      name: 'Health data with an explicit yes',
      given: 'The customer said yes to advice on their allergies.',
      when: 'The shop uses their allergies for it.',
      outcome: 'permit',
      article: 'GDPR Art. 9(2)(a)',
      events: [yes('grant-01', about.allergies)],
      request: allergies,
    },
    {
      name: 'A contract is not enough for health data',
      given:
        'Advice is part of a contract, and the declared condition is explicit consent. The customer gave none.',
      when: 'The shop wants to use their allergies.',
      outcome: 'no-choice',
      article: 'GDPR Art. 9(2)(a)',
      shop: { 'practices.allergy-advice.basis': 'contract' },
      request: { ...allergies, contract: 'order-1' },
    },
    {
      name: 'Health data for a legal claim',
      given: 'The declared condition is legal claims, the basis a legitimate interest.',
      when: 'The shop uses allergies to defend itself in court.',
      outcome: 'permit',
      article: 'GDPR Art. 9(2)(f)',
      shop: {
        'practices.allergy-advice.basis': 'legitimate-interests',
        'practices.allergy-advice.condition': 'legal-claims',
      },
      request: allergies,
    },
    {
      name: 'Thefts',
      given: 'The shop keeps a list of thefts in its legitimate interest. No law allows that.',
      when: 'The shop wants to use the list.',
      outcome: 'no-condition',
      article: 'GDPR Art. 10',
      shop: { 'practices.fraud-check.data': ['thefts'] },
      request: { datum: 'thefts', purpose: 'safety' },
    },
  ],
};

const restricted = {
  kind: 'restriction-set',
  id: 'restrict-1',
  data: ['pages'],
  why: 'The customer says that they are wrong.',
} as const;
const tips = { datum: 'pages', purpose: 'tips' } as const;

/** While something is disputed, data are kept and not used. */
export const RESTRICTION: ScenarioTopic = {
  title: 'Restriction and holds',
  scenarios: [
    {
      name: 'Disputed data',
      given:
        'The customer said yes to tips. Later they dispute the list of pages, and its use is restricted.',
      when: 'The shop wants to use the pages for tips.',
      outcome: 'restricted',
      article: 'GDPR Art. 18(1)(a), (2)',
      events: [yes('grant-01', about.tips), restricted],
      request: tips,
    },
    {
      name: 'A legal claim',
      given: 'The use of the pages is restricted.',
      when: 'The shop uses them in the check for fraud, to defend a legal claim.',
      outcome: 'permit',
      article: 'GDPR Art. 18(2)',
      shop: { 'practices.fraud-check.data': ['purchases', 'pages'] },
      events: [restricted],
      request: { datum: 'pages', purpose: 'safety', restrictedUse: 'legal-claims' },
    },
    {
      name: 'A legal claim needs a basis as well',
      given: 'The use of the pages is restricted, and the customer never agreed to tips.',
      when: 'The shop wants to use them for tips and calls it a legal claim.',
      outcome: 'no-choice',
      article: 'GDPR Art. 6(1)(a), 18(2)',
      events: [restricted],
      request: { ...tips, restrictedUse: 'legal-claims' },
    },
    {
      name: 'Other data',
      given: 'The use of the pages is restricted, that of purchases is not.',
      when: 'The shop uses purchases for tips.',
      outcome: 'permit',
      article: 'GDPR Art. 18(1)',
      events: [yes('grant-01', about.tips), restricted],
      request: { datum: 'purchases', purpose: 'tips' },
    },
    {
      name: 'Lifted',
      given: 'The list was corrected, and staff lifted the restriction.',
      when: 'The shop uses the pages for tips.',
      outcome: 'permit',
      article: 'GDPR Art. 18(3)',
      events: [
        yes('grant-01', about.tips),
        restricted,
        {
          kind: 'restriction-lifted',
          id: 'lift-0001',
          supersedes: ['restrict-1'],
          actor: { kind: 'staff', reference: 'case 19' },
        },
      ],
      request: tips,
    },
    {
      name: 'A yes in spite of it',
      given: 'The use is restricted. The customer sees that, and says yes to tips all the same.',
      when: 'The shop uses the pages for tips.',
      outcome: 'permit',
      article: 'GDPR Art. 18(2)',
      events: [restricted, yes('grant-02', about.tips, { supersedes: ['restrict-1'] })],
      request: tips,
    },
    {
      name: 'A hold allows no use',
      given: 'The pages are kept for a legal claim. The customer never agreed to tips.',
      when: 'The shop wants to use them for tips.',
      outcome: 'no-choice',
      article: 'GDPR Art. 6(1)(a), 17(3)(e)',
      events: [{ kind: 'hold-set', id: 'hold-001', data: 'all', purpose: 'tips' }],
      request: tips,
    },
  ],
};

/** What is erased is gone. */
export const ERASURE: ScenarioTopic = {
  title: 'Erasure',
  scenarios: [
    {
      name: 'Erased',
      given: 'The customer had agreed to tips, and was erased at their request.',
      when: 'The shop wants to use the pages for tips.',
      outcome: 'erased',
      article: 'GDPR Art. 17(1)',
      events: [yes('grant-01', about.tips)],
      request: tips,
      isErased: true,
    },
    {
      name: 'Erased, and marketing is not revived',
      given: 'The customer was erased. An old list brings their address in again.',
      when: 'The shop wants to send a letter with offers.',
      outcome: 'erased',
      article: 'GDPR Art. 17(1), 21(3)',
      request: { datum: 'address', purpose: 'offers', channel: 'post', residence: 'DE' },
      isErased: true,
    },
    {
      name: 'An objection while erasure is decided',
      given: 'The customer objected to the check for fraud and asked for erasure, which is not decided yet.',
      when: 'The shop wants to use purchases for the check.',
      outcome: 'objected',
      article: 'GDPR Art. 17(1)(c), 21(1)',
      events: [objection('object-01', about.fraud)],
      request: { datum: 'purchases', purpose: 'safety' },
    },
  ],
};
