import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const news = 'practices.newsletter';
const contact = (channel: string, permission: string) => ({
  [`${news}.contact`]: { channels: [channel], permission },
});
const at = `${news}.contact.channels.0`;
const sentence = { en: 'We want to sell.', de: 'Wir wollen verkaufen.' };

describe('advertising without the permission it needs', () => {
  itFinds([
    {
      name: 'consent in Germany, which asks for a confirmed one',
      wrong: contact('email', 'consent'),
      code: 'marketing-without-permission',
      path: at,
      article: 'UWG § 7(2) No 2',
      says: 'e-mail needs confirmed consent in: DE.',
      mended: contact('email', 'confirmed-consent'),
    },
    {
      name: 'an opt-out in Austria',
      wrong: { ...contact('email', 'opt-out'), countries: ['AT'] },
      code: 'marketing-without-permission',
      path: at,
      article: 'Directive 2002/58/EC Art. 13(1), (2)',
      says: 'needs consent in: AT.',
      mended: contact('email', 'consent'),
    },
    {
      name: 'an opt-out in Britain',
      wrong: { ...contact('email', 'opt-out'), countries: ['GB'] },
      code: 'marketing-without-permission',
      path: at,
      article: 'PECR 2003 reg. 22',
      says: 'needs consent in: GB.',
      mended: contact('email', 'soft-opt-in'),
    },
    {
      name: 'an opt-out in two countries that ask for different things',
      wrong: { ...contact('email', 'opt-out'), countries: ['AT', 'DE'] },
      code: 'marketing-without-permission',
      path: at,
      article: 'UWG § 7(2) No 2',
      says: 'needs confirmed consent in: DE; consent in: AT.',
      mended: contact('email', 'confirmed-consent'),
    },
    {
      name: 'a soft opt-in for calls',
      wrong: contact('phone', 'soft-opt-in'),
      code: 'marketing-without-permission',
      path: at,
      article: 'UWG § 7(2) No 1, § 7a',
      says: 'telephone',
      mended: contact('phone', 'confirmed-consent'),
    },
    {
      name: 'advertising said to be a service message',
      wrong: contact('post', 'service-message'),
      code: 'marketing-without-permission',
      path: at,
      article: 'GDPR Art. 21(2), (3)',
      says: 'a way to say no in: DE.',
      mended: contact('post', 'opt-out'),
    },
    {
      name: 'text messages in California',
      wrong: { ...contact('sms', 'opt-out'), countries: ['US-CA'] },
      code: 'marketing-without-permission',
      path: at,
      article: 'TCPA',
      mended: contact('sms', 'consent'),
    },
    {
      name: 'no channel',
      wrong: { [`${news}.contact`]: undefined },
      code: 'marketing-without-permission',
      path: `${news}.contact`,
      article: 'UWG § 7(2) No 2',
      mended: contact('email', 'confirmed-consent'),
    },
    {
      name: 'to children (advice)',
      wrong: { 'data.email.children': true, [`${news}.age`]: { minimum: 16 } },
      code: 'marketing-to-children',
      path: `${news}.purpose`,
      article: 'GDPR recital 38',
      mended: { 'data.email.children': false },
    },
  ]);

  it.each([
    ['AT', 'consent', true],
    ['DE', 'consent', false],
    ['DE', 'soft-opt-in', true],
    ['GB', 'consent', true],
    ['CH', 'consent', true],
    ['US-CA', 'opt-out', true],
    ['JP', 'opt-out', true],
  ])('e-mail in %s with %s: allowed is %s', (country, permission, isAllowed) => {
    const changes = {
      ...contact('email', permission),
      countries: [country],
      [`${news}.basis`]: 'legitimate-interests',
      [`${news}.interest`]: sentence,
    };
    expect(pathsOf(checkSmall(changes), 'marketing-without-permission')).toEqual(isAllowed ? [] : [at]);
  });

  it('French calls need consent from 2026-08-11', () => {
    const changes = {
      ...contact('phone', 'opt-out'),
      countries: ['FR'],
      [`${news}.basis`]: 'legitimate-interests',
    };
    expect(pathsOf(checkSmall(changes, { on: '2026-08-10' }), 'marketing-without-permission')).toEqual([]);
    expect(pathsOf(checkSmall(changes, { on: '2026-08-11' }), 'marketing-without-permission')).toEqual([at]);
  });

  it('is about purposes that advertise, not about messages that an order needs', () => {
    expect(
      pathsOf(
        checkSmall({ 'practices.delivery.contact': { channels: ['email'], permission: 'service-message' } }),
        'marketing-without-permission',
      ),
    ).toEqual([]);
  });

  it('each channel is judged by itself', () => {
    const changes = { [`${news}.contact`]: { channels: ['post', 'email', 'phone'], permission: 'consent' } };
    expect(pathsOf(checkSmall(changes), 'marketing-without-permission')).toEqual([
      `${news}.contact.channels.1`,
      `${news}.contact.channels.2`,
    ]);
  });

  it('a permission that is too little is one problem, not a contradiction as well', () => {
    const found = checkSmall(contact('email', 'opt-out')).map((p) => p.code);
    expect(found).toEqual(['marketing-without-permission']);
  });
});
