import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const news = 'practices.newsletter';
/** Observed data would surprise; data that customers type in would not. */
const observed = { 'data.email.source': 'observed' };

describe('a weighty practice that nothing tells', () => {
  itFinds([
    {
      name: 'where it happens',
      wrong: { ...observed, [`${news}.collected`]: ['web', 'shop'] },
      code: 'told-nowhere',
      path: `${news}.collected`,
      article: 'GDPR Art. 13(1)',
      says: 'shop',
      mended: { channels: ['web', 'email', 'print'] },
    },
    {
      name: 'on the channels that it names',
      wrong: { ...observed, [`${news}.told`]: ['print'] },
      code: 'told-nowhere',
      path: `${news}.told`,
      article: 'GDPR Art. 13(1)',
      says: 'web',
      mended: { [`${news}.told`]: ['web'] },
    },
    {
      name: 'with data from a partner',
      wrong: { ...observed, [`${news}.collected`]: ['partner'], [`${news}.told`]: ['receipt'] },
      code: 'told-nowhere',
      path: `${news}.told`,
      article: 'GDPR Art. 14(3)',
      mended: { [`${news}.told`]: ['email'] },
    },
    {
      name: 'on any channel, however light it is',
      wrong: { [`${news}.told`]: [] },
      code: 'told-nowhere',
      path: `${news}.told`,
      article: 'GDPR Art. 13(1)',
      mended: { [`${news}.told`]: ['web'] },
    },
  ]);

  it.each([
    ['protected data', { 'data.email.special': 'health', [`${news}.condition`]: 'explicit-consent' }],
    ['inferred data', { 'data.email.source': 'inferred' }],
    ['profiling', { [`${news}.profiling`]: true }],
    [
      'somebody who buys the data',
      { 'recipients.parcel.buysData': true, [`${news}.recipients`]: ['parcel'] },
    ],
  ])('%s are weighty', (_name, changes) => {
    expect(pathsOf(checkSmall({ ...changes, [`${news}.told`]: ['print'] }), 'told-nowhere')).toEqual([
      `${news}.told`,
    ]);
  });

  it('a light one may be told elsewhere', () => {
    expect(pathsOf(checkSmall({ [`${news}.told`]: ['print'] }), 'told-nowhere')).toEqual([]);
  });
});
