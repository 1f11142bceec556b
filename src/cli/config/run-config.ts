import { pad } from '../../shared/index.ts';
import type { ConfigFlags } from '../commands/config.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';
import { loadSettings } from './load-settings.ts';
import { masked } from './mask.ts';
import { SETTINGS, type Setting } from './setting.ts';

/** Prints what holds and whence, and returns the exit status. */
export function runConfig(io: Io, { config, json, explain }: ConfigFlags): number {
  const loaded = loadSettings(io, {}, config);
  if ('wrong' in loaded)
    return refuse(io, loaded.wrong, 'klartext config --explain says what each setting is for.');
  const { held, notes } = loaded;
  const rows = (SETTINGS as readonly Setting[]).map((setting) => {
    const found = held.find((one) => one.setting.name === setting.name);
    return { setting, value: found ? masked(setting, found.value) : null, from: found?.from ?? 'not set' };
  });
  if (json) {
    const settings = Object.fromEntries(
      rows.map(({ setting, value, from }) => [setting.name, { value, from }]),
    );
    io.out(`${JSON.stringify({ settings, notes }, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(io);
  const width = Math.max(...rows.map(({ setting }) => setting.name.length));
  for (const { setting, value, from } of rows) {
    io.out(`${pad(setting.name, width)}  ${safeLines(written(value))}  ${paint.dim(`(${from})`)}\n`);
    if (explain) io.out(`${' '.repeat(width)}  ${setting.doc} ${paint.dim(setting.variables.join(', '))}\n`);
  }
  for (const note of notes) io.err(`klartext: ${safeLines(note)}\n`);
  return 0;
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return '-';
  const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
  return isEmpty ? 'none' : JSON.stringify(value);
}
