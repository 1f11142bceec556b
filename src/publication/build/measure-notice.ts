import type { Declaration } from '../../declaration/index.ts';
import { hasReadability, loadReadability } from '../../language/readability/index.ts';
import { type Notice, partsOf } from '../../notice/index.ts';

/** How a notice reads: scores by formula, and the gates of a plain layer that it misses, in words. */
export interface Measured {
  readonly scores: Readonly<Record<string, number>>;
  readonly gatesMissed: readonly string[];
}

const known = new WeakMap<Notice, Promise<Measured>>();

/** Measures a notice once, however many channels it goes out on. */
export function measureNotice(notice: Notice, declaration: Declaration): Promise<Measured> {
  const ready = known.get(notice);
  if (ready) return ready;
  const measuring = measure(notice, declaration);
  known.set(notice, measuring);
  return measuring;
}

async function measure(notice: Notice, declaration: Declaration): Promise<Measured> {
  if (!hasReadability(notice.language)) return { scores: {}, gatesMissed: [] };
  const reading = await loadReadability(notice.language);
  const sentences = measuredSentences(notice, declaration);
  const measures = reading.measure(sentences.join(' '), { sentences });
  const scores = Object.entries(measures.scores).map(([id, value]) => [id, round(value ?? 0)] as const);
  const isPlain = notice.layer !== 'full';
  const missed = isPlain ? reading.judge(measures) : [];
  return {
    scores: Object.fromEntries(scores),
    gatesMissed: missed.map(({ gate, value }) => `${gate.text}, reached ${round(value)}`),
  };
}

/** Parts of addresses and numbers, which nobody can write more plainly. */
const CONTACT_PARTS: ReadonlySet<string> = new Set(['contact', 'q-contact', 'who', 'rest']);

/**
 * The sentences of a notice that are measured: questions and answers, without the parts that hold addresses and without
 * names of companies.
 */
export function measuredSentences(notice: Notice, declaration: Declaration): readonly string[] {
  const names = [...declaration.recipients.values()].flatMap(({ name }) =>
    typeof name === 'string' ? [name] : Object.values(name),
  );
  return partsOf(notice.parts)
    .filter((part) => !CONTACT_PARTS.has(part.id))
    .flatMap((part) => [part.heading, ...part.sentences.map((s) => s.text)])
    .map((text) => names.reduce((rest, name) => without(name, rest), text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u));
}

function without(name: string, text: string): string {
  return text.includes(name) ? text.replaceAll(` (${name})`, '').replaceAll(name, '') : text;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
