import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE } from '../../../test/support/declared.ts';
import { studyMade } from '../../../test/support/study-made.ts';
import { DRIVERS_OF } from '../../conversation/index.ts';
import { PRINCIPLES_OF, practicesOn } from './remedy.ts';
import { reportPage } from './report-page.tsx';

const { declaration } = declared(EXAMPLE_FILE);
const idsOn = (driver: Parameters<typeof practicesOn>[0]): readonly string[] =>
  practicesOn(driver, declaration).map(({ id }) => id);

describe('what answers a complaint', () => {
  it('has a principle for every driver', () => {
    for (const driver of [...DRIVERS_OF.privacy, ...DRIVERS_OF.personalisation]) {
      expect(PRINCIPLES_OF[driver].length).toBeGreaterThan(0);
    }
  });

  it('is a practice of the declaration that speaks of it', () => {
    expect(idsOn('intrusive-contact')).toContain('newsletter');
    expect(idsOn('intrusive-contact')).not.toContain('checkout');
    expect(idsOn('tailored-products')).toContain('recommendations');
    expect(idsOn('tailored-products')).not.toContain('fraud-check');
    expect(idsOn('data-security').length).toBeGreaterThan(0);
  });

  it('is named in the page with a declaration; without one, the page says what a declaration would say', () => {
    const input = studyMade({ retailers: 8, findings: 1600 });
    expect(reportPage({ ...input, declaration }, 'en')).toContain(
      'What the declaration of Haselmaus says on it:',
    );
    const without = reportPage(input, 'en');
    expect(without).toContain('A declaration of data practices would state it.');
    expect(without).not.toContain('Haselmaus says');
  });
});
