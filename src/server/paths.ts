import type { Layer } from '../notice/index.ts';

/** Path of the page of problems. */
export const PROBLEMS_PATH = '/problems';

/** What customers must not take for a notice: the draft, its problems, the made-up shop. */
export function isForTeam(path: string): boolean {
  return path === PROBLEMS_PATH || /^\/(?:preview|demo)(?:\/|$)/.test(path);
}

/** What stands under a language; the label stands at the language itself. */
export type Place = Layer | 'print' | 'versions';

/** The path of a page: `/de`, `/de/short`, `/versions/7/de/full`. */
export function layerPath(prefix: string, language: string, place: Place): string {
  return place === 'label' ? `${prefix}/${language}` : `${prefix}/${language}/${place}`;
}

/** A path under one prefix and language. */
export interface Address {
  readonly prefix: string;
  /** The first step after the prefix; absent where the path ends there. */
  readonly language: string | undefined;
  /** The steps after the language. */
  readonly steps: readonly string[];
}

/** Takes a path apart; whether something stands there is not asked. */
export function addressOf(path: string): Address {
  const steps = path.slice(1).split('/');
  const before = steps[0] === 'preview' ? 1 : steps[0] === 'versions' && steps.length > 1 ? 2 : 0;
  const prefix = before === 0 ? '' : `/${steps.slice(0, before).join('/')}`;
  const [language, ...rest] = steps.slice(before);
  return { prefix, language: language === '' ? undefined : language, steps: rest };
}
