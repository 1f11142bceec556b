import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryRecords } from '../../../test/support/memory-records.ts';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  newsletterTo,
  recorded,
  SHOP,
} from '../../../test/support/register-made.ts';
import type { ControllerRecords, RecordStore } from '../../store/index.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const reasonOf = (decision: { permit: boolean; reason?: string }) =>
  decision.permit ? 'permit' : decision.reason;

type Page = Awaited<ReturnType<ControllerRecords['customers']>>;

/** A store that hands out a page of customers, as it was read, only when the gate is opened. */
function slowStore() {
  const store = memoryRecords();
  let gate: Promise<void> | undefined;
  let isHeld: (partition: number, page: Page) => boolean = () => false;
  let reached = () => {};
  const records = store.for(SHOP);
  const slow: ControllerRecords = {
    ...records,
    customers: async (partition, after, limit) => {
      const page = await records.customers(partition, after, limit);
      if (gate && isHeld(partition, page)) {
        reached();
        await gate;
      }
      return page;
    },
  };
  const made: RecordStore = { ...store, for: () => slow };
  return {
    store: made,
    /** Holds back the pages that are meant; resolves when the first of them was read. */
    shut: (held: typeof isHeld) => {
      isHeld = held;
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      const isReached = new Promise<void>((resolve) => {
        reached = resolve;
      });
      return { open, isReached };
    },
  };
}

/** Confirms a consent of kim, so that the newsletter may be sent. */
async function confirm({ register, clock }: Awaited<ReturnType<typeof madeRegister>>) {
  clock.now += 1;
  const shownAt = (await register.state('kim')).watermark;
  const given = recorded(await register.record(grant({ needsConfirmation: true, shownAt })));
  await register.record(choice('consent-confirmed', { grant: given.event.id }));
}

it.each<[string, (partition: number, page: Page) => boolean]>([
  ['after their row was taken', (partition) => partition === 255],
  ['between their row being read and taken', (_, page) => page.length > 0],
])('denies a customer who was erased while an image of other rules was built, %s', async (_, held) => {
  const { store, shut } = slowStore();
  const made = await madeRegister(folder.path, { store });
  await confirm(made);
  const ask = () => reasonOf(made.register.decide(newsletterTo('kim')));
  expect(ask()).toBe('permit');
  const { open, isReached } = shut(held);
  const reloaded = made.register.reload();
  await isReached;
  await made.register.erase('kim');
  expect(ask()).toBe('erased');
  open();
  await reloaded;
  expect(ask()).toBe('erased');
  expect(reasonOf((await made.again()).register.decide(newsletterTo('kim')))).toBe('erased');
});

it('permits one who was erased and came back meanwhile', async () => {
  const { store, shut } = slowStore();
  const made = await madeRegister(folder.path, { store });
  await confirm(made);
  const { open, isReached } = shut((partition) => partition === 255);
  const reloaded = made.register.reload();
  await isReached;
  await made.register.erase('kim');
  await confirm(made);
  open();
  await reloaded;
  expect(reasonOf(made.register.decide(newsletterTo('kim')))).toBe('permit');
});
