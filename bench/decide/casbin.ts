import { type Enforcer, newEnforcer, newModelFromString } from 'casbin';
import type { ChoiceState } from '../../src/consent/index.ts';
import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { NOW } from './customers.ts';
import type { Peer } from './peer.ts';
import { isOpen, reducedPractices, reducedQuestion } from './reduced.ts';

const MODEL = `
[request_definition]
r = use
[policy_definition]
p = practice, since
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = holds(p.practice, r.use.datum) && (r.use.practice == '' || r.use.practice == p.practice) && r.use.startedOn >= p.since && reaches(p.practice, r.use.route) && chosen(p.practice, r.use)
`;

/**
 * casbin: an enforcer for each purpose with one policy a practice; data, routes and choices are looked up in sets by
 * functions of the matcher, which is the quickest form that was found.
 */
export async function casbinPeer(
  declaration: Declaration,
  questions: readonly UseRequest[],
  stateOf: (customer: string) => ChoiceState,
): Promise<Peer> {
  const practices = reducedPractices(declaration, new Date(NOW).toISOString().slice(0, 10));
  const byId = new Map(
    practices.map((one) => [one.id, { ...one, data: new Set(one.data), routes: new Set(one.routes) }]),
  );
  const uses = questions.map((request) => reducedQuestion(declaration, request));
  const open = new Map<string, ReadonlySet<string>>();
  for (const { customer } of questions) {
    const state = stateOf(customer);
    const set = new Set<string>();
    for (const practice of declaration.practices.values()) {
      for (const channel of practice.contact?.channels ?? ['']) {
        if (isOpen(state, practice, channel)) set.add(`${practice.id}/${channel}`);
      }
    }
    open.set(customer, set);
  }
  const chosen = (practice: string, use: (typeof uses)[number]): boolean =>
    open.get(use.customer)?.has(`${practice}/${use.channel}`) === true &&
    (use.contract || byId.get(practice)?.needsContract === false);

  const enforcers = new Map<string, Enforcer>();
  for (const purpose of declaration.purposes.keys()) {
    const enforcer = await newEnforcer(newModelFromString(MODEL));
    await enforcer.addFunction(
      'holds',
      (id: string, datum: string) => byId.get(id)?.data.has(datum) === true,
    );
    await enforcer.addFunction('reaches', (id: string, to: string) => byId.get(id)?.routes.has(to) === true);
    await enforcer.addFunction('chosen', chosen);
    await enforcer.addPolicies(
      practices.filter((one) => one.purpose === purpose).map(({ id, since }) => [id, since]),
    );
    enforcers.set(purpose, enforcer);
  }
  return {
    name: 'casbin',
    setup: 'casbin 5.51.1, one enforcer per purpose, one policy a practice, sets looked up by functions',
    permits: (question) => {
      const use = uses[question];
      return use !== undefined && enforcers.get(use.purpose)?.enforceSync(use) === true;
    },
  };
}
