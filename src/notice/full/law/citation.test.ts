import { describe, expect, it } from 'vitest';
import { languagesWithCatalogue } from '../../../language/index.ts';
import { DUTIES, INSTRUMENTS, RIGHT_RULES } from '../../../law/index.ts';
import { citations } from './citation.ts';

const languages = languagesWithCatalogue();
const inAll = (source: string) => languages.map((language) => citations(source, language).join(', '));

describe('a source of law', () => {
  it('is cited as each language cites it', () => {
    expect(inAll('GDPR Art. 6(1)(a)')).toEqual([
      'Art. 6(1)(a) GDPR',
      'Art. 6 Abs. 1 lit. a DSGVO',
      'art. 6 § 1 a) RGPD',
      'art. 6.1.a) RGPD',
      'art. 6 par. 1 lett. a GDPR',
      'art. 6 lid 1 onder a AVG',
    ]);
    expect(inAll('Implementing Decision (EU) 2021/914')).toEqual([
      'Implementing Decision (EU) 2021/914',
      'Durchführungsbeschluss (EU) 2021/914',
      'décision d’exécution (UE) 2021/914',
      'Decisión de Ejecución (UE) 2021/914',
      'decisione di esecuzione (UE) 2021/914',
      'Uitvoeringsbesluit (EU) 2021/914',
    ]);
  });

  it.each([
    ['GDPR Art. 21(2), (3)', ['Art. 21(2) GDPR', 'Art. 21(3) GDPR']],
    ['GDPR Art. 77', ['Art. 77 GDPR']],
    ['UK GDPR Art. 22C', ['Art. 22C UK GDPR']],
    ['UK GDPR Art. 6(1)(ea) and Annex 1 (Data (Use and Access) Act 2025)', ['Art. 6(1)(ea) UK GDPR']],
    ['FADP Art. 17(1)(b)(1)', ['Art. 17(1)(b(1)) FADP (Switzerland)']],
    [
      'FADP Art. 30(2)(b); UCA Art. 3(1)(o)',
      ['Art. 30(2)(b) FADP (Switzerland)', 'Art. 3(1)(o) UCA (Switzerland)'],
    ],
    [
      'Directive 2002/58/EC Art. 2(h), 13(1), (2)',
      [
        'Art. 2(h) Directive 2002/58/EC',
        'Art. 13(1) Directive 2002/58/EC',
        'Art. 13(2) Directive 2002/58/EC',
      ],
    ],
    ['Adequacy decision of 26 January 2026 (GDPR Art. 45)', ['Art. 45 GDPR']],
    ['Decision 2000/520/EC', ['Decision 2000/520/EC']],
    ['TDDDG § 25 (TTDSG until 2024-05-13)', ['TDDDG § 25']],
    ['C-311/18 Schrems II', ['C-311/18 Schrems II']],
    ['Cal. Civ. Code §1798.110, §1798.115', ['Cal. Civ. Code §1798.110, §1798.115']],
    ['No federal rule known', []],
  ])('%s', (source, expected) => {
    expect(citations(source, 'en')).toEqual(expected);
  });

  it('is never lost: each source of the law tables of the GDPR leads to a citation in each language', () => {
    const sources = [...DUTIES, ...RIGHT_RULES, ...INSTRUMENTS].map((entry) => entry.source.text);
    for (const source of sources.filter((text) => /^(?:UK )?GDPR|^FADP|Decision/u.test(text))) {
      for (const language of languages) expect(citations(source, language).length, source).toBeGreaterThan(0);
    }
  });
});
