import type { About } from '../consent/index.ts';
import { compileRulebook, practicesOf, type Rulebook } from '../decision/index.ts';
import type { Declaration } from '../declaration/index.ts';
import { type Disclosed, disclosedBy } from './record/disclosed.ts';

/** A published version, as the register needs it. */
export interface PublishedRules {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Hash of its facts. */
  readonly id: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly on: string;
  readonly declaration: Declaration;
}

/** What the published versions say, ready for questions. */
export interface Rules {
  readonly newest: PublishedRules | undefined;
  readonly version: (number: number) => PublishedRules | undefined;
  readonly rulebook: Rulebook;
  /** Whether some version, or this one, has a practice. */
  readonly hasPractice: (id: string, version?: number) => boolean;
  readonly hasPurpose: (id: string, version?: number) => boolean;
  /** Practices of the newest version that words are about. */
  readonly practicesOf: (about: About) => readonly string[];
  /** To whom data went, by any version. */
  readonly disclosed: readonly Disclosed[];
  /** Whether two choices are about some of the same practices. */
  readonly overlaps: (one: About, other: About) => boolean;
}

/** Reads the published versions, in any order. */
export function rulesOf(versions: readonly PublishedRules[]): Rules {
  const byNumber = new Map(versions.map((version) => [version.number, version]));
  const sorted = [...byNumber.values()].sort((a, b) => a.number - b.number);
  const rulebook = compileRulebook({ versions: sorted });
  const abouts = new Map<string, ReadonlySet<string>>();
  const setOf = (about: About): ReadonlySet<string> => {
    const name = nameOf(about);
    const known = abouts.get(name);
    if (known) return known;
    const made = new Set(practicesOf(rulebook, about));
    abouts.set(name, made);
    return made;
  };
  const has = (section: 'practices' | 'purposes') => (id: string, version?: number) =>
    version === undefined
      ? sorted.some(({ declaration }) => declaration[section].has(id))
      : byNumber.get(version)?.declaration[section].has(id) === true;
  let disclosed: readonly Disclosed[] | undefined;
  return {
    newest: sorted.at(-1),
    version: (number) => byNumber.get(number),
    rulebook,
    hasPractice: has('practices'),
    hasPurpose: has('purposes'),
    practicesOf: (about) => [...setOf(about)],
    get disclosed() {
      disclosed ??= disclosedBy(rulebook);
      return disclosed;
    },
    overlaps: (one, other) => {
      if (nameOf(one) === nameOf(other) || isEverything(one) || isEverything(other)) return true;
      const others = setOf(other);
      for (const practice of setOf(one)) if (others.has(practice)) return true;
      return false;
    },
  };
}

function isEverything(about: About): boolean {
  return 'kind' in about && about.kind === 'everything';
}

function nameOf(about: About): string {
  if ('practice' in about) return `practice:${about.practice}`;
  return 'purpose' in about ? `purpose:${about.purpose}` : `kind:${about.kind}`;
}
