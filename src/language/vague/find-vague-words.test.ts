import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVagueWords, vagueEntries, vagueLanguages } from './find-vague-words.ts';

const found = (text: string, language: string) => findVagueWords(text, language).map(({ word }) => word);

/** Sentences and the vague words in them, in their order. */
const cases: Readonly<Record<string, readonly (readonly [text: string, words: readonly string[]])[]>> = {
  en: [
    [
      'We may share some data, possibly to improve our services and the like.',
      ['may', 'some', 'possibly', 'improve our services', 'and the like'],
    ],
    [
      'We keep it as long\nas necessary, as the case may be.',
      ['as long\nas necessary', 'as the case may be'],
    ],
    ['You can say no. In May 2026 we stop. Since May we ask, from 3 May, by the 3rd of May.', []],
    ['It is not possible to buy it. How often do we ask? We make certain of it.', []],
    ['The device that you log on may send it.', ['may']],
    ['We use it for certain purposes.', ['certain']],
    ['May we write? We might.', ['May', 'might']],
    ['Something, someone, dismay, mayor: whole words only.', []],
  ],
  de: [
    [
      'Gegebenenfalls geben wir gewisse Daten an verschiedene Partner, z. B. Namen usw.',
      ['Gegebenenfalls', 'gewisse', 'verschiedene', 'usw'],
    ],
    [
      'Unter Umständen, möglicherweise, eventuell, soweit erforderlich.',
      ['Unter Umständen', 'möglicherweise', 'eventuell', 'soweit erforderlich'],
    ],
    [
      'Um unsere Dienste zu verbessern und ähnliche Zwecke in angemessener Zeit.',
      ['Dienste zu verbessern', 'und ähnliche', 'angemessener'],
    ],
    ['Das bestimmt das Gesetz. Sie können Nein sagen. Das ist nicht möglich. Wie oft fragen wir?', []],
    ['Nach bestem Wissen und Gewissen. Ein Angemessenheitsbeschluss liegt vor.', []],
    ['Das ist in bestimmten Ländern so.', ['bestimmten']],
    ['Wir könnten u. U. fragen.', ['könnten', 'u. U']],
  ],
  fr: [
    ['Le cas échéant, un partenaire peut lire certaines données.', ['Le cas échéant', 'peut', 'certaines']],
    ['Personne ne peut lire vos données. Vous pouvez dire non. Ce n’est pas possible.', []],
    [
      'Peut-être, s’il y a lieu, pour améliorer nos services, etc.',
      ['Peut-être', 's’il y a lieu', 'améliorer nos services', 'etc'],
    ],
  ],
  es: [
    [
      'Podríamos usar ciertos datos para mejorar nuestros servicios, etc.',
      ['Podríamos', 'ciertos', 'mejorar nuestros servicios', 'etc'],
    ],
    ['Usted puede decir que no. No es posible. Es cierto. ¿Tiene alguna pregunta?', []],
    ['Por ciertas razones.', ['ciertas']],
    ['Quizás, en su caso, y a menudo.', ['Quizás', 'en su caso', 'a menudo']],
  ],
  it: [
    [
      'Potremmo usare alcuni dati, se necessario, per migliorare i nostri servizi, ecc.',
      ['Potremmo', 'alcuni', 'se necessario', 'migliorare i nostri servizi', 'ecc'],
    ],
    ['Lei può dire di no. Non è possibile. Quanto spesso lo chiediamo?', []],
    ['Forse, all’occorrenza, in determinati casi.', ['Forse', 'all’occorrenza', 'in determinati casi']],
  ],
  nl: [
    [
      'Mogelijk delen wij bepaalde gegevens, indien nodig, om onze diensten te verbeteren, enz.',
      ['Mogelijk', 'bepaalde', 'indien nodig', 'onze diensten te verbeteren', 'enz'],
    ],
    ['U kunt nee zeggen. Dat is niet mogelijk. Hoe vaak vragen wij dit?', []],
    [
      'Wij zouden kunnen vragen, eventueel van tijd tot tijd.',
      ['zouden kunnen', 'eventueel', 'van tijd tot tijd'],
    ],
  ],
};

describe.each(vagueLanguages)('vague words in %s', (language) => {
  it.each(cases[language] ?? [])('%s', (text, words) => {
    expect(found(text, language)).toEqual(words);
  });

  it('are found whatever the case and however letters are composed, at the right place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vagueEntries(language)),
        fc.constantFrom('NFC', 'NFD'),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (entry, form, upper) => {
          const cased = [...entry].map((letter, i) => (upper[i] ? letter.toUpperCase() : letter)).join('');
          const word = cased.normalize(form);
          fc.pre(word !== 'Gewissen');
          const text = `«xx ${word}, xx»`;
          expect(findVagueWords(text, language)).toEqual([{ word, entry, index: 4 }]);
        },
      ),
    );
  });

  it('lie in the text as reported and never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...vagueEntries(language)), fc.string({ unit: 'grapheme' })), {
          maxLength: 12,
        }),
        (pieces) => {
          const text = pieces.join(' ');
          let end = 0;
          for (const { word, index } of findVagueWords(text, language)) {
            expect(index).toBeGreaterThanOrEqual(end);
            expect(text.slice(index, index + word.length)).toBe(word);
            end = index + word.length;
          }
        },
      ),
    );
  });
});

describe('findVagueWords', () => {
  it('takes a regional tag for its language and refuses a language without a list', () => {
    expect(found('vielleicht', 'de-CH')).toEqual(['vielleicht']);
    expect(() => findVagueWords('x', 'pt')).toThrow(RangeError);
  });

  it('has a list with cases for every language that it knows', () => {
    expect(Object.keys(cases).sort()).toEqual([...vagueLanguages].sort());
  });
});
