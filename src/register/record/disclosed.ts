import type { About, AboutKind, NoticeShown } from '../../consent/index.ts';
import { kindsOf, type Rulebook } from '../../decision/index.ts';
import type { Practice } from '../../declaration/index.ts';

/** A practice as one or several versions had it, and to whom data go by it. */
export interface Disclosed {
  readonly practice: string;
  readonly purpose: string;
  readonly kinds: readonly AboutKind[];
  readonly data: readonly string[];
  /** Data go out only where the customer said yes. */
  readonly restsOnConsent: boolean;
  readonly recipients: readonly { readonly id: string; readonly isAuthority: boolean }[];
  /** What became of it: places in the newest declaration. */
  readonly places: readonly number[];
  /** Number of the newest version that had it so. */
  readonly last: number;
}

/**
 * Everything that was ever disclosed to anybody by a published version, each once: a recipient that a later version leaves
 * out still has what it got.
 */
export function disclosedBy({ versions, coverage }: Rulebook): readonly Disclosed[] {
  const all = new Map<string, Disclosed>();
  for (const { number, id, declaration } of versions) {
    for (const practice of declaration.practices.values()) {
      const recipients = (practice.recipients ?? []).flatMap((name) => {
        const recipient = declaration.recipients.get(name);
        return recipient ? [{ id: name, isAuthority: recipient.role === 'authority' }] : [];
      });
      if (recipients.length === 0) continue;
      const disclosed = {
        practice: practice.id,
        purpose: practice.purpose,
        kinds: kindsOf(declaration, practice),
        data: practice.data,
        restsOnConsent: restsOnConsent(practice),
        recipients,
        places: coverage.ofRefusal({ practice: practice.id }, { version: number, id }),
      };
      all.set(JSON.stringify(disclosed), { ...disclosed, last: number });
    }
  }
  return [...all.values()];
}

/** Whether words about practices, shown with a notice, are about a practice: as they read then, or as they read today. */
export function concerns(
  { coverage }: Rulebook,
  about: About,
  notice: NoticeShown,
  disclosed: Disclosed,
): boolean {
  const isNamed =
    'practice' in about
      ? about.practice === disclosed.practice
      : 'purpose' in about
        ? about.purpose === disclosed.purpose
        : disclosed.kinds.includes(about.kind);
  if (isNamed) return true;
  const now = coverage.ofRefusal(about, notice);
  return disclosed.places.some((place) => now.includes(place));
}

function restsOnConsent({ basis, condition, device }: Practice): boolean {
  return basis === 'consent' || condition === 'explicit-consent' || device === 'consent';
}
