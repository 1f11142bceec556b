import { benchColdStart } from './records/cold-start.ts';
import { benchDurable } from './records/durable.ts';
import { madePlace } from './records/opened.ts';

/** Measures the records of choices: durable writing, cold start, replay; each in a folder of its own. */
export async function benchRecords(): Promise<void> {
  for (const bench of [benchDurable, benchColdStart]) {
    const place = madePlace();
    try {
      await bench(place);
    } finally {
      place.remove();
    }
  }
}
