import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { ChoiceState } from '../../src/consent/index.ts';
import type { UseRequest } from '../../src/decision/index.ts';
import type { Declaration } from '../../src/declaration/index.ts';
import { NOW } from './customers.ts';
import type { Peer } from './peer.ts';
import { isOpen, reducedPractices, reducedQuestion } from './reduced.ts';

/** CASL: one cached ability per customer that holds a rule for each practice that the customer's choices leave open. */
export function caslPeer(
  declaration: Declaration,
  questions: readonly UseRequest[],
  customers: readonly (readonly [string, ChoiceState])[],
): Peer {
  const practices = reducedPractices(declaration, new Date(NOW).toISOString().slice(0, 10));
  const abilityOf = (state: ChoiceState): MongoAbility => {
    const rules: RawRuleOf<MongoAbility>[] = [];
    for (const { id, data, purpose, routes, channels, since, needsContract } of practices) {
      const practice = declaration.practices.get(id);
      const open = channels.filter((channel) => practice && isOpen(state, practice, channel));
      if (open.length === 0) continue;
      rules.push({
        action: purpose,
        subject: [...data],
        conditions: {
          practice: { $in: ['', id] },
          route: { $in: routes },
          channel: { $in: open },
          startedOn: { $gte: since },
          ...(needsContract ? { contract: true } : {}),
        },
      });
    }
    return createMongoAbility(rules);
  };
  const abilities = new Map(customers.map(([id, state]) => [id, abilityOf(state)]));
  const uses = questions.map((request) => reducedQuestion(declaration, request));
  const subjects = uses.map((use) => subject(use.datum, { ...use }));
  return {
    name: 'casl',
    setup: `@casl/ability 7.0.1, one cached ability for each of ${customers.length} customers`,
    permits: (question) => {
      const use = uses[question];
      const about = subjects[question];
      if (use === undefined || about === undefined) throw new RangeError('no such question');
      return abilities.get(use.customer)?.can(use.purpose, about) === true;
    },
  };
}
