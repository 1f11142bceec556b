import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

describe('countries', () => {
  itFinds([
    {
      name: 'served that do not exist',
      wrong: { countries: ['DE', 'ZZ'] },
      code: 'unknown-country',
      path: 'countries.1',
      mended: { countries: ['DE'] },
    },
    {
      name: 'whose law of that day is older than what is known',
      wrong: { countries: ['DE', 'CH'] },
      on: '2023-08-31',
      code: 'not-covered',
      path: 'countries.1',
      says: 'before 2023-09-01',
      mended: { countries: ['DE'] },
    },
    {
      name: 'of the controller',
      wrong: { 'controller.country': 'XX' },
      code: 'unknown-country',
      path: 'controller.country',
      mended: { 'controller.country': 'DE' },
    },
    {
      name: 'of a recipient',
      wrong: { 'recipients.parcel.country': 'XX' },
      code: 'unknown-country',
      path: 'recipients.parcel.country',
      mended: { 'recipients.parcel.country': 'DE' },
    },
    {
      name: 'of a transfer',
      wrong: {
        'practices.delivery.transfers': [
          { recipient: 'parcel', country: 'XX', instruments: [{ use: 'bcr' }] },
        ],
      },
      code: 'unknown-country',
      path: 'practices.delivery.transfers.0.country',
      mended: { 'practices.delivery.transfers': undefined },
    },
    {
      name: 'of a recipient that are not stated',
      wrong: { 'recipients.parcel.country': undefined },
      code: 'missing-notice-element',
      path: 'recipients.parcel.country',
      article: 'Art. 13(1)(f)',
      mended: { 'recipients.parcel.country': 'DE' },
    },
    {
      name: 'served whose law is not known',
      wrong: { countries: ['DE', 'JP'] },
      code: 'not-covered',
      path: 'countries.1',
      says: 'JP',
      mended: { countries: ['DE'] },
    },
    {
      name: 'served whose law is known for one state only',
      wrong: { countries: ['US'] },
      code: 'not-covered',
      path: 'countries.0',
      mended: { countries: ['US-CA'] },
    },
  ]);

  it.each([
    ['UK', 'Did you mean "GB"?'],
    ['EL', 'Did you mean "GR"?'],
    ['EU', 'by its own code'],
    ['ZZ', 'ISO 3166-1'],
  ])('%s gets the help %s', (code, help) => {
    const [first] = checkSmall({ countries: [code] }).filter((p) => p.code === 'unknown-country');
    expect(first?.help).toContain(help);
  });

  it.each(['DE', 'ES', 'NO', 'GB', 'CH', 'US-CA'])('%s is covered', (country) => {
    expect(pathsOf(checkSmall({ countries: [country] }), 'not-covered')).toEqual([]);
  });
});
