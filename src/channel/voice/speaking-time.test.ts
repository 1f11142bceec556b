import { describe, expect, it } from 'vitest';
import { speakingTime } from './speaking-time.ts';

describe('the time that a text takes to say', () => {
  it.each([
    // Measured with espeak-ng at 150 words a minute, in running speech.
    ['en', 'What do we never do?', 2],
    ['en', 'We keep it for 8 years after the year ends.', 3.9],
    ['de', 'Wir verkaufen Ihre Daten nie.', 2.5],
    ['fr', 'Nous n’utilisons jamais rien sur votre santé ou votre foi.', 3.8],
    ['es', '¿Quién más recibe sus datos?', 2.6],
    ['it', 'Può portare con sé i Suoi dati.', 2.7],
    ['nl', 'Gaan uw gegevens de EU uit?', 2.6],
  ])('is near what is heard: %s, %s', (language, text, seconds) => {
    expect(speakingTime(text, language) / seconds).toBeGreaterThan(0.9);
    expect(speakingTime(text, language) / seconds).toBeLessThan(1.35);
  });

  it('is nothing for no words, and grows with each digit, pause and sign', () => {
    expect(speakingTime(' ', 'en')).toBe(0);
    for (const more of ['8', ', and', '日', ' €', ' Next.', ' AO']) {
      expect(speakingTime(`We keep it${more}`, 'en')).toBeGreaterThan(speakingTime('We keep it', 'en'));
    }
  });

  it('is that of the slowest voice for a language that was not measured', () => {
    expect(speakingTime('Words', 'sv')).toBe(speakingTime('Words', 'nl'));
    expect(speakingTime('Words', 'de-AT')).toBe(speakingTime('Words', 'de'));
  });
});
