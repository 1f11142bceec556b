import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../codebook.ts';
import { tokenise } from '../text/index.ts';
import { patternHits } from './pattern-hits.ts';

const codes = (language: Language, text: string): readonly string[] =>
  patternHits(tokenise(text), language).map(({ code }) => code);

describe('patterns', () => {
  it.each<[Language, string, string]>([
    ['en', 'How do they know my birthday?', 'privacy'],
    ['en', 'they sold my email', 'third-party-sharing'],
    ['en', 'stop texting me', 'intrusive-contact'],
    ['en', 'that speaker listens to everything', 'tracking-monitoring'],
    ['en', 'the till asked for my postcode', 'over-collection'],
    ['en', 'all hidden in the small print', 'opaque-terms'],
    ['en', 'there is no way to delete it, I tried to delete my account', 'control-rights'],
    ['en', 'my card got skimmed', 'data-security'],
    ['en', 'a birthday voucher on the day', 'occasion-services'],
    ['en', 'three books recommended for me', 'tailored-products'],
    ['en', 'my points expired overnight', 'loyalty-programme'],
    ['en', 'coupons for stuff I never use', 'relevant-offers'],
    ['en', 'Dear valued customer', 'tailored-communication'],
    ['en', 'facial recognition at the door', 'facial-recognition'],
    ['de', 'ständig Anrufe von denen', 'intrusive-contact'],
    ['de', 'meine Adresse weitergegeben', 'third-party-sharing'],
    ['de', 'personalisierte Angebote, na ja', 'relevant-offers'],
    ['de', 'alle Treuepunkte weg', 'loyalty-programme'],
    ['de', 'Meldung bei der Schufa', 'third-party-sharing'],
    ['de', 'wieso muss ich an der Kasse meine Telefonnummer angeben', 'over-collection'],
    ['fr', 'ils ont vendu mes données', 'third-party-sharing'],
    ['fr', 'arrêtez de harceler avec vos mails', 'intrusive-contact'],
    ['es', 'han vendido mis datos', 'third-party-sharing'],
    ['es', 'mis puntos caducaron', 'loyalty-programme'],
    ['it', 'hanno venduto i miei dati', 'third-party-sharing'],
    ['it', 'troppe mail ogni giorno', 'intrusive-contact'],
    ['pt', 'venderam meus dados', 'third-party-sharing'],
    ['pt', 'meus pontos expiraram', 'loyalty-programme'],
  ])('%s: %s is %s', (language, text, code) => {
    expect(codes(language, text)).toContain(code);
  });

  it.each<[Language, string]>([
    ['en', 'a privacy screen for my phone'],
    ['en', 'the tracking number does not work'],
    ['en', 'private label pasta is fine'],
    ['en', 'the security guard was kind'],
    ['en', 'chocolate cookies from the oven'],
    ['de', 'die Sendungsverfolgung zeigt nichts an'],
    ['de', 'ein Sichtschutz für den Balkon'],
  ])('%s: %s is no topic', (language, text) => {
    expect(
      codes(language, text).filter((code) =>
        /^(privacy|data-|tracking-|control-|personalisation)/.test(code),
      ),
    ).toEqual([]);
  });

  it('turns a feeling round where it is denied', () => {
    const hits = patternHits(tokenise('they never spam anyone'), 'en').filter(
      ({ code }) => code === 'intrusive-contact',
    );
    expect(hits.every(({ polarity }) => polarity === 1)).toBe(true);
    const german = patternHits(tokenise('trackt mich nicht'), 'de').filter(
      ({ code }) => code === 'tracking-monitoring',
    );
    expect(german.length).toBeGreaterThan(0);
    expect(german.every(({ polarity }) => polarity === undefined || polarity > 0)).toBe(true);
  });

  it('does not reach over the end of a sentence', () => {
    expect(codes('en', 'They sold. My email is fine')).not.toContain('third-party-sharing');
  });

  it('stays inside the text and answers the same twice, in every language', () => {
    const words = [
      'they',
      'sold',
      'my',
      'email',
      'spam',
      '.',
      '{shop}',
      'nicht',
      'datos',
      '__proto__',
      '\u0000',
      '😡',
      'constructor',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join(' ');
        const hits = patternHits(tokenise(text), language);
        for (const { start, end } of hits) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(patternHits(tokenise(text), language)).toEqual(hits);
      }),
    );
  });

  it('bears a text of nothing but triggers', () => {
    expect(patternHits(tokenise('spam my email '.repeat(20_000)), 'en').length).toBeLessThan(1_000);
  });
});
