import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { cpuSeconds } from '../cpu.ts';
import { randomFrom } from '../random.ts';
import { median, print, round } from '../result.ts';
import { casbinPeer } from './casbin.ts';
import { caslPeer } from './casl.ts';
import { cedarPeer } from './cedar.ts';
import { customerId, NOW } from './customers.ts';
import { type Filled, filled } from './filled.ts';
import type { Peer } from './peer.ts';
import { questionsOf } from './questions.ts';

const CUSTOMERS = 10_000;
const QUESTIONS = 500;
const ROUNDS = 5;

/** Measures decisions with full reason against three engines that give the same answers. */
export async function comparePeers(declaration: Declaration): Promise<void> {
  const full = await filled(declaration, CUSTOMERS);
  const { stateOf } = full;
  const questions = questionsOf(randomFrom(11), declaration, QUESTIONS, CUSTOMERS);
  const ids = Array.from({ length: CUSTOMERS }, (_, i) => customerId(i));
  comparePeer(full, questions, await cedarPeer(declaration, questions, stateOf), 200, 4);
  comparePeer(full, questions, await casbinPeer(declaration, questions, stateOf), 150, 20);
  const customers = ids.map((id) => [id, stateOf(id)] as const);
  comparePeer(full, questions, caslPeer(declaration, questions, customers), 10, 100);
}

function comparePeer(
  { image }: Filled,
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
  perSecond(decide, 400);
  perSecond(peer.permits, again);
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
    unit: `decisions per second of CPU, with full reason (${CUSTOMERS} customers, ${QUESTIONS} questions, ${permitted} permitted, every answer the same)`,
    ratio: round(ratio, 1),
    against: `${peer.setup}: ${round(median(theirs))} decisions per second of CPU`,
    aim: `ratio >= ${aim}`,
    met: ratio >= aim,
  });
}

/** Asks all questions some times; returns how many answers a second of CPU. */
function perSecond(permits: (question: number) => boolean, again: number): number {
  let permitted = 0;
  const seconds = cpuSeconds(() => {
    for (let k = 0; k < again; k++) for (let i = 0; i < QUESTIONS; i++) if (permits(i)) permitted += 1;
  });
  if (permitted === 0) throw new Error('nothing was permitted');
  return (QUESTIONS * again) / seconds;
}
