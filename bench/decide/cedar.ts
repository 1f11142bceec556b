import { setFlagsFromString } from 'node:v8';
import type { ChoiceState } from '../../src/consent/index.ts';
import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { built } from '../built.ts';
import { NOW, VERSION } from './customers.ts';
import type { Peer } from './peer.ts';

/**
 * Cedar in WebAssembly: the practices as policies, one set for each purpose, parsed beforehand. The choices of the customer
 * are reduced to the attributes that the policies ask for, beforehand as well.
 */
export async function cedarPeer(
  declaration: Declaration,
  questions: readonly UseRequest[],
  stateOf: (customer: string) => ChoiceState,
): Promise<Peer> {
  // Node 20 can end the process when it inlines calls into WebAssembly; the peer is as fast without.
  setFlagsFromString('--no-turbo-inline-js-wasm-calls');
  const cedar = await import('@cedar-policy/cedar-wasm/nodejs');
  const { coversOf, exportCedar, reduceForCedar } = await built('decision/cedar');
  const { byPurpose } = exportCedar(declaration, new Date(NOW).toISOString().slice(0, 10));
  for (const [purpose, policies] of byPurpose) {
    const parsed = cedar.preparsePolicySet(purpose, { staticPolicies: policies });
    if (parsed.type !== 'success') throw new Error(`Cedar refused: ${JSON.stringify(parsed)}`);
  }
  const covers = coversOf([{ ...VERSION, declaration }]);
  const calls = questions.map((request) => {
    const state = stateOf(request.customer);
    const context = reduceForCedar({ declaration, covers, state, request, now: NOW });
    return {
      principal: { type: 'Klartext::Service', id: 'asking' },
      action: { type: 'Klartext::Action', id: request.purpose },
      resource: { type: 'Klartext::Datum', id: request.datum },
      context: { ...context, running: [...context.running], held: [...context.held] },
      preparsedPolicySetId: request.purpose,
      entities: [],
    };
  });
  return {
    name: 'cedar-wasm',
    setup:
      '@cedar-policy/cedar-wasm 4.13.0, policy sets per purpose parsed beforehand, requests reduced beforehand',
    permits: (question) => {
      const call = calls[question];
      if (call === undefined) throw new RangeError('no such question');
      const answer = cedar.statefulIsAuthorized(call);
      if (answer.type !== 'success') throw new Error(`Cedar could not decide: ${JSON.stringify(answer)}`);
      return answer.response.decision === 'allow';
    },
  };
}
