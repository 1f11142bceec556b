import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { maskPersonal } from './mask.ts';

describe('masking personal data', () => {
  test.each([
    ['write to jo.doe+x@mail.example.org please', 'write to {mail} please'],
    ['call +49 151 2345 6789 now', 'call {phone} now'],
    ['ring 0207 946 0958!', 'ring {phone}!'],
    ['card 4111 1111 1111 1111 was charged', 'card {card} was charged'],
    ['IBAN DE89 3704 0044 0532 0130 00 ok', 'IBAN {iban} ok'],
    ['thanks @some_one for this', 'thanks {user} for this'],
    ['my order number is AB-12345678 and', 'my order number is {number} and'],
    ['Bestellnummer: 90817263 fehlt', 'Bestellnummer: {number} fehlt'],
    ['Hello, my name is Jane Doe and I', 'Hello, my name is {name} and I'],
    ['ich heiße Jörg Müller', 'ich heiße {name}'],
    ['since 2019-05-01 I paid 1.299,00 for 12 things', 'since 2019-05-01 I paid 1.299,00 for 12 things'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test('property: an excerpt of hostile text neither throws nor breaks characters, and no address is left', () => {
    const hostile = fc.array(fc.constantFrom('a@b.cd ', '\ud800', '+49 151 2345678', ' ', '@x', '0'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(hostile, fc.nat(), (parts, at) => {
        const text = parts.join('');
        const start = text.length === 0 ? 0 : at % text.length;
        expect(excerpt(text, { start, end: Math.min(text.length, start + 5) })).not.toMatch(/\p{Surrogate}/u);
        expect(maskPersonal(text)).not.toContain('a@b.cd');
      }),
    );
  });

  test('long runs of one character are masked in no time worth speaking of', () => {
    for (const unit of ['a', '1', '@', 'a.', '1 ', 'A1']) maskPersonal(unit.repeat(50_000));
  });
});
