import { Temporal } from 'temporal-polyfill';
import type { TimeFormat } from '../../study/index.ts';

const SHAPES = {
  iso: /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:$|[T\s])/,
  'dd.mm.yyyy': /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?:$|[T\s,])/,
  'dd/mm/yyyy': /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?:$|[T\s,])/,
  'mm/dd/yyyy': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})(?:$|[T\s,])/,
} as const;

/** Days already judged, since a study has few and a file millions of rows. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 20_000;

/** The ISO day of a time as a source writes it; seconds and milliseconds are read in UTC. Undefined when it is none. */
export function dayOf(time: string, format: TimeFormat): string | undefined {
  const value = time.trim();
  if (format === 'unix-seconds' || format === 'unix-milliseconds') {
    if (!/^-?\d{1,15}(?:\.\d+)?$/.test(value)) return undefined;
    const milliseconds = Math.floor(Number(value)) * (format === 'unix-seconds' ? 1000 : 1);
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? undefined : shortened(date.toISOString());
  }
  const parts = SHAPES[format].exec(value)?.groups;
  if (parts === undefined) return undefined;
  return valid(`${parts.y}-${(parts.m ?? '').padStart(2, '0')}-${(parts.d ?? '').padStart(2, '0')}`);
}

/** Years of more than four digits are no days of messages. */
function shortened(iso: string): string | undefined {
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : undefined;
}

function valid(day: string): string | undefined {
  if (known.has(day)) return known.get(day);
  let judged: string | undefined;
  try {
    judged = Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch {
    judged = undefined;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(day, judged);
  return judged;
}
