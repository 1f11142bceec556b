import { factsOf } from '../../../fact/index.ts';
import { nameOf } from './disclosed.ts';
import type { Json, JsonMap, TiltWriting } from './writing.ts';

/** Where data come from that others give. */
export function sourcesOf(writing: TiltWriting): readonly JsonMap[] {
  const { account, input } = writing;
  return [...input.declaration.data.values()].flatMap((datum): readonly JsonMap[] => {
    if (datum.source !== 'elsewhere') return [];
    const base = ['data', datum.id] as const;
    account.hold(...base, 'source');
    account.hold(...base, 'isPublic');
    const origin = account.words(datum.origin, ...base, 'origin');
    const isKnown = origin !== undefined || datum.isPublic !== undefined;
    if (isKnown && datum.isPublic === undefined)
      account.lack(
        `data.${datum.id}.isPublic`,
        'TILT asks for yes or no and the declaration does not state it; "no", the value that TILT assumes, stands.',
        'Add isPublic: true or false.',
      );
    const giver: Json = { description: origin ?? '', url: '', publiclyAvailable: datum.isPublic ?? false };
    return [{ _id: datum.id, dataCategory: nameOf(writing, datum), sources: isKnown ? [giver] : [] }];
  });
}

/** Decisions by machine, once for the whole document; nothing is said where the declaration leaves it open. */
export function decisionsOf({ account, input }: TiltWriting): JsonMap {
  const logic = new Set<string>();
  const effects = new Set<string>();
  let inUse = false;
  for (const { id, automatedDecision } of input.declaration.practices.values()) {
    if (automatedDecision === undefined) continue;
    inUse = true;
    const base = ['practices', id, 'automatedDecision'] as const;
    const say = (key: 'logic' | 'significance' | 'consequences', to: Set<string>): void => {
      const words = account.words(automatedDecision[key], ...base, key);
      if (words !== undefined) to.add(words);
    };
    say('logic', logic);
    say('significance', effects);
    say('consequences', effects);
  }
  if (inUse)
    return {
      inUse,
      logicInvolved: [...logic].join(' '),
      scopeAndIntendedEffects: [...effects].join(' '),
    };
  const never = input.declaration.never?.indexOf('automated-decisions') ?? -1;
  if (never >= 0) account.hold('never', never);
  const isAbsent = factsOf(input.facts, 'absence').some(({ of }) => of === 'automated-decision');
  return never >= 0 || isAbsent ? { inUse: false } : {};
}

/** Practices that grew from others: their data serve a new purpose. */
export function changesOf(writing: TiltWriting): readonly JsonMap[] {
  const { account, input } = writing;
  return [...input.declaration.practices.values()].flatMap(({ id, grewFrom, data }): readonly JsonMap[] => {
    const description = account.words(grewFrom?.assessment, 'practices', id, 'grewFrom', 'assessment');
    if (description === undefined) return [];
    const names = data.flatMap((datum) => {
      const found = input.declaration.data.get(datum);
      return found === undefined ? [] : [nameOf(writing, found)];
    });
    return [{ description, affectedDataCategories: names }];
  });
}
