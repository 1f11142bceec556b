import { controllerRecords } from './controller-records.ts';
import type { Database } from './database.ts';
import { headWatch, listHeads } from './head-watch.ts';
import type { ControllerRecords, RecordStore } from './record-store.ts';
import { isStorable } from './sql/dialect.ts';
import type { Eraser } from './work/eraser.ts';

const LONGEST_CONTROLLER = 200;

/** The store over a database that is ready. */
export function recordStoreOf(database: Database, eraser: Eraser): RecordStore {
  const watch = headWatch(database);
  const opened = new Map<string, ControllerRecords>();
  return {
    kind: database.kind,
    place: database.place,
    for: (controller) => {
      const known = opened.get(controller);
      if (known) return known;
      // Ids that a database keeps alike would share their records.
      if (controller === '' || controller.length > LONGEST_CONTROLLER || !isStorable(controller)) {
        throw new TypeError('the id of a controller is empty, too long, or holds what cannot be stored');
      }
      const records = controllerRecords(database, controller, watch, eraser);
      opened.set(controller, records);
      return records;
    },
    controllers: async () => (await database.read(listHeads)).map(([controller]) => controller),
    close: async () => {
      watch.close();
      await database.close();
    },
  };
}
