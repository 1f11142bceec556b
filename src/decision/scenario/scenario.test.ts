import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChoiceEvent } from '../../consent/index.ts';
import { DENY_REASONS, type Decision } from '../decision.ts';
import { createImage } from '../image.ts';
import { referenceDecide } from '../reference.ts';
import { compileRulebook } from '../rulebook.ts';
import { runScenario, SCENARIOS, type ScenarioRun, scenariosPage } from './index.ts';

const CUSTOMER = 'customer-1';
const MINUTE = 60_000;
const all = SCENARIOS.flatMap((topic) =>
  topic.scenarios.map((scenario) => ({ ...scenario, topic: topic.title })),
);

const outcome = (decision: Decision) => (decision.permit ? 'permit' : decision.reason);

/** Events arrive, become a state, and the image decides. */
function byImage({ versions, state, request, now, isErased, freshAt }: ScenarioRun): Decision {
  const erased = (customer: string) => isErased && customer === CUSTOMER;
  const image = createImage(compileRulebook({ versions }), { erased, maxStateAgeMs: MINUTE });
  if (!isErased) image.set(CUSTOMER, state);
  image.advance(7, freshAt);
  return image.decide(request, now);
}

function byReference({ versions, state, request, now, isErased, freshAt }: ScenarioRun): Decision {
  const context = { isErased, freshAt, maxStateAgeMs: MINUTE };
  return referenceDecide(compileRulebook({ versions }), state, request, now, context);
}

describe.each(SCENARIOS)('law: $title', ({ scenarios }) => {
  it.each(scenarios)('$name: $outcome ($article)', (scenario) => {
    expect(outcome(runScenario(scenario, byImage))).toBe(scenario.outcome);
    expect(outcome(runScenario(scenario, byReference))).toBe(scenario.outcome);
  });
});

describe('the scenarios', () => {
  it('are at least sixty, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ name, topic }) => `${topic}: ${name}`)).size).toBe(all.length);
  });

  it('deny for every reason that the engine knows, but for one that no rule gives', () => {
    const given = new Set(all.map((scenario) => scenario.outcome));
    expect(DENY_REASONS.filter((reason) => !given.has(reason))).toEqual(['no-contract']);
  });

  it('come out the same in whatever order their events arrive, and however often', () => {
    for (const scenario of all) {
      const events = scenario.events ?? [];
      for (const arrived of [[...events].reverse(), [...events, ...events]]) {
        const decision = runScenario({ ...scenario, events: arrived }, byImage);
        expect(outcome(decision), scenario.name).toBe(scenario.outcome);
      }
    }
  });

  it('are made of events that the engine takes in, but for those that say what it must not do', () => {
    const refused = new Set<string>();
    for (const scenario of all) {
      runScenario(scenario, (run) => {
        if (run.events.some((event) => !parseChoiceEvent(event).ok)) refused.add(scenario.name);
        return byReference(run);
      });
    }
    expect([...refused]).toEqual(['A program cannot weigh reasons', 'Staff cannot lift it']);
  });

  it('are written as sentences, with a law for each', () => {
    for (const { name, given, when, article } of all) {
      for (const sentence of [given, when]) expect(sentence, name).toMatch(/^[A-Z].*\.$/u);
      expect(article, name).toMatch(/\d/u);
      expect([name, given, when, article].join(''), name).not.toMatch(/[|'"]{2}|\|/u);
    }
  });
});

describe('docs/scenarios.md', () => {
  it('is current; `npm run scenarios` writes it', () => {
    expect(readFileSync('docs/scenarios.md', 'utf8')).toBe(scenariosPage());
  });
});
