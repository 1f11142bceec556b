import { setFlagsFromString } from 'node:v8';
import {
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type ChoiceEvent, stateOf } from '../src/consent/index.ts';
import { coversOf, exportCedar, reduceForCedar } from '../src/decision/cedar/index.ts';
import { compileRulebook, createImage, type Decision, type UseRequest } from '../src/decision/index.ts';
import { eventsFrom, requestFrom } from './oracle-choices.ts';
import { type Random, randomFrom } from './oracle-random.ts';
import { type World, worldFrom } from './oracle-world.ts';

// Node 20 can end the process ("unreachable code" in the deoptimizer) when it inlines calls into WebAssembly.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

/** A case that the engine and Cedar answer differently. */
export interface Disagreement {
  readonly world: World;
  readonly events: readonly ChoiceEvent[];
  readonly request: UseRequest;
  readonly decision: Decision;
  readonly cedar: 'allow' | 'deny';
}

/** What a run found. */
export interface OracleResult {
  readonly times: number;
  readonly worlds: number;
  readonly permits: number;
  readonly disagreements: readonly Disagreement[];
}

/** What a run is told. */
export interface OracleOptions {
  readonly times: number;
  readonly seed: number;
  /** Triples for each declaration. */
  readonly perWorld?: number;
  /** Stops after so many disagreements. */
  readonly most?: number;
  readonly onWorld?: (done: OracleResult) => void;
}

/** Decides random triples of declaration, choices and request in the engine and in Cedar, and collects what differs. */
export function runOracle({ times, seed, perWorld = 1000, most = 5, onWorld }: OracleOptions): OracleResult {
  let done = 0;
  let permits = 0;
  let worlds = 0;
  const disagreements: Disagreement[] = [];
  while (done < times && disagreements.length < most) {
    const worldSeed = seed + worlds;
    const random = randomFrom(worldSeed);
    const judge = judgeOf(worldFrom(random, worldSeed));
    worlds += 1;
    for (let n = 0; n < perWorld && done < times && disagreements.length < most; n += 1) {
      const found = tryOnce(random, judge);
      done += 1;
      if (found.decision.permit) permits += 1;
      if (found.decision.permit !== (found.cedar === 'allow')) disagreements.push(smallest(found, judge));
    }
    onWorld?.({ times: done, worlds, permits, disagreements });
  }
  return { times: done, worlds, permits, disagreements };
}

/** Both ways to decide in one world. */
interface Judge {
  readonly world: World;
  readonly both: (events: readonly ChoiceEvent[], request: UseRequest) => Disagreement;
}

function judgeOf(world: World): Judge {
  const newest = world.versions.at(-1);
  if (newest === undefined) throw new TypeError('a world has versions');
  const { declaration } = newest;
  const image = createImage(compileRulebook({ versions: world.versions }));
  const covers = coversOf(world.versions);
  const cedar = cedarOf(world);
  const now = Date.parse(`${world.day}T12:00:00.000Z`);
  return {
    world,
    both: (events, request) => {
      const state = stateOf(events);
      image.set(request.customer, state);
      const decision = image.decide(request, now);
      const context = reduceForCedar({ declaration, covers, state, request, now });
      return { world, events, request, decision, cedar: cedar(request, context) };
    },
  };
}

/** Policies are parsed once a world, one set a purpose; the place that a set is kept under is used again by the next. */
function cedarOf(world: World) {
  const newest = world.versions.at(-1);
  if (newest === undefined) throw new TypeError('a world has versions');
  const { schema, policies, byPurpose } = exportCedar(newest.declaration, world.day);
  must(preparseSchema('oracle', schema));
  const validation = validate({ schema, policies: { staticPolicies: policies } });
  if (validation.type !== 'success' || validation.validationErrors.length > 0)
    throw new TypeError(`invalid policies: ${JSON.stringify(validation).slice(0, 2000)}`);
  const sets = new Map([...byPurpose.keys()].map((purpose, index) => [purpose, `purpose-${index}`]));
  for (const [purpose, text] of byPurpose) {
    must(preparsePolicySet(sets.get(purpose) ?? '', { staticPolicies: text }));
  }
  return (request: UseRequest, context: ReturnType<typeof reduceForCedar>): 'allow' | 'deny' => {
    const set = sets.get(request.purpose);
    // A purpose that is not declared is no action: nothing permits it.
    if (set === undefined) return 'deny';
    const answer = statefulIsAuthorized({
      principal: { type: 'Klartext::Service', id: 'asking' },
      action: { type: 'Klartext::Action', id: request.purpose },
      resource: { type: 'Klartext::Datum', id: request.datum },
      context: { ...context, running: [...context.running], held: [...context.held] },
      preparsedPolicySetId: set,
      entities: [],
    });
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0)
      throw new TypeError(`Cedar could not decide: ${JSON.stringify(answer).slice(0, 2000)}`);
    return answer.response.decision;
  };
}

function must(answer: { readonly type: string }): void {
  if (answer.type !== 'success')
    throw new TypeError(`Cedar refused: ${JSON.stringify(answer).slice(0, 2000)}`);
}

function tryOnce(random: Random, { world, both }: Judge): Disagreement {
  const request = requestFrom(random, world);
  return both(eventsFrom(random, world, request), request);
}

/** Takes away events and fields for as long as the answers still differ. */
function smallest(found: Disagreement, { both }: Judge): Disagreement {
  const differs = (one: Disagreement) => one.decision.permit !== (one.cedar === 'allow');
  let best = found;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    const fields = Object.keys(best.request).filter((key) => !['customer', 'datum', 'purpose'].includes(key));
    const tries = [
      ...best.events.map((event) => [best.events.filter((one) => one !== event), best.request] as const),
      ...fields.map(
        (field) =>
          [
            best.events,
            Object.fromEntries(
              Object.entries(best.request).filter(([key]) => key !== field),
            ) as unknown as UseRequest,
          ] as const,
      ),
    ];
    for (const [events, request] of tries) {
      const next = both(events, request);
      if (!differs(next)) continue;
      best = next;
      isSmaller = true;
      break;
    }
  }
  return best;
}
