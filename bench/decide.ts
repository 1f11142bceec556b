import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ChoiceState } from '../src/consent/index.ts';
import type { Image, UseRequest } from '../src/decision/index.ts';
import { built } from './built.ts';
import { casbinPeer } from './decide/casbin.ts';
import { caslPeer } from './decide/casl.ts';
import { cedarPeer } from './decide/cedar.ts';
import { customerId, NOW, statesOf, VERSION } from './decide/customers.ts';
import type { Peer } from './decide/peer.ts';
import { questionsOf } from './decide/questions.ts';
import { largeRetailer } from './decide/retailer.ts';
import { randomFrom } from './random.ts';
import { median, print, round } from './result.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const QUESTIONS = 500;
/** Different questions for the latencies: the same ones again would find everything in the caches of the processor. */
const SAMPLES = 100_000;
const ROUNDS = 5;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** An image and what filling it took. */
interface Filled {
  readonly image: Image;
  readonly customers: number;
  readonly bytes: number;
  readonly choices: number;
  readonly ms: number;
}

/** Measures decisions with full reason: latency and memory, then speed against three engines that agree with them. */
export async function benchDecide(): Promise<void> {
  const { compileRulebook, createImage } = await built('decision');
  const declaration = await largeRetailer();
  const rulebook = compileRulebook({ versions: [{ ...VERSION, declaration }] });
  const states = statesOf(declaration);
  const stateAt = (i: number): ChoiceState => {
    const state = states[i % states.length];
    if (state === undefined) throw new RangeError('there are no states');
    return state;
  };
  const filled = (customers: number): Filled => {
    const before = memory();
    const begin = performance.now();
    const image = createImage(rulebook);
    let choices = 0;
    for (let i = 0; i < customers; i++) {
      const state = stateAt(i);
      image.set(customerId(i), state);
      choices += state.grants.length + state.against.length + state.objections.length;
    }
    image.advance(customers, NOW);
    const ms = performance.now() - begin;
    return { image, customers, bytes: memory() - before, choices, ms };
  };
  for (const [customers, aim] of [
    [FEW, 2],
    [MANY, 5],
  ] as const) {
    const full = filled(customers);
    const questions = questionsOf(randomFrom(12), declaration, SAMPLES, customers);
    reportLatency(full, questions, aim);
    reportMemory(full, declaration.practices.size);
  }

  const { image } = filled(FEW);
  const questions = questionsOf(randomFrom(11), declaration, QUESTIONS, FEW);
  const stateOf = (customer: string) => stateAt(Number(customer.slice('customer-'.length)));
  const customers = Array.from({ length: FEW }, (_, i) => [customerId(i), stateAt(i)] as const);
  const peers: readonly (readonly [peer: Peer, aim: number, again: number])[] = [
    [await cedarPeer(declaration, questions, stateOf), 200, 4],
    [await casbinPeer(declaration, questions, stateOf), 150, 10],
    [caslPeer(declaration, questions, customers), 10, 100],
  ];
  for (const [peer, aim, again] of peers) comparePeer(image, questions, peer, aim, again);
}

function comparePeer(
  image: Image,
  questions: readonly UseRequest[],
  peer: Peer,
  aim: number,
  again: number,
): void {
  const ours = questions.map((request) => image.decide(request, NOW).permit);
  const differing = ours.flatMap((permit, i) => (peer.permits(i) === permit ? [] : [questions[i]]));
  if (differing.length > 0)
    throw new Error(`${peer.name} answers ${differing.length} otherwise: ${JSON.stringify(differing[0])}`);
  const decide = (i: number): boolean => {
    const request = questions[i];
    return request !== undefined && image.decide(request, NOW).permit;
  };
  perSecond(decide, 40);
  perSecond(peer.permits, 1);
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    mine.push(perSecond(decide, 400));
    theirs.push(perSecond(peer.permits, again));
  }
  const ratio = median(mine) / median(theirs);
  const permitted = ours.filter((permit) => permit).length;
  print({
    name: `decide-${peer.name}`,
    value: round(median(mine)),
    unit: `decisions/s with full reason (${FEW} customers, ${QUESTIONS} questions, ${permitted} permitted, every answer the same)`,
    ratio: round(ratio, 1),
    against: `${peer.setup}: ${round(median(theirs))} decisions/s`,
    aim: `ratio >= ${aim}`,
    met: ratio >= aim,
  });
}

/** Asks all questions some times; returns how many answers a second. */
function perSecond(permits: (question: number) => boolean, again: number): number {
  let permitted = 0;
  const begin = performance.now();
  for (let k = 0; k < again; k++) for (let i = 0; i < QUESTIONS; i++) if (permits(i)) permitted += 1;
  const seconds = (performance.now() - begin) / 1000;
  if (permitted === 0) throw new Error('nothing was permitted');
  return (QUESTIONS * again) / seconds;
}

/** Each decision by itself, the reading of the clock included: the figures are upper bounds. */
function reportLatency(
  { image, customers, ms }: Filled,
  questions: readonly UseRequest[],
  aim: number,
): void {
  const times = (work: (request: UseRequest) => void): Float64Array => {
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
  const at = (all: Float64Array, part: number): number => all[Math.floor(all.length * part)] ?? Number.NaN;
  let permitted = 0;
  const decide = (request: UseRequest): void => {
    if (image.decide(request, NOW).permit) permitted += 1;
  };
  times(decide);
  const clock = times(() => {});
  const runs = Array.from({ length: ROUNDS }, () => times(decide));
  const begin = performance.now();
  for (const request of questions) decide(request);
  const mean = ((performance.now() - begin) * 1000) / questions.length;
  const p99 = median(runs.map((run) => at(run, 0.99)));
  const p50 = median(runs.map((run) => at(run, 0.5)));
  print({
    name: `decide-p99-${customers}`,
    value: round(p99, 2),
    unit: `µs, p50 ${round(p50, 2)}, both with the reading of the clock (p50 ${round(at(clock, 0.5), 2)}, p99 ${round(at(clock, 0.99), 2)}); ${round(mean, 2)} a decision without it (${customers} customers, ${questions.length} different questions; image filled in ${round(ms)} ms)`,
    aim: `<= ${aim}`,
    met: p99 <= aim,
  });
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

/** Bytes in use after a collection. */
function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
