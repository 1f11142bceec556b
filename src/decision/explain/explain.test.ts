import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, small } from '../../../test/support/declared.ts';
import type { ChoiceState } from '../../consent/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { loadReadability } from '../../language/readability/index.ts';
import { findVagueWords } from '../../language/vague/index.ts';
import { harmlessText } from '../../shared/index.ts';
import { DENY_REASONS, type Decision, type DenyReason, type Ground, type UseRequest } from '../decision.ts';
import { explain, explainToEngineer } from './index.ts';

const example = declared(EXAMPLE_FILE);
const { declaration } = example;
const languages = languagesWithCatalogue();
const seen = { watermark: 41, version: 3 };
const passed: readonly Ground[] = [{ rule: 'declared' }];

const permit = (practice: string, more: readonly Ground[] = []): Decision => ({
  ...seen,
  permit: true,
  practice,
  passed: [...passed, ...more],
});
const deny = (reason: DenyReason, practice?: string): Decision => ({
  ...seen,
  permit: false,
  reason,
  ...(practice === undefined ? {} : { practice }),
  failed: { rule: 'basis' },
  passed,
  others: [],
});

const request: UseRequest = {
  customer: 'c-1',
  datum: 'purchases',
  purpose: 'tips',
  practice: 'recommendations',
  recipient: 'cloud',
  country: 'US',
  channel: 'email',
};
const notice = { version: 1, id: 'f'.repeat(64) };
const standing = (id: string, at: string, by: 'customer' | 'guardian' | 'signal' = 'customer') => ({
  id,
  at,
  by,
  notice,
});
const about = { practice: 'recommendations' };
const grant = {
  ...standing('grant-01', '2026-05-03T10:00:00.000Z'),
  about,
  isConfirmed: true,
  needsConfirmation: false,
  toldOfSignal: false,
  supersedes: [],
};
const nothing: ChoiceState = {
  grants: [],
  against: [],
  objections: [],
  pauses: [],
  caps: [],
  restrictions: [],
  holds: [],
  contacts: [],
  conflicts: [],
};
const state: ChoiceState = {
  ...nothing,
  grants: [
    { ...grant, until: '2026-09-01' },
    { ...grant, id: 'grant-02', at: '2026-06-01T10:00:00.000Z', needsConfirmation: true, isConfirmed: false },
  ],
  against: [
    { ...standing('refusal', '2026-07-01T10:00:00.000Z'), about, kind: 'refused' },
    { ...standing('withdrawn', '2026-08-01T10:00:00.000Z', 'guardian'), about, kind: 'withdrawn' },
  ],
  objections: [
    {
      ...standing('objection', '2026-08-02T10:00:00.000Z', 'signal'),
      about: { kind: 'everything' },
      ground: 'opt-out',
      outcome: 'open',
      isSignal: true,
    },
  ],
  pauses: [
    {
      ...standing('pause-01', '2026-08-03T10:00:00.000Z'),
      contact: 'all',
      until: '2026-12-24T00:00:00.000Z',
    },
  ],
  caps: [{ ...standing('cap-0001', '2026-08-03T10:00:00.000Z'), contact: 'email', times: 2, days: 7 }],
};

/** Spaces of a language stay; lines and tabs would not. */
const sameSpace = (space: string) => (/^[ \u202f\u00a0]+$/u.test(space) ? space : '·');

const textOf = (decision: Decision, language: string, more: Partial<Parameters<typeof explain>[1]> = {}) =>
  explain(decision, { declaration, request, language, state, ...more }).sentences.join(' ');

/** Every explanation that there is for the example: permits of all practices, denies for all reasons, with and without choices. */
function everyText(language: string): readonly string[] {
  const decisions = [
    ...[...declaration.practices.keys()].map((id) => permit(id)),
    permit('own-goods-mail', [{ rule: 'contact', by: 'soft-opt-in' }]),
    ...DENY_REASONS.map((reason) => deny(reason, 'recommendations')),
  ];
  return decisions.flatMap((decision) =>
    [state, undefined].flatMap((known) => {
      const told = explain(decision, { declaration, request, language, ...(known ? { state: known } : {}) });
      return [told.title, ...told.sentences];
    }),
  );
}

describe('an explanation', () => {
  it('says why a customer sees something, since when, and where to change it', () => {
    expect(explain(permit('recommendations'), { declaration, request, language: 'en', state })).toEqual({
      language: 'en',
      title: 'Why we use your data here',
      sentences: [
        'You see this because of: Tips for you.',
        'We use this: what you buy.',
        'We use it for: showing you things that fit you.',
        'Who gets it: Silverpine Cloud Inc.',
        'You allowed it on 3 May 2026.',
        'You can take back a yes at any time.',
        'What you get from it: You see things that go with what you bought.',
        'You can change your choices here: https://haselmaus.example/my-data.',
      ],
      facts: ['name', 'data.purchases', 'purpose', 'recipients.cloud', 'basis', 'benefit'].map(
        (field) => `practices.recommendations.${field}`,
      ),
      change: 'https://haselmaus.example/my-data',
    });
  });

  it('says in German that and when a customer took back their yes', () => {
    const withdrawn = {
      ...state,
      against: [{ ...standing('w-000001', '2026-11-24T09:00:00.000Z'), about, kind: 'withdrawn' }],
    } as const;
    expect(textOf(deny('withdrawn', 'recommendations'), 'de', { state: withdrawn })).toContain(
      'Sie haben Ihr Ja am 24. November 2026 zurückgenommen.',
    );
  });

  it('names who made the choice: a guardian, or the browser', () => {
    expect(textOf(deny('withdrawn', 'recommendations'), 'en')).toContain(
      'A parent or guardian took back the yes on 1 August 2026.',
    );
    expect(textOf(deny('objected', 'recommendations'), 'en')).toContain(
      'On 2 August 2026, your browser told us not to do this.',
    );
  });

  it('tells a no that the device is not used for as what it is: the yes that was taken back or refused', () => {
    const against = (kind: 'refused' | 'withdrawn') => ({
      ...nothing,
      against: [{ ...standing('no-000001', '2026-11-24T09:00:00.000Z'), about, kind }],
    });
    const noDevice = (
      by: string,
      reason: 'no-device-consent' | 'no-contact-permission' = 'no-device-consent',
    ) => ({
      ...deny(reason, 'recommendations'),
      failed: { rule: 'device', by } as const,
    });
    expect(textOf(noDevice('withdrawn'), 'de', { state: against('withdrawn') })).toContain(
      'Sie haben Ihr Ja am 24. November 2026 zurückgenommen.',
    );
    expect(textOf(noDevice('refused'), 'en', { state: against('refused') })).toContain(
      'You said no on 24 November 2026.',
    );
    expect(textOf(noDevice('no-choice'), 'en', { state: nothing })).toContain(
      'You have not let us use your device',
    );
    const over = {
      ...against('withdrawn'),
      grants: [{ ...grant, until: '2026-11-01', supersedes: ['no-000001'] }],
    };
    expect(textOf(noDevice('expired'), 'en', { state: over })).toContain(
      'Your yes counted until 1 November 2026',
    );
    expect(
      textOf(noDevice('refused', 'no-contact-permission'), 'en', { state: against('refused') }),
    ).toContain('You said no on 24 November 2026.');
  });

  it.each(languages)(
    'tells what became of a yes behind a device in the words for that, without any state, in %s',
    (language) => {
      for (const by of ['refused', 'withdrawn', 'unconfirmed', 'stale-notice', 'expired'] as const) {
        const told = (decision: Decision) => explain(decision, { declaration, request, language }).sentences;
        const device = {
          ...deny('no-device-consent', 'recommendations'),
          failed: { rule: 'device', by } as const,
        };
        expect(told(device)).toEqual(told(deny(by, 'recommendations')));
      }
    },
  );

  it('names the objection that the deny is about', () => {
    const other = {
      ...standing('object-02', '2026-09-09T10:00:00.000Z'),
      about: { kind: 'everything' },
      ground: 'direct-marketing',
      outcome: 'open',
      isSignal: false,
    } as const;
    const objected = {
      ...deny('objected', 'recommendations'),
      failed: { rule: 'basis', by: 'opt-out' } as const,
    };
    const both = { ...state, objections: [...state.objections, other] };
    expect(textOf(objected, 'en', { state: both })).toContain(
      'On 2 August 2026, your browser told us not to',
    );
  });

  it('does not speak of a choice about something else', () => {
    expect(textOf(deny('refused', 'newsletter'), 'en')).toContain('You said no to this.');
    expect(textOf(permit('newsletter'), 'en')).not.toContain('allowed');
  });

  it.each(languages)('has a reason and a next step of its own words for every deny in %s', (language) => {
    const whys = DENY_REASONS.map(
      (reason) =>
        explain(deny(reason, 'recommendations'), {
          declaration,
          request: { ...request, recipient: 'nobody' },
          language,
        }).sentences,
    );
    for (const sentences of whys) expect(sentences).toHaveLength(6);
    expect(new Set(whys.map((sentences) => sentences[2])).size).toBe(DENY_REASONS.length);
  });

  it.each(languages)(
    'states facts of the declaration alone, and no id in place of a name, in %s',
    (language) => {
      const known = new Set(example.facts.map(({ id }) => id));
      for (const practice of declaration.practices.keys()) {
        const told = explain(permit(practice), { declaration, request, language, state });
        expect(told.facts.filter((id) => !known.has(id))).toEqual([]);
        expect(told.facts).toContain(`practices.${practice}.name`);
      }
      const hidden: UseRequest = {
        customer: 'c-secret',
        datum: 'no-such-datum',
        purpose: 'no-such-purpose',
        practice: 'no-such-practice',
        recipient: 'no-such-firm',
        country: 'QQ',
      };
      for (const reason of DENY_REASONS) {
        for (const practice of [undefined, 'recommendations', 'no-such-practice']) {
          const told = explain(deny(reason, practice), { declaration, request: hidden, language, state });
          expect(told.sentences.join(' ')).not.toMatch(
            /no-such|c-secret|QQ|recommendations|grant-0|undefined/u,
          );
          expect(told.facts.filter((id) => !known.has(id))).toEqual([]);
        }
      }
    },
  );

  it('falls back to a language that the shop and the catalogues share', () => {
    expect(explain(deny('refused'), { declaration, request, language: 'ja' }).language).toBe('en');
    expect(explain(deny('refused'), { declaration, request, language: 'de-AT' }).title).toMatch(/^Warum/u);
    expect(explain(deny('refused'), { declaration, request, language: '__proto__' }).language).toBe('en');
  });

  it('keeps the words of a hostile retailer on their line, and takes any state and request', () => {
    const hostile = small([['practices', 'newsletter', 'name'], 'A\u202eB\u0000\nC {x} <b>']);
    const told = explain(permit('newsletter'), { declaration: hostile.declaration, request, language: 'en' });
    expect(told.sentences[0]).toBe(
      'We do this as part of: AB C {x} <b>.'.replace('We do this as part of', 'You hear from us because of'),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...DENY_REASONS),
        fc.constantFrom('', '2026-02-30', '2026-13-01T00:00:00Z', '__proto__', '9999999999-01-01'),
        (text, reason, at) => {
          const odd = { ...request, datum: text, recipient: text, country: text, practice: text };
          const bad: ChoiceState = { ...state, against: state.against.map((one) => ({ ...one, at })) };
          const sentences = explain(deny(reason, text), {
            declaration,
            request: odd,
            language: 'en',
            state: bad,
          }).sentences;
          for (const sentence of sentences)
            expect(sentence).toBe(harmlessText(sentence).replaceAll(/\s+/gu, sameSpace));
        },
      ),
    );
  });
});

describe.each(languages)('all explanations of the example in "%s"', (language) => {
  /** Names of firms and addresses are not measured, as on the label. */
  const firms = [...declaration.recipients.values()].flatMap(({ name }) =>
    typeof name === 'string' ? [name] : Object.values(name),
  );
  const texts = [...new Set(everyText(language))]
    .filter((text) => !text.includes('https://'))
    .map((text) => firms.reduce((rest, name) => rest.replaceAll(name, ''), text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u));

  it('pass the gates of a plain layer', async () => {
    const { measure, judge } = await loadReadability(language);
    const measures = measure(texts.join(' '), { sentences: texts });
    expect(measures.words).toBeGreaterThan(300);
    const failed = judge(measures).map(({ gate, value }) => `${gate.text}, reached ${value.toFixed(1)}`);
    expect(failed.length === 0 ? [] : [...failed, ...texts]).toEqual([]);
  });

  it('have no sentence over 25 words, and 12 on average at most', async () => {
    const { measure } = await loadReadability(language);
    const lengths = texts.map((text) => measure(text, { sentences: [text] }).words);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('have no vague words', () => {
    expect(
      texts.flatMap((text) => findVagueWords(text, language).map(({ word }) => `${word}: ${text}`)),
    ).toEqual([]);
  });
});

describe('an explanation to engineers', () => {
  it('is one line of codes without the customer', () => {
    const decision: Decision = {
      ...seen,
      permit: false,
      reason: 'withdrawn',
      practice: 'newsletter',
      failed: { rule: 'basis', by: 'consent', source: 'GDPR Art. 7(3)' },
      passed: [{ rule: 'declared' }, { rule: 'not-restricted' }],
      others: [{ practice: 'app-news', reason: 'no-choice' }],
    };
    expect(explainToEngineer(decision)).toBe(
      'deny withdrawn practice "newsletter" at basis by "consent" (GDPR Art. 7(3)); passed: declared, not-restricted; others: "app-news" no-choice; version 3, watermark 41',
    );
    expect(explainToEngineer(permit('a\nb'))).not.toContain('\n');
    expect(explainToEngineer({ ...decision, failed: { rule: 'transfer', needs: 'country' } })).toContain(
      'needs country',
    );
  });
});
