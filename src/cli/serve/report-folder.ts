import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';

/** The folder of a report that is meant: the folder itself, or that of a run, or that of a study; undefined where none is. */
export function reportFolder(io: Pick<Io, 'cwd'>, given: string): string | undefined {
  const folder = resolve(io.cwd, given);
  return [folder, join(folder, 'report'), join(folder, 'results', 'report')].find((place) =>
    ['index.html', 'study.json'].every((name) => existsSync(join(place, name))),
  );
}
