import { checkRecords } from '../../store/index.ts';
import type { StoreFlags } from '../commands/store.ts';
import type { Io } from '../io.ts';
import { safeLines } from '../safe-text.ts';
import { ledgerTools } from './ledger-tools.ts';
import { settingsOf, shownStore, storeProgress, toldFault } from './place.ts';

/** Checks a store, says what is wrong and returns the exit status. */
export async function runStoreCheck(io: Io, flags: StoreFlags): Promise<number> {
  const settings = settingsOf(io, flags);
  if (typeof settings === 'number') return settings;
  const place = settings.store;
  const progress = storeProgress(io);
  try {
    const { controllers, problems } = await checkRecords(place, ledgerTools, progress.show);
    progress.end();
    const status = problems.length === 0 ? 0 : 1;
    if (flags.json === true) {
      const store = shownStore(io, place);
      io.out(`${JSON.stringify({ status, store, controllers, problems }, null, 2)}\n`);
      return status;
    }
    const lines = controllers.map(
      ({ controller, customers, events, erasures, size, root }) =>
        `${controller}: customers ${customers}, events ${events}, erasures ${erasures}; log of ${size}, root ${root.slice(0, 16)}`,
    );
    const told = problems.map(
      ({ controller, where, what }) =>
        `  ${controller === undefined ? '' : `${controller}: `}${where}: ${what}`,
    );
    const verdict =
      status === 0
        ? `${shownStore(io, place)} is sound.`
        : `${shownStore(io, place)} is damaged, at ${problems.length === 1 ? 'one place' : `${problems.length} places`}:`;
    io.out(`${safeLines([...lines, verdict, ...told].join('\n'))}\n`);
    return status;
  } catch (error) {
    progress.end();
    return toldFault(io, error);
  }
}
