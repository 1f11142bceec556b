import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { cpuSeconds } from '../cpu.ts';
import { randomFrom } from '../random.ts';
import { median, print, round } from '../result.ts';
import { NOW } from './customers.ts';
import { type Filled, filled } from './filled.ts';
import { questionsOf } from './questions.ts';

/** Different questions: the same ones again would find everything in the caches of the processor. */
const QUESTIONS = 100_000;
const RUNS = 5;

/** Measures each decision by itself among some customers, and the memory that their choices take. */
export async function benchLatency(declaration: Declaration, customers: number, aim: number): Promise<void> {
  const full = await filled(declaration, customers);
  reportLatency(full, questionsOf(randomFrom(12), declaration, QUESTIONS, customers), aim);
  reportMemory(full, declaration.practices.size);
}

/** The reading of the clock is in the figures: they are upper bounds. */
function reportLatency(
  { image, customers, ms }: Filled,
  questions: readonly UseRequest[],
  aim: number,
): void {
  const times = (work: (request: UseRequest) => unknown): Float64Array => {
    const all = new Float64Array(questions.length);
    for (let i = 0; i < questions.length; i++) {
      const request = questions[i];
      if (request === undefined) continue;
      const begin = process.hrtime.bigint();
      work(request);
      all[i] = Number(process.hrtime.bigint() - begin) / 1000;
    }
    return all.sort();
  };
  const decide = (request: UseRequest) => image.decide(request, NOW);
  for (let i = 0; i < 3; i++) times(decide);
  const clock = times(() => undefined);
  const runs = Array.from({ length: RUNS }, () => times(decide));
  const seconds = cpuSeconds(() => {
    for (const request of questions) decide(request);
  });
  const middle = (part: number): number => median(runs.map((run) => at(run, part)));
  const p99 = middle(0.99);
  const unit = [
    `µs, p50 ${round(middle(0.5), 2)}, the reading of the clock (p50 ${round(at(clock, 0.5), 2)}, p99 ${round(at(clock, 0.99), 2)}) included`,
    `${round((seconds / questions.length) * 1_000_000, 2)} µs of CPU a decision without it`,
    `${customers} customers, ${questions.length} different questions; image filled in ${round(ms)} ms`,
  ];
  print({
    name: `decide-p99-${customers}`,
    value: round(p99, 2),
    unit: unit.join('; '),
    aim: `<= ${aim}`,
    met: p99 <= aim,
  });
}

function at(sorted: Float64Array, part: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}

function reportMemory({ image, customers, bytes, choices }: Filled, practices: number): void {
  const each = bytes / (customers * practices);
  print({
    name: `decide-memory-${customers}`,
    value: round(each, 1),
    unit: `bytes per customer and practice, heap and arrays after a collection (${round(bytes / customers)} per customer, ${round(bytes / choices, 1)} per choice; the image itself estimates ${round(image.bytes() / (customers * practices), 1)})`,
    aim: '6 to 10',
    met: each <= 10,
  });
}
