import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  newsletterTo,
  recorded,
  versionOf,
  withdrawal,
} from '../../../test/support/register-made.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

/** A shop whose newsletter needs no second step. */
const plain = versionOf(1, [
  ['practices', 'newsletter', 'contact'],
  { channels: ['email'], permission: 'consent' },
]);
const open = () => madeRegister(folder.path, { versions: () => [plain] });
type Register = Awaited<ReturnType<typeof open>>['register'];
const ask = (register: Register): string => {
  const decision = register.decide({ ...newsletterTo('kim'), residence: 'AT' });
  return decision.permit ? 'permit' : decision.reason;
};

describe('a yes of which nobody says what was shown', () => {
  it('overrides no withdrawal, and its answer says what stands against it and how to ask again', async () => {
    const { register } = await open();
    recorded(await register.record(grant()));
    expect(ask(register)).toBe('permit');
    const no = recorded(await register.record(withdrawal())).event.id;
    const late = recorded(await register.record(grant()));
    expect(late).toMatchObject({ event: { supersedes: [] }, outweighedBy: [no] });
    expect(ask(register)).toBe('withdrawn');
    const { watermark } = await register.state('kim');
    const again = recorded(await register.record(grant({ shownAt: watermark })));
    expect(again).not.toHaveProperty('outweighedBy');
    expect(ask(register)).toBe('permit');
  });

  it('counts where nothing stands against it', async () => {
    const { register } = await open();
    expect(await register.record(grant())).not.toHaveProperty('outweighedBy');
    expect(ask(register)).toBe('permit');
  });

  it('overrides nothing either when another process took its place in between', async () => {
    const one = await open();
    const two = await one.again();
    await one.register.record(grant());
    // Both write from the same state: one of them has to try again, and meets what the other wrote.
    await Promise.all([one.register.record(withdrawal()), two.register.record(grant())]);
    await one.register.barrier();
    expect(ask(one.register)).toBe('withdrawn');
  });

  it('lifts no objection and loosens no cap', async () => {
    const { register } = await open();
    const raised = recorded(
      await register.record(
        choice('objection-raised', { about: { practice: 'newsletter' }, ground: 'direct-marketing' }),
      ),
    ).event.id;
    const capped = recorded(await register.record(choice('cap-set', { contact: 'email', times: 0, days: 7 })))
      .event.id;
    expect(await register.record(choice('objection-lifted'))).toMatchObject({ outweighedBy: [raised] });
    expect(await register.record(choice('cap-set', { contact: 'email', times: 9, days: 7 }))).toMatchObject({
      outweighedBy: [capped],
    });
    const { state } = await register.state('kim');
    expect([state.objections.length, state.caps.length]).toEqual([1, 2]);
  });
});

it('a watermark that another process showed is good here too', async () => {
  const one = await open();
  const two = await one.again();
  await one.register.record(withdrawal());
  const { watermark } = await one.register.state('kim');
  recorded(await two.register.record(grant({ shownAt: watermark })));
  expect(ask(two.register)).toBe('permit');
});

describe('what is sent again after an erasure', () => {
  it('revives nothing without a state that shows the erasure', async () => {
    const { register, clock } = await open();
    const first = grant();
    await register.record(first);
    const before = await register.state('kim');
    const erased = await register.erase('kim');
    clock.now += 60_000;
    const again = recorded(await register.record(first));
    expect(again).toMatchObject({ wasKnown: false, event: { supersedes: [] } });
    expect(again.outweighedBy).toContain('suppression-withdrawal');
    expect(ask(register)).toBe('withdrawn');
    recorded(await register.record(grant({ shownAt: before.watermark })));
    recorded(await register.record(grant({ shownAt: (erased?.position ?? 0) - 1 })));
    expect(ask(register)).toBe('withdrawn');
    const { watermark } = await register.state('kim');
    recorded(await register.record(grant({ shownAt: watermark })));
    expect(ask(register)).toBe('permit');
  });
});
