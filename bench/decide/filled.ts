import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ChoiceState } from '../../src/consent/index.ts';
import type { Image } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { built } from '../built.ts';
import { customerId, NOW, statesOf, VERSION } from './customers.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** An image and what filling it took. */
export interface Filled {
  readonly image: Image;
  readonly customers: number;
  readonly bytes: number;
  readonly choices: number;
  readonly ms: number;
  readonly stateOf: (customer: string) => ChoiceState;
}

/** Fills an image of the large retailer with the choices of some customers. */
export async function filled(declaration: Declaration, customers: number): Promise<Filled> {
  const { compileRulebook, createImage } = await built('decision');
  const rulebook = compileRulebook({ versions: [{ ...VERSION, declaration }] });
  const states = statesOf(declaration);
  const stateAt = (i: number): ChoiceState => {
    const state = states[i % states.length];
    if (state === undefined) throw new RangeError('there are no states');
    return state;
  };
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
  const stateOf = (customer: string) => stateAt(Number(customer.slice('customer-'.length)));
  return { image, customers, bytes: memory() - before, choices, ms, stateOf };
}

/** Bytes in use after a collection. */
function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
