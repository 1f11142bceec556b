import { describe, expect, it } from 'vitest';
import { type Change, small } from '../../test/support/declared.ts';
import type { About, ChoiceState, Grant } from '../consent/index.ts';
import type { Declaration } from '../declaration/index.ts';
import { allowedFields } from './allowed-fields.ts';
import type { RuleVersion } from './coverage.ts';
import { type Decision, RULES, type UseRequest } from './decision.ts';
import { createImage, type Image } from './image.ts';
import { compileRulebook, isStillCovered, practicesOf } from './rulebook.ts';

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const SHOWN = { version: 1, id: 'facts-1' };
const EMPTY: ChoiceState = {
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
const base = (id: string) => ({ id, at: '2026-05-01T00:00:00.000Z', by: 'customer' as const, notice: SHOWN });
const grant = (id: string, more: Partial<Grant> = {}): Grant => ({
  ...base(id),
  about: { practice: 'newsletter' },
  isConfirmed: true,
  needsConfirmation: true,
  toldOfSignal: false,
  supersedes: [],
  ...more,
});
const CONSENTED: ChoiceState = { ...EMPTY, grants: [grant('g1')] };
const withdrawal = (id: string, about: About = { practice: 'newsletter' }) => ({
  ...base(id),
  about,
  kind: 'withdrawn' as const,
});
const objection = (about: About, more: Partial<ChoiceState['objections'][number]> = {}) => ({
  ...base('o1'),
  about,
  ground: 'direct-marketing' as const,
  outcome: 'open' as const,
  isSignal: false,
  ...more,
});

const MAIL: UseRequest = {
  customer: 'c',
  datum: 'email',
  purpose: 'news',
  residence: 'DE',
  channel: 'email',
};
const PARCEL: UseRequest = {
  customer: 'c',
  datum: 'address',
  purpose: 'delivery',
  recipient: 'parcel',
  contract: 'order-1',
  startedOn: '2026-11-01',
};

const version = (declaration: Declaration, number = 1): RuleVersion => ({
  number,
  id: `facts-${number}`,
  on: `2026-0${number}-01`,
  declaration,
});
function imageOf(state: ChoiceState | undefined, ...changes: readonly Change[]): Image {
  const image = createImage(compileRulebook({ versions: [version(small(...changes).declaration)] }));
  if (state !== undefined) image.set('c', state);
  return image;
}
function reasonOf(decision: Decision): string {
  return decision.permit
    ? 'permit'
    : decision.reason === 'missing-context'
      ? `needs ${decision.failed.needs}`
      : decision.reason;
}
/** What is decided about the newsletter, or the parcel, of the small shop. */
const mail = (state: ChoiceState, more: Partial<UseRequest> = {}, ...changes: readonly Change[]): string =>
  reasonOf(imageOf(state, ...changes).decide({ ...MAIL, ...more }, NOW));
const parcel = (more: Partial<UseRequest> = {}, ...changes: readonly Change[]): string =>
  reasonOf(imageOf(EMPTY, ...changes).decide({ ...PARCEL, ...more }, NOW));

const newsletter = (key: string, value: unknown): Change => [['practices', 'newsletter', key], value];
const delivery = (key: string, value: unknown): Change => [['practices', 'delivery', key], value];

describe('a decision', () => {
  it('names every rule that a permit passed, in order', () => {
    const decision = imageOf(CONSENTED).decide(MAIL, NOW);
    expect(decision).toMatchObject({ permit: true, practice: 'newsletter', watermark: -1, version: 1 });
    expect(decision.passed.map((ground) => ground.rule)).toEqual(RULES);
    expect(decision.passed[3]).toEqual({ rule: 'basis', by: 'consent', source: 'GDPR Art. 6(1)(a)' });
  });

  it('names the first rule that failed and those passed before it', () => {
    const decision = imageOf(EMPTY).decide(MAIL, NOW);
    expect(decision).toMatchObject({
      permit: false,
      reason: 'no-choice',
      practice: 'newsletter',
      others: [],
    });
    expect(decision.passed.map((ground) => ground.rule)).toEqual(RULES.slice(0, 3));
  });

  it('asks rules in order: what fails first is named, whatever else would fail', () => {
    const request = { ...MAIL, recipient: 'nobody', country: 'ZZ', residence: 'ZZ', startedOn: 'never' };
    const state = { ...CONSENTED, restrictions: [{ ...base('r'), data: 'all' as const, why: 'disputed' }] };
    const reason = (now: ChoiceState, more: Partial<UseRequest> = {}, ...changes: Change[]) =>
      mail(now, { ...request, ...more }, ...changes);
    const device = newsletter('device', 'consent');
    expect(reason(state, { purpose: 'gone' })).toBe('unknown-practice');
    expect(reason(state, {}, device)).toBe('restricted');
    expect(reason(EMPTY, {}, device)).toBe('no-device-consent');
    expect(reason(EMPTY)).toBe('no-choice');
    expect(reason({ ...EMPTY, grants: [grant('g', { isConfirmed: false, needsConfirmation: false })] })).toBe(
      'no-contact-permission',
    );
    expect(reason(CONSENTED, { residence: 'DE' })).toBe('recipient-not-declared');
    expect(reason(CONSENTED, { residence: 'DE', recipient: 'Kornblume' })).toBe('no-transfer-instrument');
    expect(reason(CONSENTED, { residence: 'DE', recipient: 'Kornblume', country: 'FR' })).toBe(
      'needs startedOn',
    );
  });

  it('denies everything before the first version, and what no practice declares', () => {
    const image = createImage(compileRulebook({ versions: [] }));
    expect(image.decide(MAIL, NOW)).toMatchObject({ permit: false, reason: 'unknown-practice', version: 0 });
    expect(mail(CONSENTED, { datum: 'address' })).toBe('unknown-practice');
    expect(mail(CONSENTED, { practice: 'delivery' })).toBe('unknown-practice');
    expect(mail(CONSENTED, { datum: '__proto__', purpose: '__proto__' })).toBe('unknown-practice');
  });

  it('denies about erased customers and by a state that is too old', () => {
    const rulebook = compileRulebook({ versions: [version(small().declaration)] });
    const image = createImage(rulebook, { erased: (customer) => customer === 'c', maxStateAgeMs: 1000 });
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('erased');
    image.set('c', CONSENTED);
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('state-too-old');
    image.advance(7, NOW - 1000);
    expect(image.decide(MAIL, NOW)).toMatchObject({ permit: true, watermark: 7 });
    expect(reasonOf(image.decide(MAIL, NOW + 1))).toBe('state-too-old');
    expect(reasonOf(image.decide(MAIL, Number.NaN))).toBe('state-too-old');
    // The clock was set back: an age below zero is none.
    expect(reasonOf(image.decide(MAIL, NOW - 2000))).toBe('permit');
    expect(reasonOf(image.decide(MAIL, NOW - 2001))).toBe('state-too-old');
    image.remove('c');
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('erased');
  });

  it('denies at a moment that has no day', () => {
    for (const at of [Number.NaN, -1, Number.POSITIVE_INFINITY])
      expect(mail(CONSENTED, { at })).toBe('needs at');
  });

  it('tries all practices of the purpose: the first permit wins, else the one that came furthest is named', () => {
    const second: Change = [
      ['practices', 'letters'],
      {
        ...newsletterOf(),
        basis: 'legitimate-interests',
        contact: { channels: ['post'], permission: 'opt-out' },
      },
    ];
    const image = imageOf(EMPTY, second);
    expect(image.decide({ ...MAIL, channel: 'post', startedOn: '2026-11-20' }, NOW)).toMatchObject({
      permit: true,
      practice: 'letters',
    });
    expect(image.decide(MAIL, NOW)).toMatchObject({
      practice: 'letters',
      reason: 'no-contact-permission',
      others: [{ practice: 'newsletter', reason: 'no-choice' }],
    });
  });
});

function newsletterOf(): Record<string, unknown> {
  const { id: _, ...practice } = small().declaration.practices.get('newsletter') ?? { id: '' };
  return practice;
}

describe('restriction', () => {
  const restricted = { ...CONSENTED, restrictions: [{ ...base('r1'), data: ['email'], why: 'disputed' }] };

  it('leaves the uses of Art. 18(2), and a consent that names it', () => {
    expect(mail(restricted)).toBe('restricted');
    expect(mail(restricted, { restrictedUse: 'legal-claims' })).toBe('permit');
    expect(mail({ ...restricted, grants: [grant('g2', { supersedes: ['r1'] })] })).toBe('permit');
  });

  it('touches the data that it names alone', () => {
    const other = { ...CONSENTED, restrictions: [{ ...base('r1'), data: ['address'], why: 'disputed' }] };
    expect(mail(other)).toBe('permit');
  });
});

describe('consent', () => {
  it('fails for the reason of the grant that came furthest', () => {
    const no = withdrawal('w1');
    expect(mail({ ...EMPTY, against: [{ ...no, kind: 'refused' }] })).toBe('refused');
    expect(mail({ ...CONSENTED, against: [no] })).toBe('withdrawn');
    expect(mail({ ...CONSENTED, against: [withdrawal('w1', { kind: 'everything' })] })).toBe('withdrawn');
    expect(mail({ ...EMPTY, grants: [grant('g1', { isConfirmed: false })] })).toBe('unconfirmed');
    expect(mail({ ...EMPTY, grants: [grant('g1', { notice: { version: 1, id: 'else' } })] })).toBe(
      'stale-notice',
    );
    expect(mail({ ...EMPTY, grants: [grant('g1', { until: '2026-11-23' })] })).toBe('expired');
    expect(mail({ ...EMPTY, grants: [grant('g1', { until: '2026-11-24' })] })).toBe('permit');
    const again = grant('g2', { supersedes: ['w1'] });
    expect(mail({ ...EMPTY, grants: [grant('g1'), again], against: [no] })).toBe('permit');
    expect(mail({ ...EMPTY, grants: [again], against: [no, withdrawal('w2')] })).toBe('withdrawn');
  });

  it('is needed again after a version that differs in substance, and follows a practice to a new id', () => {
    const old = version(small().declaration, 1);
    const wider = version(small(newsletter('data', ['email', 'address'])).declaration, 2);
    const moved = version(
      small([['practices', 'post'], newsletterOf()], [['practices', 'newsletter'], undefined]).declaration,
      2,
    );
    const decided = (versions: readonly RuleVersion[]): string => {
      const image = createImage(compileRulebook({ versions }));
      image.set('c', CONSENTED);
      return reasonOf(image.decide(MAIL, NOW));
    };
    expect(decided([wider, old])).toBe('stale-notice');
    expect(decided([old, { ...old, number: 2, on: '2026-02-01' }])).toBe('permit');
    expect(decided([moved, old])).toBe('permit');
    const image = createImage(compileRulebook({ versions: [moved, old] }));
    image.set('c', { ...CONSENTED, against: [withdrawal('w1')] });
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('withdrawn');
    expect(isStillCovered(compileRulebook({ versions: [old, wider] }), 'newsletter', SHOWN)).toBe(false);
    expect(isStillCovered(compileRulebook({ versions: [old, moved] }), 'newsletter', SHOWN)).toBe(false);
    expect(isStillCovered(compileRulebook({ versions: [old] }), 'newsletter', SHOWN)).toBe(true);
  });

  it('of a child needs a guardian', () => {
    const age = newsletter('age', { minimum: 16 });
    expect(mail(CONSENTED, { age: 15 }, age)).toBe('guardian-needed');
    expect(mail(CONSENTED, { age: Number.NaN }, age)).toBe('guardian-needed');
    expect(mail(CONSENTED, { age: 16 }, age)).toBe('permit');
    expect(mail(CONSENTED, {}, age)).toBe('needs age');
    expect(mail(CONSENTED, {}, newsletter('age', { minimum: 0 }))).toBe('permit');
    const byGuardian = { ...EMPTY, grants: [grant('g1', { by: 'guardian' })] };
    expect(mail(byGuardian, { age: 15 }, age)).toBe('permit');
    expect(mail(byGuardian, {}, age)).toBe('permit');
    // No consent is asked for: an age that nobody states is no obstacle, one below the limit is.
    const limit = delivery('age', { minimum: 18 });
    expect(parcel({}, limit)).toBe('permit');
    expect(parcel({ age: 17 }, limit)).toBe('guardian-needed');
    expect(parcel({}, limit, delivery('device', 'consent'))).toBe('no-device-consent');
  });
});

describe('other bases', () => {
  const basis = (name: string): Change => delivery('basis', name);

  it('each have their own rule', () => {
    expect(parcel()).toBe('permit');
    expect(parcel({ contract: '' })).toBe('needs contract');
    const { contract: _, ...without } = PARCEL;
    expect(reasonOf(imageOf(EMPTY).decide(without, NOW))).toBe('needs contract');
    expect(parcel({}, basis('legal-obligation'))).toBe('no-duty');
    expect(parcel({}, basis('legal-obligation'), delivery('obligation', 'tax law'))).toBe('permit');
    expect(parcel({}, basis('vital-interests'))).toBe('no-condition');
    expect(parcel({}, basis('public-task'), delivery('condition', 'public-health'))).toBe('permit');
    expect(parcel({}, basis('legitimate-interests'))).toBe('permit');
  });

  it('recognised legitimate interests exist in the United Kingdom since 2026-02-05', () => {
    const british: readonly Change[] = [
      basis('recognised-legitimate-interests'),
      [['controller', 'country'], 'GB'],
      [['recipients', 'parcel', 'country'], 'GB'],
    ];
    expect(parcel({}, ...british)).toBe('needs residence');
    expect(parcel({ residence: 'GB' }, ...british)).toBe('permit');
    expect(parcel({ residence: 'GB', at: Date.parse('2026-02-04') }, ...british)).toBe('no-condition');
    expect(parcel({ residence: 'DE' }, ...british)).toBe('no-condition');
    expect(parcel({ residence: 'GB' }, basis('recognised-legitimate-interests'))).toBe('no-condition');
  });

  it('special data need a condition, and explicit consent is a consent', () => {
    const health: Change = [['data', 'address', 'special'], 'health'];
    const crime: Change = [['data', 'address', 'special'], 'criminal'];
    expect(parcel({}, health)).toBe('no-condition');
    expect(parcel({}, health, delivery('condition', 'made-public'))).toBe('permit');
    expect(parcel({}, crime, delivery('condition', 'made-public'))).toBe('no-condition');
    expect(parcel({}, crime, delivery('condition', 'law-allows-criminal-data'))).toBe('permit');
    const explicit = [health, delivery('condition', 'explicit-consent')];
    expect(parcel({}, ...explicit)).toBe('no-choice');
    const agreed = { ...EMPTY, grants: [grant('g', { about: { practice: 'delivery' } })] };
    expect(reasonOf(imageOf(agreed, ...explicit).decide(PARCEL, NOW))).toBe('permit');
  });
});

describe('objections', () => {
  const interest = delivery('basis', 'legitimate-interests');
  const decided = (state: ChoiceState, ...changes: Change[]): string =>
    reasonOf(imageOf(state, ...changes).decide(PARCEL, NOW));

  it('from the own situation stand until staff overrides them, and touch no contract', () => {
    const own = (outcome: 'open' | 'upheld' | 'overridden') => ({
      ...EMPTY,
      objections: [objection({ practice: 'delivery' }, { ground: 'own-situation', outcome })],
    });
    expect(decided(own('open'), interest)).toBe('objected');
    expect(decided(own('upheld'), interest)).toBe('objected');
    expect(decided(own('overridden'), interest)).toBe('permit');
    expect(decided(own('open'))).toBe('permit');
  });

  it('to direct marketing bind whatever the basis until the customer names them in a consent', () => {
    const state = { ...CONSENTED, objections: [objection({ kind: 'direct-marketing' })] };
    expect(mail(state)).toBe('objected');
    expect(mail({ ...state, grants: [grant('g', { supersedes: ['o1'] })] })).toBe('permit');
    expect(mail({ ...state, grants: [grant('g', { supersedes: ['o1'], by: 'staff' })] })).toBe('objected');
    expect(decided(state)).toBe('permit');
  });

  it('reach the kinds of use of their ground, and what they name', () => {
    const to = (ground: 'direct-marketing' | 'opt-out', about: About, more: object = {}): ChoiceState => ({
      ...CONSENTED,
      objections: [objection(about, { ground, ...more })],
    });
    const everything = { kind: 'everything' } as const;
    for (const ground of ['direct-marketing', 'opt-out'] as const) {
      expect(decided(to(ground, everything))).toBe('permit');
      expect(decided(to(ground, everything), interest)).toBe('permit');
      expect(decided(to(ground, { practice: 'delivery' }), interest)).toBe('objected');
      expect(decided(to(ground, { practice: 'delivery' }, { outcome: 'overridden' }), interest)).toBe(
        'permit',
      );
      expect(decided(to(ground, { practice: 'delivery' }))).toBe('permit');
    }
    expect(mail(to('direct-marketing', everything, { outcome: 'overridden' }))).toBe('objected');
    expect(mail(to('opt-out', everything))).toBe('permit');
  });

  it('by a signal yield only to a customer who was told of it', () => {
    const state = (told: boolean): ChoiceState => ({
      ...EMPTY,
      grants: [grant('g', { supersedes: ['o1'], toldOfSignal: told })],
      objections: [objection({ kind: 'sharing' }, { ground: 'opt-out', isSignal: true })],
    });
    const shares: readonly Change[] = [
      newsletter('recipients', ['parcel']),
      [['recipients', 'parcel', 'advertisesElsewhere'], true],
    ];
    expect(mail(state(false), {}, ...shares)).toBe('objected');
    expect(mail(state(true), {}, ...shares)).toBe('permit');
    expect(mail(state(false))).toBe('permit');
  });
});

describe('device', () => {
  it('needs a consent of its own, unless the law of the residence needs none', () => {
    const stores = delivery('device', 'consent');
    expect(parcel({}, stores)).toBe('no-device-consent');
    expect(parcel({ residence: 'DE' }, stores)).toBe('no-device-consent');
    expect(parcel({ residence: 'JP' }, stores)).toBe('no-device-consent');
    expect(parcel({ residence: 'CH' }, stores)).toBe('permit');
    const agreed = { ...EMPTY, grants: [grant('g', { about: { practice: 'delivery' } })] };
    expect(reasonOf(imageOf(agreed, stores).decide(PARCEL, NOW))).toBe('permit');
  });

  it('is exempt for own statistics in the United Kingdom since 2026-02-05', () => {
    const counting: readonly Change[] = [
      delivery('device', 'consent'),
      delivery('recipients', undefined),
      [['purposes', 'delivery', 'dpv'], 'dpv:ServiceUsageAnalytics'],
    ];
    const own = { recipient: 'Kornblume', residence: 'GB' };
    expect(parcel({ ...own, at: Date.parse('2026-02-04') }, ...counting)).toBe('no-device-consent');
    expect(parcel({ ...own, at: Date.parse('2026-02-05') }, ...counting)).toBe('permit');
  });
});

describe('contact', () => {
  const contact = (permission: string, channel = 'email'): Change =>
    newsletter('contact', { channels: [channel], permission });
  const interest: readonly Change[] = [
    newsletter('basis', 'legitimate-interests'),
    newsletter('retention', undefined),
  ];
  const soft = [...interest, contact('soft-opt-in')];
  const all = ['sale', 'own-similar-goods', 'notice-at-collection', 'notice-in-every-message'];

  it('needs channel and residence', () => {
    const { channel: _, ...noChannel } = MAIL;
    const { residence: __, ...noResidence } = MAIL;
    const image = imageOf(CONSENTED);
    expect(reasonOf(image.decide(noChannel, NOW))).toBe('needs channel');
    expect(reasonOf(image.decide(noResidence, NOW))).toBe('needs residence');
    expect(mail(CONSENTED, { channel: 'sms' })).toBe('no-contact-permission');
    expect(parcel({ channel: 'email' })).toBe('no-contact-permission');
  });

  it('needs what the practice and the law of the residence ask for, whichever is more', () => {
    const plain = { ...EMPTY, grants: [grant('g', { needsConfirmation: false, isConfirmed: false })] };
    expect(mail(plain, { residence: 'FR' }, contact('consent'))).toBe('permit');
    expect(mail(plain, { residence: 'DE' }, contact('consent'))).toBe('no-contact-permission');
    expect(mail(plain, { residence: 'FR' }, contact('confirmed-consent'))).toBe('no-contact-permission');
    expect(mail(EMPTY, { residence: 'FR' }, ...interest, contact('opt-out'))).toBe('no-contact-permission');
    expect(mail(EMPTY, { residence: 'US-CA' }, ...interest, contact('opt-out'))).toBe('permit');
    expect(mail(EMPTY, { residence: 'JP' }, ...interest, contact('opt-out'))).toBe('no-contact-permission');
  });

  it('changes with the law of the day: French calls', () => {
    const calls = [...interest, contact('opt-out', 'phone')];
    const call = { channel: 'phone', residence: 'FR' } as const;
    expect(mail(EMPTY, { ...call, at: Date.parse('2026-08-10T23:59:59Z') }, ...calls)).toBe('permit');
    expect(mail(EMPTY, { ...call, at: Date.parse('2026-08-11') }, ...calls)).toBe('no-contact-permission');
  });

  it('by soft opt-in needs every condition, and no objection or withdrawal', () => {
    expect(mail(EMPTY, {}, ...soft)).toBe('needs softOptIn');
    expect(mail(EMPTY, { softOptIn: all }, ...soft)).toBe('permit');
    expect(mail(EMPTY, { softOptIn: all.slice(1) }, ...soft)).toBe('no-contact-permission');
    expect(mail({ ...EMPTY, against: [withdrawal('w')] }, { softOptIn: all }, ...soft)).toBe(
      'no-contact-permission',
    );
    const objected = { ...EMPTY, objections: [objection({ kind: 'direct-marketing' })] };
    expect(mail(objected, { softOptIn: all }, ...soft)).toBe('objected');
  });

  it('without a consent ends with a no, whatever else is stated', () => {
    const kinds: readonly About[] = [
      { practice: 'newsletter' },
      { purpose: 'news' },
      { kind: 'direct-marketing' },
      { kind: 'everything' },
    ];
    const letters = [...interest, contact('opt-out', 'post')];
    for (const about of kinds) {
      for (const kind of ['refused', 'withdrawn'] as const) {
        const no: ChoiceState = { ...EMPTY, against: [{ ...withdrawal('n', about), kind }] };
        for (const [changes, more] of [
          [soft, { softOptIn: all }],
          [soft, {}],
          [letters, { channel: 'post' }],
        ] as const) {
          const decision = imageOf(no, ...changes).decide({ ...MAIL, ...more }, NOW);
          expect(decision).toMatchObject({ reason: 'no-contact-permission', failed: { by: kind } });
        }
        const again = { ...no, grants: [grant('g', { supersedes: ['n'] })] };
        expect(mail(again, { softOptIn: all }, ...soft)).toBe('permit');
      }
    }
  });

  it('by service message is neither paused nor capped, and is no permission to advertise', () => {
    const service = delivery('contact', { channels: ['email'], permission: 'service-message' });
    const paused: ChoiceState = { ...EMPTY, pauses: [{ ...base('p'), contact: 'all' }] };
    expect(reasonOf(imageOf(paused, service).decide({ ...PARCEL, channel: 'email' }, NOW))).toBe('permit');
    expect(reasonOf(imageOf(paused, service).decide(PARCEL, NOW))).toBe('permit');
    expect(mail(CONSENTED, {}, contact('service-message'))).toBe('no-contact-permission');
  });

  it('keeps pauses until they end, on their channel', () => {
    const paused = (contact: 'all' | 'sms' | 'email', until?: string): ChoiceState => ({
      ...CONSENTED,
      pauses: [{ ...base('p'), contact, ...(until === undefined ? {} : { until }) }],
    });
    expect(mail(paused('all'))).toBe('paused');
    expect(mail(paused('email', '2026-11-24T12:00:00.001Z'))).toBe('paused');
    expect(mail(paused('email', '2026-11-24T12:00:00.000Z'))).toBe('permit');
    expect(mail(paused('sms'))).toBe('permit');
  });

  it('counts contacts for caps, and the strictest wins', () => {
    const contacts = ['2026-11-23', '2026-11-18', '2026-11-17'].map((day, i) => ({
      id: `m${i}`,
      channel: 'email' as const,
      practice: 'newsletter',
      at: `${day}T12:00:00.000Z`,
    }));
    const capped = (...caps: readonly [contact: 'all' | 'sms' | 'email', times: number, days: number][]) =>
      mail({
        ...CONSENTED,
        contacts,
        caps: caps.map(([contact, times, days], i) => ({ ...base(`k${i}`), contact, times, days })),
      });
    // The contact of exactly seven days ago no longer counts.
    expect(capped(['all', 3, 7])).toBe('permit');
    expect(capped(['all', 2, 7])).toBe('frequency-cap');
    expect(capped(['email', 2, 6])).toBe('permit');
    expect(capped(['sms', 1, 7])).toBe('permit');
    expect(capped(['email', 0, 1])).toBe('frequency-cap');
    expect(capped(['all', 9, 7], ['email', 1, 2])).toBe('frequency-cap');
  });

  it('counts contacts of clocks that are ahead, unless a moment is asked about', () => {
    const ahead = {
      id: 'm',
      channel: 'email' as const,
      practice: 'newsletter',
      at: '2026-11-24T12:04:00.000Z',
    };
    const state: ChoiceState = {
      ...CONSENTED,
      contacts: [ahead],
      caps: [{ ...base('k'), contact: 'email', times: 1, days: 7 }],
    };
    expect(mail(state)).toBe('frequency-cap');
    expect(mail(state, { at: NOW })).toBe('permit');
    expect(mail(state, { at: NOW + 240_000 })).toBe('frequency-cap');
  });
});

describe('recipient and transfer', () => {
  const abroad = (country: string, instruments?: readonly unknown[]): readonly Change[] => [
    [['recipients', 'parcel', 'country'], country],
    delivery('transfers', [{ recipient: 'parcel', country, ...(instruments ? { instruments } : {}) }]),
  ];

  it('needs a declared recipient with a country', () => {
    expect(parcel({ recipient: 'Kornblume' })).toBe('permit');
    expect(parcel({ recipient: 'somebody' })).toBe('recipient-not-declared');
    expect(parcel({ recipient: '__proto__' })).toBe('recipient-not-declared');
    expect(parcel({}, [['recipients', 'parcel', 'country'], undefined])).toBe('needs country');
    expect(parcel({ country: 'AT' }, [['recipients', 'parcel', 'country'], undefined])).toBe('permit');
  });

  it('denies from the day on which an instrument falls', () => {
    const shield = abroad('US', [{ use: 'eu-us-privacy-shield', listed: true }]);
    const on = (day: string) => parcel({ at: Date.parse(day), startedOn: '2020-07-01' }, ...shield);
    expect(on('2020-07-15T23:59:59.999Z')).toBe('permit');
    expect(on('2020-07-16T00:00:00.000Z')).toBe('instrument-fell');
    const decision = imageOf(EMPTY, ...shield).decide(PARCEL, NOW);
    expect(decision).toMatchObject({ failed: { rule: 'transfer', by: 'eu-us-privacy-shield' } });
  });

  it('is carried by any instrument that holds, and by an adequacy decision without being named', () => {
    const fallen = { use: 'eu-us-privacy-shield', listed: true };
    expect(parcel({}, ...abroad('US', [fallen, { use: 'eu-us-dpf', listed: true }]))).toBe('permit');
    expect(parcel({}, ...abroad('US', [{ use: 'eu-us-dpf' }]))).toBe('no-transfer-instrument');
    expect(parcel({}, ...abroad('US'))).toBe('no-transfer-instrument');
    expect(parcel({ country: 'US' })).toBe('no-transfer-instrument');
    expect(parcel({}, ...abroad('CH'))).toBe('permit');
    expect(parcel({ country: 'no country' })).toBe('no-transfer-instrument');
    expect(parcel({ recipient: 'Kornblume', country: 'IN' })).toBe('no-transfer-instrument');
  });

  it('denies transfers out of a country whose law on them is not known', () => {
    const american: readonly Change[] = [[['controller', 'country'], 'US-CA'], ...abroad('IN')];
    expect(parcel({}, ...american)).toBe('no-transfer-instrument');
    expect(parcel({ country: 'US' }, ...american)).toBe('permit');
  });
});

describe('retention', () => {
  it('lets the last day pass', () => {
    expect(parcel({ startedOn: '2023-11-24' })).toBe('permit');
    expect(parcel({ startedOn: '2023-11-23' })).toBe('retention-over');
    const month = delivery('retention', { for: 'P1M', after: 'order' });
    const at = (day: string) => ({ at: Date.parse(day), startedOn: '2026-01-31' });
    expect(parcel(at('2026-02-28'), month)).toBe('permit');
    expect(parcel(at('2026-03-01'), month)).toBe('retention-over');
  });

  it('needs the day that it is counted from', () => {
    for (const startedOn of ['', '2026-02-30', '2026-13-01', '2026-1-1', '20261101', '2026-02-00']) {
      expect(parcel({ startedOn }), startedOn).toBe('needs startedOn');
    }
    const { startedOn: _, ...without } = PARCEL;
    expect(reasonOf(imageOf(EMPTY).decide(without, NOW))).toBe('needs startedOn');
    const criterion = delivery('retention', { until: 'you close your account' });
    expect(reasonOf(imageOf(EMPTY, criterion).decide(without, NOW))).toBe('permit');
    // Counted from a withdrawal: nothing has begun while the consent counts.
    expect(mail(CONSENTED)).toBe('permit');
    expect(mail(CONSENTED, { startedOn: '2026-10-23' })).toBe('retention-over');
  });

  it('cannot have begun on a day to come, but where ends are known beforehand', () => {
    const after = (event: string) => delivery('retention', { for: 'P3Y', after: event });
    // Tomorrow in UTC is today in the east.
    expect(parcel({ startedOn: '2026-11-25' }, after('order'))).toBe('permit');
    expect(parcel({ startedOn: '2026-11-26' }, after('order'))).toBe('needs startedOn');
    expect(parcel({ startedOn: '2026-12-31' }, after('year-end'))).toBe('permit');
    expect(parcel({ startedOn: '2027-01-01' }, after('year-end'))).toBe('needs startedOn');
    expect(parcel({ startedOn: '2999-01-01' }, after('year-end'))).toBe('needs startedOn');
    expect(parcel({ startedOn: '2028-06-30' }, after('contract-end'))).toBe('permit');
    const last = { at: Date.parse('9999-12-31'), startedOn: '9999-12-31' };
    expect(parcel(last, after('order'))).toBe('permit');
  });

  it('is lengthened by a hold for its named purpose, which allows nothing else', () => {
    const held = (purpose: string, until?: string): ChoiceState => ({
      ...EMPTY,
      holds: [{ ...base('h'), data: ['address'], purpose, ...(until === undefined ? {} : { until }) }],
    });
    const old = { ...PARCEL, startedOn: '2000-01-01' };
    const decided = (state: ChoiceState, request = old) => reasonOf(imageOf(state).decide(request, NOW));
    expect(decided(held('delivery'))).toBe('permit');
    expect(decided(held('delivery', '2026-11-24'))).toBe('permit');
    expect(decided(held('delivery', '2026-11-23'))).toBe('retention-over');
    expect(decided(held('claims'))).toBe('retention-over');
    expect(decided(held('delivery'), { ...old, contract: '' })).toBe('needs contract');
  });
});

describe('an image', () => {
  it('follows new choices at once, and forgets removed customers', () => {
    const image = imageOf(CONSENTED);
    image.set('c', { ...CONSENTED, against: [withdrawal('w1')] });
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('withdrawn');
    image.remove('c');
    image.remove('nobody');
    expect(reasonOf(image.decide(MAIL, NOW))).toBe('no-choice');
    expect(image.size()).toBe(0);
  });

  it('keeps many customers apart while they come, change and go', () => {
    const image = imageOf(undefined);
    const name = (i: number): string => (i === 0 ? '__proto__' : `customer-${i}`);
    const many = 3000;
    for (let round = 0; round < 4; round += 1) {
      for (let i = 0; i < many; i += 1) {
        if ((i + round) % 3 === 0) image.remove(name(i));
        else
          image.set(
            name(i),
            i % 2 === 0 ? CONSENTED : { ...EMPTY, against: [withdrawal('w', { kind: 'everything' })] },
          );
      }
    }
    const reasons = Array.from({ length: many }, (_, i) =>
      reasonOf(image.decide({ ...MAIL, customer: name(i) }, NOW)),
    );
    const expected = Array.from({ length: many }, (_, i) =>
      (i + 3) % 3 === 0 ? 'no-choice' : i % 2 === 0 ? 'permit' : 'withdrawn',
    );
    expect(reasons).toEqual(expected);
    expect(image.size()).toBe(many - many / 3);
    expect(image.bytes()).toBeGreaterThan(0);
  });

  it('goes on answering by the old rules until it is swapped', () => {
    const image = imageOf(CONSENTED);
    image.advance(3, NOW);
    const wider = version(small(newsletter('data', ['email', 'address'])).declaration, 2);
    const versions = [version(small().declaration), wider];
    const next = image.withRulebook(compileRulebook({ versions }), [['c', CONSENTED]]);
    expect(image.decide(MAIL, NOW)).toMatchObject({ permit: true, version: 1 });
    expect(next.decide(MAIL, NOW)).toMatchObject({ reason: 'stale-notice', version: 2, watermark: 3 });
    expect(next.decideMany([MAIL, PARCEL], NOW).map(reasonOf)).toEqual(['stale-notice', 'permit']);
  });
});

describe('practices of a choice', () => {
  it('are those of the newest version, by practice, purpose and kind', () => {
    const declaration = small(
      newsletter('recipients', ['parcel']),
      [['recipients', 'parcel', 'buysData'], true],
      newsletter('profiling', true),
    ).declaration;
    const rulebook = compileRulebook({ versions: [version(declaration)] });
    expect(practicesOf(rulebook, { kind: 'everything' })).toEqual(['delivery', 'newsletter']);
    expect(practicesOf(rulebook, { kind: 'direct-marketing' })).toEqual(['newsletter']);
    expect(practicesOf(rulebook, { kind: 'sale' })).toEqual(['delivery', 'newsletter']);
    expect(practicesOf(rulebook, { kind: 'sharing' })).toEqual([]);
    expect(practicesOf(rulebook, { kind: 'targeted-advertising' })).toEqual(['newsletter']);
    expect(practicesOf(rulebook, { purpose: 'delivery' })).toEqual(['delivery']);
    expect(practicesOf(rulebook, { practice: 'newsletter' })).toEqual(['newsletter']);
    expect(practicesOf(rulebook, { practice: '__proto__' })).toEqual([]);
  });
});

describe('allowed fields', () => {
  it('returns what may be used and why not the rest, and reads no refused value', () => {
    const profile = Object.defineProperties(
      {},
      {
        email: { value: 'a@b.example', enumerable: true },
        address: {
          get: () => {
            throw new Error('read');
          },
          enumerable: true,
        },
        ['__proto__']: {
          get: () => {
            throw new Error('read');
          },
          enumerable: true,
        },
      },
    );
    const { datum: _, ...context } = MAIL;
    const { allowed, refused, decisions } = allowedFields(imageOf(CONSENTED), profile, context, NOW);
    expect(Object.entries(allowed)).toEqual([['email', 'a@b.example']]);
    expect(refused.map(({ field, decision }) => [field, decision.reason])).toEqual([
      ['address', 'unknown-practice'],
      ['__proto__', 'unknown-practice'],
    ]);
    expect(decisions).toHaveLength(3);
  });
});
