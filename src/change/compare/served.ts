import type { NeverStatement } from '../../declaration/index.ts';
import { WEIGHTS } from '../../fact/index.ts';
import type { Comparison } from '../comparison.ts';
import { cameOrWent, type Draft } from '../draft.ts';
import type { ChangeKind } from '../kind.ts';
import { compareMembers } from '../member.ts';

/** What each promise is about, as the facts that would break it weigh. */
const PROMISES: Readonly<Record<NeverStatement, number>> = {
  sale: WEIGHTS.sale,
  'face-recognition': WEIGHTS.specialData,
  'special-data': WEIGHTS.specialData,
  'children-profiles': WEIGHTS.children,
  'automated-decisions': WEIGHTS.automatedDecision,
  'transfer-outside': WEIGHTS.transfer,
  'precise-location': WEIGHTS.inferred,
  'reading-messages': WEIGHTS.inferred,
  'personal-prices': WEIGHTS.profiling,
  'advertising-by-others': WEIGHTS.advertisingElsewhere,
};

/** Compares what is never done, and which countries, languages and channels are served. */
export function compareServed({ old, next }: Comparison): readonly Draft[] {
  const [a, b] = [old.declaration, next.declaration];
  const untold = (side: typeof a): readonly string[] =>
    [...side.practices.values()].filter((p) => p.told === undefined).map((p) => p.id);
  const set = (key: string, kinds: Kinds, before: readonly string[], after: readonly string[]) =>
    compareSet(key, kinds, before, after, {
      weight: () => WEIGHTS.formality,
      facts: () => ['controller'],
      practices: () => [],
    });
  return [
    ...compareSet('never', PROMISE, a.never ?? [], b.never ?? [], {
      weight: (word) => (isPromise(word) ? PROMISES[word] : WEIGHTS.expected),
      facts: (word) => [`never.${word}`],
      practices: () => [],
    }),
    ...set('countries', COUNTRY, a.countries, b.countries),
    ...set('languages', LANGUAGE, a.languages, b.languages),
    ...compareSet('channels', CHANNEL, a.channels, b.channels, {
      weight: () => WEIGHTS.formality,
      facts: (_, isGone) => [...untold(isGone ? a : b).map((id) => `practices.${id}.told`)],
      practices: (_, isGone) => untold(isGone ? a : b),
    }),
  ];
}

interface Kinds {
  readonly came: ChangeKind;
  readonly went: ChangeKind;
  readonly coming: Draft['direction'];
}

const PROMISE: Kinds = { came: 'promise-made', went: 'promise-withdrawn', coming: 'better' };
const COUNTRY: Kinds = { came: 'served-country-added', went: 'served-country-removed', coming: 'neutral' };
const LANGUAGE: Kinds = { came: 'served-language-added', went: 'served-language-removed', coming: 'better' };
const CHANNEL: Kinds = { came: 'notice-channel-added', went: 'notice-channel-removed', coming: 'better' };

interface About {
  readonly weight: (member: string) => number;
  readonly facts: (member: string, isGone: boolean) => readonly string[];
  readonly practices: (member: string, isGone: boolean) => readonly string[];
}

function compareSet(
  key: string,
  kinds: Kinds,
  before: readonly string[],
  after: readonly string[],
  about: About,
): readonly Draft[] {
  const { added, removed } = compareMembers(before, after);
  const draft = (member: string, index: number, hasCome: boolean): Draft => ({
    ...cameOrWent(
      {
        path: [key, index],
        practices: about.practices(member, !hasCome),
        facts: about.facts(member, !hasCome),
      },
      kinds,
      kinds.coming,
      { subject: member, ...(hasCome ? { after: member } : { before: member }) },
      hasCome,
    ),
    weight: about.weight(member),
  });
  return [...removed.map(([m, i]) => draft(m, i, false)), ...added.map(([m, i]) => draft(m, i, true))];
}

function isPromise(word: string): word is NeverStatement {
  return Object.hasOwn(PROMISES, word);
}
