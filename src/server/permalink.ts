import { type Notice, type Part, partsOf, practicePartId } from '../notice/index.ts';
import { layerPath } from './paths.ts';
import type { Shown } from './shown.ts';

/**
 * Where a practice or a fact stands: in the full text, and where that does not say it, in the label or the short text.
 * Undefined where nothing states it.
 */
export function permalink(
  shown: Shown,
  language: string,
  kind: 'practice' | 'fact',
  id: string,
): string | undefined {
  const { full, label, short } = shown.notices(language);
  for (const notice of [full, label, short]) {
    const part = partOf(notice, kind, id);
    if (part) return `${layerPath(shown.prefix, language, notice.layer)}#${part.id}`;
  }
  return undefined;
}

function partOf(notice: Notice, kind: 'practice' | 'fact', id: string): Part | undefined {
  const parts = partsOf(notice.parts);
  if (kind === 'fact') return parts.find((part) => states(part, (fact) => fact === id));
  const own = parts.find((part) => part.id === practicePartId(id));
  return own ?? parts.find((part) => states(part, (fact) => fact.startsWith(`practices.${id}.`)));
}

function states(part: Part, wanted: (fact: string) => boolean): boolean {
  return part.sentences.some(
    (s) => s.facts.some(wanted) || (s.items ?? []).some((i) => i.facts.some(wanted)),
  );
}
