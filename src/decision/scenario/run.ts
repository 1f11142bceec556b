import {
  bindsController,
  type ChoiceEvent,
  type ChoiceState,
  mergeGuest,
  stateOf,
} from '../../consent/index.ts';
import { type Declaration, parseDeclaration } from '../../declaration/index.ts';
import type { RuleVersion } from '../coverage.ts';
import type { Decision, UseRequest } from '../decision.ts';
import type { Scenario, ScenarioChanges, ScenarioEvent } from './scenario.ts';
import { SCENARIO_SHOP } from './shop.ts';

/** A scenario as the engine sees it. */
export interface ScenarioRun {
  readonly versions: readonly RuleVersion[];
  /** Events as they are recorded, in the order of arrival; only those that bind the shop. */
  readonly events: readonly ChoiceEvent[];
  readonly state: ChoiceState;
  readonly request: UseRequest;
  readonly now: number;
  readonly isErased: boolean;
  /** When the choices were last known to be current, milliseconds since 1970; the bound is a minute. */
  readonly freshAt: number;
}

/** Whatever decides a scenario. */
export type ScenarioTools = (run: ScenarioRun) => Decision;

/** The shop of the scenarios, as events name it. */
const SHOP = 'this-shop';
const CUSTOMER = 'customer-1';
const TODAY = '2026-11-24';
const SPOKEN = '2026-05-02T09:00:00.000Z';

/** Runs a scenario from its events to a decision. */
export function runScenario(scenario: Scenario, decide: ScenarioTools): Decision {
  const { before, shop = {}, events = [], request, on = TODAY, isErased = false, secondsOld = 0 } = scenario;
  const newest = declarationWith(shop);
  const versions: readonly RuleVersion[] = before
    ? [version(1, '2026-01-01', declarationWith(before)), version(2, '2026-06-01', newest)]
    : [version(1, '2000-01-01', newest)];
  const recorded = events
    .map((event) => ({ event: complete(event, versions), controller: event.controller ?? SHOP }))
    .filter(({ event, controller }) => bindsController(event, SHOP, controller))
    .map(({ event }) => event);
  const now = Date.parse(`${on}T12:00:00.000Z`);
  return decide({
    versions,
    events: recorded,
    state: stateOf(recorded),
    request: { ...request, customer: CUSTOMER },
    now,
    isErased,
    freshAt: now - secondsOld * 1000,
  });
}

function version(number: number, on: string, declaration: Declaration): RuleVersion {
  return { number, id: String(number).repeat(64), on, declaration };
}

/** The event as it would be recorded. */
function complete(brief: ScenarioEvent, versions: readonly RuleVersion[], customer = CUSTOMER): ChoiceEvent {
  const { version: number = versions.length, controller: _, ...event } = brief;
  const shown = versions.find((one) => one.number === number);
  const filled = {
    customer,
    at: SPOKEN,
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'en',
    notice: { version: number, id: shown?.id ?? '' },
  } as const;
  if (event.kind !== 'guest-merged') return { ...filled, ...event };
  const { said, ...merge } = event;
  const events = said.map((one) => complete(one, versions, merge.guest));
  return { ...filled, ...merge, carried: mergeGuest({ ...merge, events }) };
}

/** The declaration of the shop with changes; a change that does not fit the format is a slip in the table. */
export function declarationWith(changes: ScenarioChanges): Declaration {
  const values: Record<string, unknown> = structuredClone(SCENARIO_SHOP);
  for (const [path, value] of Object.entries(changes)) change(values, path.split('.'), value);
  // JSON is YAML: the shop is read as any declaration is.
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  const { declaration, isComplete, problems } = parseDeclaration('scenario.yaml', () => ({ bytes }));
  if (!declaration || !isComplete)
    throw new TypeError(problems.map((p) => `${p.path}: ${p.message}`).join('; '));
  return declaration;
}

function change(
  values: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length > 0) {
    const inner = values[key];
    if (!isRecord(inner)) throw new TypeError(`nothing stands at ${key}`);
    change(inner, rest, value);
  } else if (value === null) delete values[key];
  else values[key] = value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
