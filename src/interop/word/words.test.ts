import { describe, expect, it } from 'vitest';
import { DPV_DATA, DPV_PURPOSES } from '../../declaration/index.ts';
import { cleanText, cutText, shortName } from './clean-text.ts';
import { emailIn, phoneIn, websiteIn } from './contact.ts';
import { countryIn } from './country-name.ts';
import { guessData } from './data-words.ts';
import { languageIn } from './language-name.ts';
import { basesInWords, basesReferredTo, conditionsReferredTo } from './legal-basis.ts';
import { lengthOfTimeIn } from './length-of-time.ts';
import { guessPurpose, likelyBasis } from './purpose-words.ts';
import { roleIn } from './recipient-role.ts';

describe('countryIn', () => {
  it.each([
    ['DE', 'DE'],
    ['us', 'US'],
    ['USA', 'US'],
    ['Deutschland', 'DE'],
    ['Luxemburg', 'LU'],
    ['Luxembourg', 'LU'],
    ['Irland', 'IE'],
    [' France', 'FR'],
    ['États-Unis', 'US'],
    ['The Netherlands', 'NL'],
    ['Vereinigtes Königreich', 'GB'],
    ['UK', 'GB'],
    ['California', 'US-CA'],
    ['Google LLC\n1600 Amphitheatre Parkway\nMountain View, California 94043\nUSA', 'US'],
    ['HERE EUROPE BV, Kennedyplein 222, 5611 ZT Eindhoven, Niederlande (HERE) ', 'NL'],
    ['1 Main Street, Trenton, New Jersey', undefined],
    ['CA 94041', undefined],
    ['69115', undefined],
    ['Norddeutsch', undefined],
    ['weltweit', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => {
    expect(countryIn(text)).toBe(code);
  });
});

describe('languageIn', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de_DE', 'de-DE'],
    ['English', 'en'],
    ['Französisch', 'fr'],
    ['', undefined],
    ['???', undefined],
  ])('%s is %s', (text, tag) => {
    expect(languageIn(text)).toBe(tag);
  });
});

describe('lengthOfTimeIn', () => {
  it.each([
    ['P30D', 'P30D'],
    ['P13M', 'P13M'],
    ['P14m', 'P14M'],
    ['P72H', 'P3D'],
    ['PT48H', 'P2D'],
    ['P3Y6M4DT12H30M5S', 'P3Y6M5D'],
    ['2020-08-09T18:31:42P3Y6M4DT12H30M17S', 'P3Y6M5D'],
    [' 3 Jahre', 'P3Y'],
    ['14 days', 'P14D'],
    ['maximal 6 Monate', 'P6M'],
    ['0 Tage', undefined],
    ['P', undefined],
    ['P0D', undefined],
    ['bis zum Ende des Vertrags', undefined],
    ['nach 3 Jahren einer Inaktivität', undefined],
  ])('%s is %s', (text, iso) => {
    expect(lengthOfTimeIn(text)?.iso).toBe(iso);
  });

  it('says when it read more than stands there', () => {
    expect(lengthOfTimeIn('P30D')?.isExact).toBe(true);
    for (const text of ['P14m', 'P72H', 'PT48H']) expect(lengthOfTimeIn(text)?.isExact).toBe(false);
  });
});

describe('basesReferredTo', () => {
  it.each([
    ['GDPR-6-1-a', ['consent']],
    ['DSGVO-6-1-f', ['legitimate-interests']],
    ['DSVGO-6-1-a', ['consent']],
    ['Artikel 6 Absatz 1 Buchstabe b) DSGVO', ['contract']],
    ['Art. 6 (1) f DSGVO (berechtigtes Interesse)', ['legitimate-interests']],
    ['(Art. 6 Abs 1a DSGVO)', ['consent']],
    ['Abschnitt 6.1.f der DSGVO', ['legitimate-interests']],
    ['Art. 6 Abs. 1 S. 1 lit. c DSGVO', ['legal-obligation']],
    ['Article 6(1)(e) GDPR', ['public-task']],
    ['6 1 b', ['contract']],
    [
      'Artikel 6 Absatz 1 Buchstabe a), Artikel 6 Absatz 1 Buchstabe b) sowie Artikel 6 Absatz 1 Buchstabe f) DSGVO',
      ['consent', 'contract', 'legitimate-interests'],
    ],
    ['Art. 6 Abs. 1 lit. a und lit. f DSGVO', ['consent', 'legitimate-interests']],
    ['GDPR-16-1-a', []],
    ['GDPR-6-3-b', []],
    ['GDPR-99-1-a', []],
    ['DSGVO-28', []],
    ['GDPR', []],
    ['BDSG-26-1', []],
    ['Art. 6 Abs. 1 erlaubt es', []],
  ])('%s names %j', (text, bases) => {
    expect(basesReferredTo(text)).toEqual(bases);
  });

  it('reads conditions of Art. 9(2), and bases in words only as a guess', () => {
    expect(conditionsReferredTo('Art. 9 Abs. 2 lit. a DSGVO')).toEqual(['explicit-consent']);
    expect(basesInWords('Ihre Einwilligung')).toEqual(['consent']);
    expect(basesInWords('our legitimate interests')).toEqual(['legitimate-interests']);
    expect(basesInWords('Rechtsgrundlagen:')).toEqual([]);
  });
});

describe('guesses', () => {
  it.each([
    ['E-Mail-Adresse', 'pd:EmailAddress'],
    ['IP address used to access the Internet', 'pd:IPAddress'],
    ['Vorname, Nachname', 'pd:Name'],
    ['Postanschrift', 'pd:PhysicalAddress'],
    ['Geburtsdatum', 'pd:BirthDate'],
    ['Cookies', 'pd:Tracking'],
    ['Informationen über getätigte Bestellungen', 'pd:Purchase'],
    ['Zzyzx', 'pd:Identifying'],
  ])('%s suggests %s', (name, dpv) => {
    expect(guessData(name).dpv).toBe(dpv);
    expect(DPV_DATA).toHaveProperty([dpv]);
  });

  it('marks special categories and what is observed', () => {
    expect(guessData('Gesundheitsdaten')).toMatchObject({ special: 'health' });
    expect(guessData('IP-Adresse')).toMatchObject({ source: 'observed' });
    expect(guessData('Name')).not.toHaveProperty('source');
  });

  it.each([
    ['Newsletter', 'dpv:DirectMarketing'],
    ['Warenzustellung', 'dpv:DeliveryOfGoods'],
    ['Betrugsprävention', 'dpv:FraudPreventionAndDetection'],
    ['Zzyzx', 'dpv:Purpose'],
  ])('%s suggests %s', (words, dpv) => {
    expect(guessPurpose(words).dpv).toBe(dpv);
    expect(DPV_PURPOSES).toHaveProperty([dpv]);
  });

  it('chooses a basis only among those that are stated', () => {
    expect(likelyBasis('dpv:Marketing', ['contract', 'consent'])).toBe('consent');
    expect(likelyBasis('dpv:Marketing', ['contract'])).toBe('contract');
    expect(likelyBasis('dpv:Marketing', [])).toBeUndefined();
  });

  it('reads roles of recipients', () => {
    expect(roleIn('Auftragsverarbeiter')).toBe('processor');
    expect(roleIn('Strafverfolgungsbehörden')).toBe('authority');
    expect(roleIn('PayPal')).toBeUndefined();
  });
});

describe('texts', () => {
  it('are cleaned, cut between characters, and shortened between words', () => {
    expect(cleanText(' a\n\u0000b &amp; c\ud800 ')).toBe('a b & c');
    expect(cutText(`${'x'.repeat(8)}\u{1f600}yz`, 10)).toBe(`${'x'.repeat(8)}…`);
    expect(shortName('one two three', 9)).toBe('one two…');
  });

  it('hold addresses only when they are ones', () => {
    expect(emailIn('write to a@b.example.')).toBe('a@b.example');
    expect(emailIn('apple.com/legal')).toBeUndefined();
    expect(websiteIn('see https://a.example/x, or not')).toBe('https://a.example/x');
    expect(websiteIn('javascript:alert(1)')).toBeUndefined();
    expect(phoneIn('+49 (0) 621 60-0')).toBe('+49 (0) 621 60-0');
    expect(phoneIn('0')).toBeUndefined();
  });
});
