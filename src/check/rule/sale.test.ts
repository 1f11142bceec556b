import { describe, expect, it } from 'vitest';
import { checkSmall } from '../../../test/support/parsed.ts';

const codesAt = (changes: Parameters<typeof checkSmall>[0], path: string) =>
  checkSmall(changes)
    .filter((p) => p.path === path)
    .map((p) => p.code);

describe('whether data are sold', () => {
  const open = { never: ['face-recognition'] };

  it('is asked of a recipient that decides alone, while nothing is said', () => {
    expect(codesAt(open, 'recipients.parcel')).toContain('not-stated');
  });

  it('is answered by a promise, by a no for the recipient, and never asked of a processor', () => {
    expect(codesAt({}, 'recipients.parcel')).not.toContain('not-stated');
    expect(codesAt({ ...open, 'recipients.parcel.buysData': false }, 'recipients.parcel')).not.toContain(
      'not-stated',
    );
    expect(codesAt({ ...open, 'recipients.parcel.role': 'processor' }, 'recipients.parcel')).not.toContain(
      'not-stated',
    );
  });

  it('contradicts itself when the purpose is selling and nobody buys', () => {
    const selling = { ...open, 'purposes.delivery.dpv': 'dpv:SellDataToThirdParties' };
    expect(codesAt(selling, 'practices.delivery.purpose')).toContain('contradiction');
    expect(
      codesAt({ ...selling, 'recipients.parcel.buysData': true }, 'practices.delivery.purpose'),
    ).not.toContain('contradiction');
  });
});
