import type { Progress } from '../../publication/index.ts';
import type { Io } from '../io.ts';

/** Shows on a terminal how far a build is, in one line that goes away; elsewhere nothing. */
export function progressLine(io: Io): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  if (!io.terminal) return { show: () => {}, end: () => {} };
  let shown = '';
  const draw = (text: string): void => {
    if (text === shown) return;
    shown = text;
    io.err(`\r\u001b[K${text}`);
  };
  return {
    show: ({ done, of, next }) => draw(`${Math.floor((100 * done) / Math.max(of, 1))} %  ${next}`),
    end: () => draw(''),
  };
}
