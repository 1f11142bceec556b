import { describe, expect, it } from 'vitest';
import { readingLanguage } from './languages.ts';
import { sentenceSplitter } from './sentences.ts';

const split = (text: string, language: string) => sentenceSplitter(language, readingLanguage(language))(text);

describe('sentenceSplitter', () => {
  it('does not end a sentence after abbreviations, initials and German dates', () => {
    expect(
      split('Nach Art. 6 Abs. 1 gilt das, z. B. Amazon darf es. Es gilt ab dem 3. Mai 2026.', 'de'),
    ).toEqual(['Nach Art. 6 Abs. 1 gilt das, z. B. Amazon darf es.', 'Es gilt ab dem 3. Mai 2026.']);
    expect(split('Mr. Smith turned the T.V. on. So did I. We sold it.', 'en')).toEqual([
      'Mr. Smith turned the T.V. on.',
      'So did I.',
      'We sold it.',
    ]);
    expect(split('Sie sind 16. Dann fragen wir.', 'de')).toHaveLength(2);
  });

  it('reads a line break as white space, an empty line and a list mark as an end', () => {
    expect(split('Alle Enten\nschwimmen\r\ngern\n\nUnd dann\n- eine Zeile\n- noch eine', 'de')).toEqual([
      'Alle Enten schwimmen gern',
      'Und dann',
      '- eine Zeile',
      '- noch eine',
    ]);
  });

  it('returns no sentence without a word', () => {
    expect(split('… ! ?\n\n—', 'en')).toEqual([]);
  });
});
