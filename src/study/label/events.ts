import { z } from 'zod';
import { CODING_SCHEMA, type ItemCoding, SKIP_REASONS, type SkipReason } from './coding.ts';

/** One line of a coder's file; the file only ever grows. */
export type CodingEvent =
  | {
      readonly kind: 'coded';
      readonly item: number;
      /** ISO date and time. */
      readonly at: string;
      readonly coding: ItemCoding;
      /** Decided again after the evidence was shown. */
      readonly isRevision: boolean;
    }
  | { readonly kind: 'skipped'; readonly item: number; readonly at: string; readonly reason: SkipReason }
  | { readonly kind: 'undone'; readonly item: number; readonly at: string };

/** What the first line of a coder's file says. */
export interface CodesHead {
  readonly version: 1;
  readonly coder: string;
  /** Digest of the sample that the item numbers belong to. */
  readonly sample: string;
}

/** Where an item stands for a coder. */
export interface ItemState {
  readonly decision?:
    | { readonly kind: 'coded'; readonly coding: ItemCoding }
    | { readonly kind: 'skipped'; readonly reason: SkipReason };
  /** What was decided before it was taken back, to begin from. */
  readonly before?: ItemCoding;
  /** The evidence was shown already. */
  readonly wasShown: boolean;
}

const item = z.int().positive();
const at = z.string().max(40);
const EVENT_SCHEMA = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('coded'), item, at, coding: CODING_SCHEMA, isRevision: z.boolean() }),
  z.strictObject({ kind: z.literal('skipped'), item, at, reason: z.enum(SKIP_REASONS) }),
  z.strictObject({ kind: z.literal('undone'), item, at }),
]);
const HEAD_SCHEMA = z.strictObject({ version: z.literal(1), coder: z.string(), sample: z.string() });

/** What a coder's file holds. */
export interface CodesFile {
  readonly head: CodesHead;
  readonly events: readonly CodingEvent[];
  /** UTF-16 units up to the end of the last whole line: what follows was being written when the process ended. */
  readonly length: number;
}

/** Reads a coder's file; a last line without an end does not count. A number is the line that cannot be read. */
export function parseCodes(text: string): CodesFile | { readonly wrongLine: number } {
  const length = text.lastIndexOf('\n') + 1;
  const [first, ...rest] = text.slice(0, Math.max(0, length - 1)).split('\n');
  const head = HEAD_SCHEMA.safeParse(jsonOf(first ?? ''));
  if (!head.success) return { wrongLine: 1 };
  const events: CodingEvent[] = [];
  for (const [index, line] of rest.entries()) {
    const event = EVENT_SCHEMA.safeParse(jsonOf(line));
    if (!event.success) return { wrongLine: index + 2 };
    events.push(event.data);
  }
  return { head: head.data, events, length };
}

/** Puts events together, in their order: the last word about each item. */
export function statesOf(events: readonly CodingEvent[]): ReadonlyMap<number, ItemState> {
  const states = new Map<number, ItemState>();
  for (const event of events) {
    const last = states.get(event.item);
    const before = codingOf(last) ?? last?.before;
    if (event.kind === 'undone') {
      states.set(event.item, { wasShown: last?.wasShown ?? false, ...(before && { before }) });
    } else {
      const decision =
        event.kind === 'coded'
          ? ({ kind: 'coded', coding: event.coding } as const)
          : ({ kind: 'skipped', reason: event.reason } as const);
      states.set(event.item, {
        decision,
        wasShown: event.kind === 'coded' || (last?.wasShown ?? false),
        ...(before && { before }),
      });
    }
  }
  return states;
}

/** The item whose decision an undo takes back: the one decided last that still stands. */
export function lastDecided(events: readonly CodingEvent[]): number | undefined {
  const states = statesOf(events);
  return events.findLast(({ kind, item: number }) => kind !== 'undone' && states.get(number)?.decision)?.item;
}

/** The coding of an item, where there is one. */
export function codingOf(state: ItemState | undefined): ItemCoding | undefined {
  return state?.decision?.kind === 'coded' ? state.decision.coding : undefined;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
