import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abouts,
  anyChoices,
  choiceLists,
  choices,
  matchesSmall,
  practicesOfSmall,
} from '../../test/support/arbitrary-choices.ts';
import {
  type About,
  type ChoiceEvent,
  type ChoiceOf,
  type ChoiceState,
  decodeFold,
  emptyFold,
  encodeFold,
  fold,
  mergeGuest,
  stateOf,
  supersededBy,
  viewOf,
} from './index.ts';

/** Events with few ids, so that some share one, in an order, and the same in another with repetitions. */
const reordered = fc
  .array(fc.oneof(choices({ ids: 8 }), anyChoices({ ids: 8 })), { maxLength: 14 })
  .chain((events) =>
    fc.record({
      events: fc.constant(events),
      again: fc.shuffledSubarray([...events, ...events], { minLength: events.length }),
      order: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    }),
  );

/** Whether the choices about a practice amount to a yes: a confirmed grant that names all that stands against it. */
function verdict(state: ChoiceState, practice: string): 'no' | 'yes' | 'none' {
  const isAbout = (entry: { readonly about: About }) => practicesOfSmall(entry.about).includes(practice);
  const standing = [
    ...state.against.filter(isAbout),
    ...state.objections.filter(isAbout).filter((o) => o.outcome !== 'overridden'),
    ...state.restrictions,
  ];
  const grants = state.grants.filter(isAbout).filter((g) => g.isConfirmed || !g.needsConfirmation);
  if (grants.some((grant) => standing.every((no) => grant.supersedes.includes(no.id)))) return 'yes';
  return standing.length > 0 ? 'no' : 'none';
}

const SMALL_SHOP = ['newsletter', 'profiling', '__proto__'];

describe('a set of choices', () => {
  it('means the same in every order and with every repetition', () => {
    fc.assert(
      fc.property(reordered, ({ events, again, order }) => {
        const state = stateOf(events);
        expect(stateOf([...order, ...again])).toEqual(state);
        expect(stateOf([...again, ...events])).toEqual(state);
      }),
      { numRuns: 600 },
    );
  });

  it('folds to the same bytes in every order, also when two events claim one id', () => {
    fc.assert(
      fc.property(reordered, ({ events, again, order }) => {
        const bytes = encodeFold(events.reduce(fold, emptyFold()));
        expect(encodeFold([...order, ...again].reduce(fold, emptyFold()))).toEqual(bytes);
      }),
      { numRuns: 600 },
    );
  });

  it('can be stored in between at any moment', () => {
    fc.assert(
      fc.property(reordered, fc.nat(14), ({ events }, cut) => {
        const before = events.slice(0, cut).reduce(fold, emptyFold());
        const stored = decodeFold(encodeFold(before));
        expect(stored).toStrictEqual(before);
        expect(viewOf(events.slice(cut).reduce(fold, stored))).toEqual(stateOf(events));
      }),
      { numRuns: 500 },
    );
  });

  it('does not change when folding: what was folded before stays as it was', () => {
    fc.assert(
      fc.property(choiceLists(), choices(), (events, next) => {
        const before = events.reduce(fold, emptyFold());
        const copy = structuredClone(before);
        fold(before, next);
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('a withdrawal', () => {
  const withdrawal = fc.record({ about: abouts, at: fc.nat(20) });

  it('wins over every grant that does not name it, whatever came first', () => {
    fc.assert(
      fc.property(choiceLists({ merges: false }), withdrawal, (events, { about, at }) => {
        const no: ChoiceEvent = {
          ...said('withdrawal-1'),
          kind: 'consent-withdrawn',
          about,
          // Older than everything: clocks decide nothing.
          at: '2001-01-01T00:00:00.000Z',
        };
        const state = stateOf(events.toSpliced(Math.min(at, events.length), 0, no));
        for (const practice of practicesOfSmall(about)) expect(verdict(state, practice)).toBe('no');
      }),
      { numRuns: 500 },
    );
  });

  it('gives way to a grant of the customer that names all that stood, told of the signal', () => {
    fc.assert(
      fc.property(choiceLists(), abouts, (events, about) => {
        const shown = stateOf(events);
        const grant: ChoiceEvent = {
          ...said('grant-at-the-end'),
          kind: 'consent-given',
          about,
          toldOfSignal: true,
          supersedes: supersededBy(shown, about, matchesSmall),
        };
        const state = stateOf([grant, ...events]);
        for (const practice of practicesOfSmall(about)) {
          expect(verdict(state, practice)).toBe('yes');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a merge', () => {
  const guests = choiceLists({ prefix: 'guest-id-', customer: 'guest', merges: false });
  const merged = fc
    .record({
      own: choiceLists({ merges: false }),
      guest: guests,
      isSharedDevice: fc.boolean(),
      at: fc.nat(12),
    })
    .map(({ own, guest, isSharedDevice, at }) => {
      const carried = mergeGuest({ guest: 'guest', events: guest, isSharedDevice });
      const merge: ChoiceOf<'guest-merged'> = {
        ...said('merge-event-1'),
        kind: 'guest-merged',
        guest: 'guest',
        isSharedDevice,
        carried,
      };
      const all = own.toSpliced(Math.min(at, own.length), 0, merge);
      return { own, guest, all, merge };
    });

  it('that is undone was never there', () => {
    const undo: ChoiceEvent = { ...said('undoing-1'), kind: 'merge-undone', merge: 'merge-event-1' };
    fc.assert(
      fc.property(merged, fc.nat(13), ({ own, all }, at) => {
        expect(stateOf(all.toSpliced(Math.min(at, all.length), 0, undo))).toEqual(stateOf(own));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a choice laxer: a yes was one before, or the guest’s where the customer had said nothing', () => {
    fc.assert(
      fc.property(merged, ({ own, guest, all, merge }) => {
        const [before, alone, after] = [stateOf(own), stateOf(guest), stateOf(all)];
        for (const practice of SMALL_SHOP) {
          const [was, guests, is] = [before, alone, after].map((state) => verdict(state, practice));
          if (was === 'no') expect(is).toBe('no');
          if (guests === 'no' && was === 'none') expect(is).toBe('no');
          if (is === 'yes' && was !== 'yes') expect([was, guests]).toEqual(['none', 'yes']);
          if (is === 'yes' && merge.isSharedDevice) expect(was).toBe('yes');
        }
        for (const list of ['against', 'objections', 'pauses', 'caps', 'restrictions', 'holds'] as const) {
          expect(after[list]).toEqual(expect.arrayContaining([...before[list]]));
        }
        expect(after.contacts).toEqual(before.contacts);
      }),
      { numRuns: 600 },
    );
  });

  it('of events that were not prepared is no laxer either', () => {
    fc.assert(
      fc.property(merged, ({ own, guest, merge, all }) => {
        const raw = stateOf([...own, { ...merge, carried: guest }]);
        const prepared = stateOf(all);
        for (const practice of SMALL_SHOP) {
          if (verdict(raw, practice) === 'yes') expect(verdict(prepared, practice)).toBe('yes');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that replaces an earlier one is all that is left of both, whatever came first', () => {
    fc.assert(
      fc.property(merged, ({ all, merge, guest }) => {
        const earlier: ChoiceEvent = { ...merge, id: 'merge-event-0', carried: guest };
        const last = { ...merge, replaces: ['merge-event-0'] };
        const rest = all.filter((event) => event.id !== merge.id);
        const folded = [earlier, ...rest, last].reduce(fold, emptyFold());
        expect(viewOf(folded)).toEqual(stateOf(all));
        expect(encodeFold([last, ...rest, earlier].reduce(fold, emptyFold()))).toEqual(encodeFold(folded));
      }),
    );
  });

  it('a second time with the same events adds nothing', () => {
    fc.assert(
      fc.property(merged, ({ all, merge }) => {
        expect(stateOf([...all, { ...merge, id: 'merge-event-2' }])).toEqual(stateOf(all));
      }),
    );
  });
});

describe('a signal of the browser', () => {
  it('stands until the customer, told of it, names it; the conflict is shown either way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('customer', 'guardian', 'system'),
        fc.boolean(),
        fc.boolean(),
        (kind, toldOfSignal, isNamed) => {
          const signal: ChoiceEvent = {
            ...said('signal-event'),
            actor: { kind: 'signal' },
            kind: 'objection-raised',
            about: { kind: 'sale' },
            ground: 'opt-out',
          };
          const grant: ChoiceEvent = {
            ...said('grant-event'),
            actor: actorOf(kind),
            kind: 'consent-given',
            about: { practice: 'profiling' },
            toldOfSignal,
            supersedes: isNamed ? ['signal-event'] : [],
          };
          const isSetAside = (kind === 'customer' || kind === 'guardian') && toldOfSignal && isNamed;
          // A program names nothing, so its grant is a conflict by what it is about.
          for (const events of [
            [signal, grant],
            [grant, signal],
          ]) {
            const state = stateOf(events, matchesSmall);
            expect(state.objections).toMatchObject([{ id: 'signal-event', isSignal: true, outcome: 'open' }]);
            expect(state.conflicts).toEqual([
              { grant: 'grant-event', objection: 'signal-event', isSetAside },
            ]);
            expect(verdict(state, 'profiling')).toBe(isSetAside ? 'yes' : 'no');
          }
        },
      ),
    );
  });
});

function actorOf(kind: 'customer' | 'guardian' | 'system'): ChoiceEvent['actor'] {
  if (kind === 'guardian') return { kind, verification: 'passport' };
  return kind === 'system' ? { kind } : { kind: 'customer' };
}

function said(id: string) {
  return {
    id,
    customer: 'customer',
    at: '2026-05-01T09:30:00.000Z',
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'de',
    notice: { version: 1, id: 'aa' },
  } as const satisfies Partial<ChoiceEvent>;
}
