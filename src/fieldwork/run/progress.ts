import type { Funnel } from '../../study/index.ts';

/** How far a run is, for the command to draw. */
export interface Progress {
  readonly stage: 'reading' | 'writing';
  /** Rows read, those of earlier runs included. */
  readonly rows: number;
  /** Bytes of the files that are read, and of all files. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rowsPerSecond: number;
  /** Absent until there is something to judge it by. */
  readonly secondsLeft?: number;
  readonly funnel: Funnel;
}

/** Measures a run that begins now at some place. */
export function pace(
  now: () => number,
  start: { readonly rows: number; readonly bytes: number },
  totalBytes: number,
) {
  const began = now();
  return (funnel: Funnel, bytes: number, stage: Progress['stage']): Progress => {
    const seconds = Math.max(0.001, (now() - began) / 1000);
    const done = bytes - start.bytes;
    return {
      stage,
      rows: funnel.read,
      bytes,
      totalBytes,
      rowsPerSecond: (funnel.read - start.rows) / seconds,
      ...(done > 0 && seconds > 0.5 && { secondsLeft: Math.max(0, ((totalBytes - bytes) * seconds) / done) }),
      funnel,
    };
  };
}
