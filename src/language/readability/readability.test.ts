import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../format/index.ts';
import { type FormulaId, formulas } from './formulas.ts';
import { hasReadability, readabilityLanguages } from './languages.ts';
import { gatesFor, judge, loadReadability, measure } from './readability.ts';

const plain: Readonly<Record<string, string>> = {
  en: 'We keep your order for ten years. The law tells us to. You can say no to our mail.',
  de: 'Wir heben Ihre Rechnung auf. Das will das Gesetz so. Sie können Nein sagen.',
  fr: 'Nous gardons vos achats dix ans. La loi le veut. Vous avez le droit de dire non.',
  es: 'Guardamos su compra diez años. La ley lo pide. Usted tiene el derecho de decir no.',
  it: 'Teniamo i dati per dieci anni. Lo dice la legge. Tu puoi dire di no.',
  nl: 'Wij bewaren uw koop tien jaar. De wet wil dat zo. U kunt nee zeggen.',
};

const hard: Readonly<Record<string, string>> = {
  en: 'Notwithstanding organisational considerations, the aforementioned confidentiality obligations remain applicable to international subcontractors.',
  de: 'Datenschutzrechtliche Informationspflichten verantwortlicher Unternehmensgruppen berücksichtigen insbesondere grenzüberschreitende Verarbeitungstätigkeiten.',
  fr: 'Indépendamment des considérations organisationnelles, les obligations de confidentialité demeurent applicables aux collaborateurs internationaux.',
  es: 'Independientemente de consideraciones organizativas, las obligaciones de confidencialidad continúan aplicándose a colaboradores internacionales.',
  it: 'Indipendentemente dalle considerazioni organizzative, gli obblighi di riservatezza continuano ad applicarsi ai collaboratori internazionali.',
  nl: 'Niettegenstaande organisatorische overwegingen blijven geheimhoudingsverplichtingen onverminderd toepasselijk op internationale verwerkingsverantwoordelijken.',
};

const longWord: Readonly<Record<string, string>> = {
  en: 'internationalisation',
  de: 'Verantwortlichkeitsbereiche',
  fr: 'internationalisation',
  es: 'internacionalizaciones',
  it: 'internazionalizzazione',
  nl: 'internationaliseringen',
};

describe.each(readabilityLanguages)('readability in %s', (language) => {
  it('passes plain sentences and fails official ones', async () => {
    const { measure, judge } = await loadReadability(language);
    expect(judge(measure(plain[language] ?? ''))).toEqual([]);
    const failed = judge(measure(hard[language] ?? '')).map(({ gate }) => gate.formula);
    expect(failed.length).toBeGreaterThanOrEqual(gatesFor(language).length - 2);
  });

  it('counts nothing below zero, whatever the text', async () => {
    const { measure } = await loadReadability(language);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { scores, ...counts } = measure(text);
        for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0);
        for (const score of Object.values(scores)) expect(Number.isFinite(score)).toBe(true);
        expect(counts.syllables).toBeGreaterThanOrEqual(counts.words);
        expect(counts.longestSentence).toBeGreaterThanOrEqual(counts.meanSentence);
        expect(counts.sentences > 0).toBe(counts.words > 0);
      }),
    );
  });

  it('never calls a text easier because a long word was added', async () => {
    const { measure } = await loadReadability(language);
    const words = (plain[language] ?? '').replaceAll('.', '').split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), (some) => {
        const before = measure('', { sentences: [some.join(' ')] });
        const after = measure('', { sentences: [[...some, longWord[language]].join(' ')] });
        for (const [id, score] of Object.entries(after.scores) as [FormulaId, number][]) {
          const old = before.scores[id] ?? Number.NaN;
          if (formulas[id].isHigherEasier) expect(score).toBeLessThanOrEqual(old);
          else expect(score).toBeGreaterThanOrEqual(old);
        }
      }),
    );
  });

  it('scores a text without words 0 and fails no gate with it', async () => {
    const { measure, judge } = await loadReadability(language);
    const empty = measure(' … \n');
    expect(empty.words).toBe(0);
    expect(new Set(Object.values(empty.scores))).toEqual(new Set([0]));
    expect(judge(empty)).toEqual([]);
  });
});

describe('measure', () => {
  it('takes given sentences as the boundaries', async () => {
    const rows = ['Sold', 'No', 'Kept for 3 years'];
    const label = await measure(rows.join('\n'), 'en', { sentences: rows });
    expect([label.sentences, label.words, label.longestSentence]).toEqual([3, 6, 4]);
  });

  it('counts words, syllables and letters', async () => {
    const counts = await measure("Singer-songwriters don't sell 500 e-mails.", 'en');
    expect(counts).toMatchObject({ words: 5, sentences: 1, syllables: 5 + 1 + 1 + 1 + 2, letters: 31 });
    expect(counts).toMatchObject({ characters: 38, longWords: 1, polysyllables: 1, monosyllables: 3 });
  });

  it('reads curly apostrophes and soft hyphens as the plain spelling', async () => {
    expect(await measure('L’adresse est conser\u00ADvée.', 'fr')).toEqual(
      await measure("L'adresse est conservée.", 'fr'),
    );
  });

  it('parts texts into the sentences that it counts, and tells the syllables of one word', async () => {
    const { measure, sentences, syllables } = await loadReadability('de');
    const text = 'Das gilt, z. B. ab dem 3. Mai. Und dann?\n\n- Nein';
    expect(sentences(text)).toHaveLength(measure(text).sentences);
    expect(['Ja', 'E-Mail', '500', 'Datenschutz'].map(syllables)).toEqual([1, 2, 1, 3]);
  });

  it('judges measures without loading anything', async () => {
    const measures = await measure(hard.de ?? '', 'de');
    const failed = judge(measures, 'de');
    expect(failed.find(({ gate }) => gate.id === 'amstad')?.value).toBe(measures.scores.amstad);
  });

  it('knows regional tags and refuses languages without rules', async () => {
    expect([hasReadability('de-AT'), hasReadability('pt')]).toEqual([true, false]);
    await expect(loadReadability('pt')).rejects.toThrow(/no readability rules for language "pt"/u);
  });
});

describe('gatesFor', () => {
  it('asks the limits that are published for plain layers', () => {
    const limits = (language: string) =>
      gatesFor(language).map(({ formula, min, max }) => `${formula} ${min ?? ''}..${max ?? ''}`);
    const sentences = ['mean-sentence ..12', 'longest-sentence ..25'];
    expect(limits('en')).toEqual(['flesch 70..', 'flesch-kincaid ..6', ...sentences]);
    expect(limits('de')).toEqual(['amstad 60..', 'wiener ..8', ...sentences]);
    expect(limits('fr')).toEqual(['kandel-moles 75..', ...sentences]);
    expect(limits('es')).toEqual(['szigriszt 70..', ...sentences]);
    expect(limits('it')).toEqual(['gulpease 70..', ...sentences]);
    expect(limits('nl')).toEqual(['douma 70..', ...sentences]);
  });
});

describe('readingMinutes', () => {
  it('counts 238 words a minute, at least one minute, and none for nothing', () => {
    expect([0, 1, 238, 476, 3887].map(readingMinutes)).toEqual([0, 1, 1, 2, 16]);
  });
});
