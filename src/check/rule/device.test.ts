import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const device = 'practices.newsletter.device';

describe("storing or reading on the customer's device", () => {
  itFinds([
    {
      name: 'without consent, for advertising',
      wrong: { [device]: 'necessary' },
      code: 'device-without-consent',
      path: device,
      article: 'TDDDG § 25',
      mended: { [device]: 'consent' },
    },
    {
      name: 'without consent, in a country without a rule of its own',
      wrong: { [device]: 'necessary', countries: ['IT'] },
      code: 'device-without-consent',
      path: device,
      article: 'Directive 2002/58/EC Art. 5(3)',
      mended: { [device]: 'none' },
    },
    {
      name: 'without consent, for statistics',
      wrong: { [device]: 'necessary', 'purposes.news.dpv': 'dpv:ServiceUsageAnalytics' },
      code: 'device-without-consent',
      path: device,
      article: 'TDDDG § 25',
      mended: { 'purposes.news.dpv': 'dpv:DeliveryOfGoods' },
    },
    {
      name: 'is not mentioned',
      wrong: { [device]: undefined },
      code: 'missing-notice-element',
      path: device,
      article: 'TDDDG § 25',
      mended: { [device]: 'none' },
    },
  ]);

  it('needs no consent where the law asks for none', () => {
    for (const countries of [['CH'], ['US-CA']]) {
      expect(pathsOf(checkSmall({ [device]: 'necessary', countries }), 'device-without-consent')).toEqual([]);
    }
  });

  it('needs no consent for statistics of its own in the United Kingdom since 2026-02-05 (PECR Sch. A1)', () => {
    const statistics = {
      [device]: 'necessary',
      'purposes.news.dpv': 'dpv:ServiceUsageAnalytics',
      countries: ['GB'],
    };
    const found = (more: object, on: string) =>
      pathsOf(checkSmall({ ...statistics, ...more }, { on }), 'device-without-consent');
    expect(found({}, '2026-02-04')).toEqual([device]);
    expect(found({}, '2026-02-05')).toEqual([]);
    // The exception is one of the United Kingdom, and for the shop and those who work for it.
    expect(found({ countries: ['GB', 'DE'] }, '2026-02-05')).toEqual([device]);
    expect(found({ 'practices.newsletter.recipients': ['parcel'] }, '2026-02-05')).toEqual([device]);
    expect(found({ 'purposes.news.dpv': 'dpv:DirectMarketing' }, '2026-02-05')).toEqual([device]);
  });

  it('is no matter in a shop, nor where no law is known', () => {
    expect(
      pathsOf(
        checkSmall({ [device]: undefined, 'practices.newsletter.collected': ['shop'] }),
        'missing-notice-element',
      ),
    ).toEqual([]);
    expect(pathsOf(checkSmall({ [device]: undefined, countries: ['JP'] }), 'missing-notice-element')).toEqual(
      [],
    );
  });
});
