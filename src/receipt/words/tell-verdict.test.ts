import { describe, expect, it } from 'vitest';
import { madeReceipt, ports, SHOP_KEY, WITHDRAWAL } from '../../../test/support/receipt-made.ts';
import type { ChoiceEvent } from '../../consent/index.ts';
import { languagesWithCatalogue, say } from '../../language/index.ts';
import { RECEIPT_FAULTS, type SayReceipt, tellVerdict, verifyReceipt } from '../index.ts';

const sayIn =
  (language: string): SayReceipt =>
  (key, values) =>
    say(language, key, values);
const languages = languagesWithCatalogue();

async function told(event: ChoiceEvent, language: string, keys = [SHOP_KEY.publicKey]) {
  const verdict = verifyReceipt(await madeReceipt({ event }), { keys }, ports);
  return tellVerdict(verdict, language, sayIn(language));
}

const { kind: _kind, about: _about, ...base } = WITHDRAWAL;
const supersedes: readonly string[] = [];
const SAID: readonly (readonly [ChoiceEvent, string])[] = [
  [
    { ...base, kind: 'consent-requested', about: { purpose: 'news' } },
    'You were asked for your yes to: Newsletter.',
  ],
  [
    {
      ...base,
      kind: 'consent-given',
      about: { practice: 'newsletter' },
      supersedes,
      needsConfirmation: true,
      until: '2027-01-01',
    },
    'You said yes to: Newsletter. Your yes does not count until it is confirmed. Your yes ends after this day: 1 January 2027.',
  ],
  [{ ...base, kind: 'consent-confirmed', grant: 'choice-0000' }, 'You confirmed your yes.'],
  [
    { ...base, kind: 'consent-refused', about: { kind: 'everything' }, supersedes },
    'You said no to: every use.',
  ],
  [{ ...base, kind: 'consent-withdrawn', about: { practice: 'gone' } }, 'You took back your yes to: gone.'],
  [
    { ...base, kind: 'objection-raised', about: { kind: 'direct-marketing' }, ground: 'direct-marketing' },
    'You objected to: all advertising.',
  ],
  [
    { ...base, kind: 'objection-decided', objection: 'choice-0000', outcome: 'overridden', grounds: 'a law' },
    'The shop did not accept your objection. These are its reasons: a law',
  ],
  [{ ...base, kind: 'objection-lifted', supersedes }, 'You took back your objection.'],
  [{ ...base, kind: 'pause-begun', contact: 'phone' }, 'You asked for a pause from: calls.'],
  [{ ...base, kind: 'pause-ended', supersedes }, 'You ended the pause.'],
  [
    { ...base, kind: 'cap-set', contact: 'all', times: 1, days: 30, supersedes },
    'You set a limit for: all messages. At most once in 30 days.',
  ],
  [{ ...base, kind: 'cap-lifted', supersedes }, 'You took back your limit.'],
  [
    { ...base, kind: 'contact-made', contact: 'email', practice: 'newsletter' },
    'How the shop contacted you: e-mails. What it was about: Newsletter.',
  ],
  [
    { ...base, kind: 'restriction-set', data: ['email', 'address'], why: 'They are wrong.' },
    'This data is only kept, not used: email, address. The reason: They are wrong.',
  ],
  [{ ...base, kind: 'restriction-lifted', supersedes }, 'Data that was only kept can be used again.'],
  [
    { ...base, kind: 'hold-set', data: 'all', purpose: 'delivery' },
    'This data is kept longer: all data. The reason: delivery',
  ],
  [
    { ...base, kind: 'hold-lifted', supersedes },
    'Data that was kept longer is no longer kept for that reason.',
  ],
  [
    { ...base, kind: 'guest-merged', guest: 'G-1', isSharedDevice: true, carried: [] },
    'Choices that you made without an account now belong to your account.',
  ],
  [
    { ...base, kind: 'merge-undone', merge: 'choice-0000' },
    'Choices made without an account no longer belong to your account.',
  ],
];

describe('a verdict in words', () => {
  it('says what was withdrawn, by whom, when, under which version, and where it stands', async () => {
    expect(await told(WITHDRAWAL, 'de')).toEqual({
      headline: 'Dieser Nachweis ist gültig.',
      sentences: ['Dazu haben Sie Ihr Ja zurückgenommen: Newsletter.'],
      details: [
        'Das haben Sie selbst getan.',
        'Wann das war: 24. November 2026 um 09:30:00 UTC.',
        'Dabei wurde Ihnen Version 2 der Hinweise gezeigt.',
        'Das Geschäft: Kornblume Handels GmbH.',
        'Das Geschäft kennt Sie als: K-4711.',
        'Diese Wahl hat die Nummer: choice-0001.',
        'Im Protokoll des Geschäfts ist das Eintrag 3 von 5.',
        'Wann der Nachweis gemacht wurde: 24. November 2026 um 09:30:01 UTC.',
        expect.stringMatching(
          /^Der Schlüssel, mit dem er unterschrieben ist: klartext\/kornblume\+[0-9a-f]{8}\.$/,
        ),
      ],
    });
  });

  it.each(SAID)('says each kind of choice: %o', async (event, words) => {
    expect((await told(event, 'en')).sentences.join(' ')).toBe(words);
    for (const language of languages) {
      const { sentences, details } = await told(event, language);
      expect([...sentences, ...details].join(' ')).not.toMatch(/undefined|\{|\}/);
    }
  });

  it('says that nobody checked who signed, where the receipt alone brought keys', async () => {
    const { headline, sentences } = await told(WITHDRAWAL, 'en', []);
    expect(headline).toBe('This receipt fits together, but who signed it is not checked.');
    expect(sentences.at(-1)).toContain('Get the key of the shop in another way');
  });

  it.each(languages)('says each fault in a sentence of its own, in %s', (language) => {
    const said = RECEIPT_FAULTS.map((code) => {
      const { headline, sentences, details } = tellVerdict(
        { ok: false, code, at: 'x.y' },
        language,
        sayIn(language),
      );
      expect(headline).toBe(say(language, 'receipt.invalid'));
      expect(details).toEqual([]);
      return sentences.join(' ');
    });
    expect(new Set(said).size).toBe(RECEIPT_FAULTS.length);
    expect(
      tellVerdict({ ok: false, code: 'shape', at: '' }, language, sayIn(language)).sentences[0],
    ).toContain('klartextReceipt');
  });
});
