import type { Progress } from '../../../fieldwork/index.ts';
import type { Io } from '../../io.ts';

/** Columns of the bar itself. */
const WIDTH = 24;
/** Milliseconds between two drawings: quick enough to live, slow enough to cost nothing. */
const PAUSE = 100;

/** Draws on a terminal how far a run is, with rate and time left, in one line that goes away; elsewhere nothing. */
export function progressBar(io: Io): {
  readonly show: (progress: Progress) => void;
  readonly say: (words: string) => void;
  readonly end: () => void;
} {
  if (!io.terminal) return { show: () => {}, say: () => {}, end: () => {} };
  let last = Number.NEGATIVE_INFINITY;
  const draw = (text: string): void => io.err(`\r\u001b[K${text}`);
  return {
    show: (progress) => {
      const now = io.now();
      if (progress.stage === 'reading' && now - last < PAUSE) return;
      last = now;
      draw(barLine(progress, io.columns));
    },
    say: draw,
    end: () => draw(''),
  };
}

/** One line: the bar, how much is done, rows, rate, time left; what does not fit the terminal is left out. */
export function barLine(progress: Progress, columns: number): string {
  if (progress.stage === 'writing') return 'Writing the findings …';
  const { bytes, totalBytes, rows, rowsPerSecond, secondsLeft } = progress;
  const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
  const full = Math.round(share * WIDTH);
  const parts = [
    `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`,
    `${Math.floor(100 * share)
      .toString()
      .padStart(3)} %`,
    `${rows.toLocaleString('en')} rows`,
    `${Math.round(rowsPerSecond).toLocaleString('en')} a second`,
    ...(secondsLeft === undefined ? [] : [`${duration(secondsLeft)} left`]),
  ];
  while (parts.length > 2 && parts.join('  ').length >= columns) parts.pop();
  return parts.join('  ');
}

/** Seconds in words: `8 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
