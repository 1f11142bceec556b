import { askAgainFor, compareDeclarations, renamesBetween } from '../../change/index.ts';
import type { About, NoticeShown } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import { isNarrowerThan } from '../../declaration/index.ts';

/** A published version, as the export needs it. */
export interface CedarVersion {
  readonly number: number;
  readonly id: string;
  readonly on: string;
  readonly declaration: Declaration;
}

/** Which choices bear on which practices; worked out by plain search, apart from the tables of the engine. */
export interface Covers {
  /** A consent about something, under a notice, still counts for a practice of the newest version. */
  readonly grants: (about: About, notice: NoticeShown, practice: string) => boolean;
  /** A refusal, withdrawal or objection is about a practice of the newest version. */
  readonly refuses: (about: About, notice: NoticeShown, practice: string) => boolean;
}

/** Covers of the newest of some versions, which come ordered by number. */
export function coversOf(versions: readonly CedarVersion[]): Covers {
  const newest = versions.at(-1);
  if (newest === undefined) return { grants: () => false, refuses: () => false };
  const pasts = new Map(versions.map((version) => [version, pastOf(version, newest)]));
  const find = ({ version, id }: NoticeShown) => {
    const found =
      versions.find((one) => one.number === version && one.id === id) ??
      versions.find((one) => one.id === id);
    return found && pasts.get(found);
  };
  return {
    grants: (about, notice, practice) => {
      const past = find(notice);
      if (past === undefined || past.stale.has(practice)) return false;
      return past.shown(about).includes(practice);
    },
    refuses: (about, notice, practice) => {
      if (named(about, newest.declaration).includes(practice)) return true;
      if ('kind' in about) return false;
      const past = find(notice);
      if (past === undefined) return false;
      return (
        past.shown(about).includes(practice) ||
        named(past.renamed(about), newest.declaration).includes(practice)
      );
    },
  };
}

interface Past {
  readonly stale: ReadonlySet<string>;
  /** Practices that a choice meant then, by the ids that they have now. */
  readonly shown: (about: About) => readonly string[];
  /** What the choice names, by the id that it has now. */
  readonly renamed: (about: About) => About;
}

function pastOf(version: CedarVersion, newest: CedarVersion): Past {
  if (version === newest) {
    return {
      stale: new Set(),
      shown: (about) => named(about, newest.declaration),
      renamed: (about) => about,
    };
  }
  const { practices, purposes } = renamesBetween(version.declaration, newest.declaration);
  const changes = compareDeclarations(version.declaration, newest.declaration, {
    oldOn: version.on,
    newOn: newest.on,
  });
  return {
    stale: new Set(askAgainFor(changes)),
    shown: (about) => named(about, version.declaration).map((id) => practices.get(id) ?? id),
    renamed: (about) => {
      if ('practice' in about) return { practice: practices.get(about.practice) ?? about.practice };
      if ('purpose' in about) return { purpose: purposes.get(about.purpose) ?? about.purpose };
      return about;
    },
  };
}

/** Ids of the practices that a choice names in a declaration. */
function named(about: About, declaration: Declaration): readonly string[] {
  return [...declaration.practices.values()]
    .filter((practice) => isAbout(about, practice, declaration))
    .map(({ id }) => id);
}

/** Whether a choice about something means a practice of a declaration. */
export function isAbout(about: About, practice: Practice, declaration: Declaration): boolean {
  if ('practice' in about) return about.practice === practice.id;
  if ('purpose' in about) return about.purpose === practice.purpose;
  const recipients = (practice.recipients ?? []).map((id) => declaration.recipients.get(id));
  const dpv = declaration.purposes.get(practice.purpose)?.dpv ?? '';
  const isFor = (...terms: readonly string[]) => terms.some((term) => isNarrowerThan(dpv, term));
  const isShared = recipients.some((recipient) => recipient?.advertisesElsewhere === true);
  switch (about.kind) {
    case 'everything':
      return true;
    case 'direct-marketing': {
      const permission = practice.contact?.permission ?? 'service-message';
      return isFor('dpv:Marketing') || permission !== 'service-message';
    }
    case 'sale':
      return (
        recipients.some((recipient) => recipient?.buysData === true) ||
        isFor('dpv:SellDataToThirdParties', 'dpv:SellInsightsFromData')
      );
    case 'sharing':
      return isShared;
    case 'targeted-advertising':
      return (
        isShared ||
        isFor('dpv:TargetedAdvertising') ||
        (practice.profiling === true && isFor('dpv:Marketing'))
      );
  }
}
