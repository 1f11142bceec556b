import { about, no, objection, withdrawal, yes } from '../brief.ts';
import type { ScenarioEvent, ScenarioTopic } from '../scenario.ts';

const actor = { kind: 'signal' } as const;
const signal: readonly ScenarioEvent[] = [
  objection('signal-sale', { kind: 'sale' }, { ground: 'opt-out', actor }),
  objection('signal-sharing', { kind: 'sharing' }, { ground: 'opt-out', actor }),
  objection('signal-targeted', { kind: 'targeted-advertising' }, { ground: 'opt-out', actor }),
];
const all = ['signal-sharing', 'signal-targeted'] as const;
const ads = { datum: 'pages', purpose: 'ads', recipient: 'ad-network', residence: 'US-CA' } as const;

/** The global opt-out signal of a browser. */
export const SIGNAL: ScenarioTopic = {
  title: 'The opt-out signal of a browser',
  scenarios: [
    {
      name: 'An opt-out of everything, and an order',
      given:
        'The customer opted out of sale and sharing, for everything that the shop does, and has ordered something.',
      when: 'The shop uses the address to deliver it.',
      outcome: 'permit',
      article: 'Cal. Civ. Code §1798.120',
      events: [objection('object-01', about.everything, { ground: 'opt-out' })],
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1' },
    },
    {
      name: 'No sharing',
      given: 'The browser of the customer sends the global opt-out signal.',
      when: 'The shop wants to share the pages they saw with an advertising network.',
      outcome: 'objected',
      article: 'Cal. Civ. Code §1798.120, §1798.135(e)',
      events: signal,
      request: ads,
    },
    {
      name: 'No sale',
      given: 'The browser of the customer sends the global opt-out signal.',
      when: 'The shop wants to sell purchases.',
      outcome: 'objected',
      article: 'Cal. Civ. Code §1798.120, §1798.135(e)',
      events: signal,
      request: { datum: 'purchases', purpose: 'sale', recipient: 'buyer', residence: 'US-CA' },
    },
    {
      name: 'Told of the conflict, and yes all the same',
      given: 'The browser sends the signal. The shop told the customer so, and they said yes to these ads.',
      when: 'The shop shares the pages with the advertising network.',
      outcome: 'permit',
      article: 'CCPA Regulations §7025(c)',
      events: [...signal, yes('grant-01', about.ads, { supersedes: all, toldOfSignal: true })],
      request: ads,
    },
    {
      name: 'Not told of the conflict',
      given: 'The browser sends the signal. The customer said yes without being told of it.',
      when: 'The shop wants to share the pages with the advertising network.',
      outcome: 'objected',
      article: 'CCPA Regulations §7025(c)',
      events: [...signal, yes('grant-01', about.ads, { supersedes: all })],
      request: ads,
    },
    {
      name: 'A yes from before the signal',
      given: 'The customer said yes to these ads. Later their browser sends the signal.',
      when: 'The shop wants to share the pages with the advertising network.',
      outcome: 'objected',
      article: 'CCPA Regulations §7025(c)',
      events: [yes('grant-01', about.ads, { toldOfSignal: true }), ...signal],
      request: ads,
    },
    {
      name: 'The shop cannot set it aside',
      given: 'The browser sends the signal. A program of the shop records a yes that names it.',
      when: 'The shop wants to share the pages with the advertising network.',
      outcome: 'objected',
      article: 'Cal. Civ. Code §1798.135(e)',
      events: [
        ...signal,
        yes('grant-01', about.ads, { supersedes: all, toldOfSignal: true, actor: { kind: 'system' } }),
      ],
      request: ads,
    },
    {
      name: 'A yes to one thing leaves the signal as it is elsewhere',
      given: 'The customer set the signal aside for the ads.',
      when: 'The shop wants to sell purchases.',
      outcome: 'objected',
      article: 'CCPA Regulations §7025(c)',
      events: [
        ...signal,
        yes('grant-01', about.ads, { supersedes: [...all, 'signal-sale'], toldOfSignal: true }),
      ],
      request: { datum: 'purchases', purpose: 'sale', recipient: 'buyer', residence: 'US-CA' },
    },
    {
      name: 'The order still has to be delivered',
      given: 'The browser sends the signal. The customer has ordered something.',
      when: 'The shop uses the address to deliver it.',
      outcome: 'permit',
      article: 'Cal. Civ. Code §1798.120',
      events: signal,
      request: { datum: 'address', purpose: 'delivery', contract: 'order-1', recipient: 'parcel' },
    },
  ],
};

const tips = { datum: 'pages', purpose: 'tips' } as const;

/** A guest of a browser turns out to be a customer. */
export const MERGE: ScenarioTopic = {
  title: 'Guests who turn out to be customers',
  scenarios: [
    {
      name: 'The stricter choice wins',
      given: 'The customer had said yes to tips. As a guest on another device they had said no.',
      when: 'Both are found to be one person, and the shop wants to use the pages for tips.',
      outcome: 'refused',
      article: 'GDPR Art. 7(1), (3)',
      events: [
        yes('grant-01', about.tips),
        {
          kind: 'guest-merged',
          id: 'merge-01',
          guest: 'guest-77',
          isSharedDevice: false,
          said: [no('refusal-1', about.tips)],
        },
      ],
      request: tips,
    },
    {
      name: 'The guest’s yes does not undo the customer’s withdrawal',
      given: 'The customer took back their yes. As a guest they had said yes.',
      when: 'Both are found to be one person, and the shop wants to use the pages for tips.',
      outcome: 'withdrawn',
      article: 'GDPR Art. 7(3)',
      events: [
        withdrawal('withdraw-1', about.tips),
        {
          kind: 'guest-merged',
          id: 'merge-01',
          guest: 'guest-77',
          isSharedDevice: false,
          said: [yes('grant-09', about.tips, { supersedes: ['withdraw-1'] })],
        },
      ],
      request: tips,
    },
    {
      name: 'One’s own device',
      given:
        'As a guest on their own device the customer had said yes to tips, and nothing speaks against it.',
      when: 'Both are found to be one person, and the shop uses the pages for tips.',
      outcome: 'permit',
      article: 'GDPR Art. 6(1)(a)',
      events: [
        {
          kind: 'guest-merged',
          id: 'merge-01',
          guest: 'guest-77',
          isSharedDevice: false,
          said: [yes('grant-09', about.tips)],
        },
      ],
      request: tips,
    },
    {
      name: 'A device that several people use',
      given: 'On the family’s tablet somebody had said yes to tips.',
      when: 'The customer signs in there, and the shop wants to use the pages for tips.',
      outcome: 'no-choice',
      article: 'GDPR Art. 4(11), 7(1)',
      events: [
        {
          kind: 'guest-merged',
          id: 'merge-01',
          guest: 'guest-77',
          isSharedDevice: true,
          said: [yes('grant-09', about.tips)],
        },
      ],
      request: tips,
    },
    {
      name: 'The merge was a mistake',
      given:
        'The customer had said yes to tips. A guest’s no was merged by mistake, and the merge was undone.',
      when: 'The shop uses the pages for tips.',
      outcome: 'permit',
      article: 'GDPR Art. 5(1)(d)',
      events: [
        yes('grant-01', about.tips),
        {
          kind: 'guest-merged',
          id: 'merge-01',
          guest: 'guest-77',
          isSharedDevice: false,
          said: [no('refusal-1', about.tips)],
        },
        {
          kind: 'merge-undone',
          id: 'undo-001',
          merge: 'merge-01',
          actor: { kind: 'staff', reference: 'case 20' },
        },
      ],
      request: tips,
    },
  ],
};

const letter = { datum: 'address', purpose: 'offers', channel: 'post', residence: 'DE' } as const;
const sister = 'sister-shop';

/** Shops of one group. */
export const GROUP: ScenarioTopic = {
  title: 'Shops of one group',
  scenarios: [
    {
      name: 'The text named the whole group',
      given:
        'The customer objected to direct marketing at a sister shop. The text there named this shop as well.',
      when: 'This shop wants to send a letter with offers.',
      outcome: 'objected',
      article: 'GDPR Art. 21(2), (3)',
      events: [
        objection('object-01', about.marketing, {
          ground: 'direct-marketing',
          controller: sister,
          group: ['this-shop'],
        }),
      ],
      request: letter,
    },
    {
      name: 'The text named nobody else',
      given:
        'The customer objected to direct marketing at a sister shop. The text there named that shop alone.',
      when: 'This shop sends a letter with offers.',
      outcome: 'permit',
      article: 'GDPR Art. 4(7), 21(2)',
      events: [objection('object-01', about.marketing, { ground: 'direct-marketing', controller: sister })],
      request: letter,
    },
    {
      name: 'A yes elsewhere is no yes here',
      given: 'The customer said yes to tips at a sister shop. The text there named that shop alone.',
      when: 'This shop wants to use the pages for tips.',
      outcome: 'no-choice',
      article: 'GDPR Art. 4(7), 4(11)',
      events: [yes('grant-01', about.tips, { controller: sister })],
      request: tips,
    },
    {
      name: 'A yes to a text that this shop does not know',
      given:
        'The customer said yes to tips at a sister shop. The text named this shop, and it is none of its notices.',
      when: 'This shop wants to use the pages for tips.',
      outcome: 'stale-notice',
      article: 'GDPR Art. 4(11), 7(1)',
      events: [
        yes('grant-01', about.tips, {
          controller: sister,
          group: ['this-shop'],
          notice: { version: 1, id: 'c'.repeat(64) },
        }),
      ],
      request: tips,
    },
  ],
};
