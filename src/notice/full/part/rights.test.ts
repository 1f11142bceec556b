import { describe, expect, it } from 'vitest';
import { type Change, small } from '../../../../test/support/declared.ts';
import { partsOf } from '../../notice.ts';
import { fullContent } from '../full-content.ts';

function rightsIn(...changes: readonly Change[]): ReadonlyMap<string, readonly string[]> {
  const content = fullContent({ ...small(...changes), language: 'en', on: '2026-11-24' });
  const parts = partsOf(content.parts).filter((p) => p.id.startsWith('right-'));
  return new Map(parts.map((p) => [p.id, p.sentences.map((s) => s.text)]));
}

describe('the rights in the full text', () => {
  it('puts the objection to advertising first and apart (Art. 21(4) GDPR)', () => {
    const [first] = rightsIn();
    expect(first).toEqual([
      'right-marketing',
      [
        'You can stop all ads from us. You do not have to say why.',
        'This applies to: Newsletter.',
        'The law: Art. 21(2) GDPR, Art. 21(3) GDPR.',
      ],
    ]);
  });

  it('tells each right with its condition, its practices and its article', () => {
    expect(rightsIn().get('right-erasure')).toEqual([
      'You can have your data deleted.',
      'This applies to: Newsletter.',
      'Only once we no longer need the data for the contract: Delivery.',
      'The law: Art. 17 GDPR.',
    ]);
  });

  it('tells apart the laws that grant a right for other practices', () => {
    expect(rightsIn([['countries'], ['DE', 'CH']]).get('right-objection')).toEqual([
      'You can say no to what we do with your data.',
      'You have this right in: Switzerland.',
      'For reasons of your own, if ours do not weigh more: Delivery.',
      'The law: Art. 30(2)(b) FADP (Switzerland), Art. 31 FADP (Switzerland).',
    ]);
  });

  it('says nothing of rights that do not hold', () => {
    const rights = rightsIn();
    for (const id of ['right-objection', 'right-review', 'right-optOut', 'right-complaintToUs']) {
      expect(rights.has(id), id).toBe(false);
    }
  });

  it('knows those of California', () => {
    const rights = rightsIn([['countries'], ['US-CA']], [['recipients', 'parcel', 'buysData'], true]);
    expect(rights.get('right-optOut')).toEqual([
      'You can tell us not to sell or share your data.',
      'You have this right in: California.',
      'This applies to: Delivery.',
      'The law: Cal. Civ. Code §1798.120.',
    ]);
    expect(rights.get('right-noRetaliation')?.[0]).toBe('We treat you no worse if you use a right.');
  });
});
