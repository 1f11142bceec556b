import type { Sentence } from '../../notice/index.ts';
import { groupsOf, isStatement } from '../../web/index.ts';
import { cleanText } from './clean-text.ts';
import { type Run, runsOf } from './run.ts';

/** A paragraph, or a list with what introduces it, as files of text set them. */
export type Prose = Paragraph | List;

/** A sentence. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** True where it says more about what stands before it. */
  readonly goesOn: boolean;
}

/** Entries that stand one under the other. */
export interface List {
  readonly kind: 'list';
  /** Absent where the entries are whole sentences. */
  readonly lead?: string;
  readonly items: readonly string[];
  readonly goesOn: boolean;
}

/** From this many on, sentences that stand each alone are set as a list. */
const MANY = 4;

/**
 * Sets sentences as paragraphs and lists, in their order. One entry after its introduction is no list; a list that goes
 * on from another is one list with it. Every text is clean, and none is left out.
 */
export function proseOf(sentences: readonly Sentence[]): readonly Prose[] {
  const groups = groupsOf(sentences);
  if (groups.length >= MANY && groups.every(isStatement)) {
    return [{ kind: 'list', items: sentences.map((s) => cleanText(s.text)), goesOn: false }];
  }
  return groups.flatMap(ofGroup);
}

function ofGroup(group: readonly Sentence[]): readonly Prose[] {
  const result: Prose[] = [];
  for (let at = 0; at < group.length; ) {
    const listed = listFrom(group, at);
    const items = listed.flatMap((s) => s.items ?? []);
    const [first] = listed;
    if (first?.lead !== undefined && items.length > 1) {
      const lead = cleanText(first.lead);
      result.push({ kind: 'list', lead, items: items.map((i) => cleanText(i.text)), goesOn: at > 0 });
      at += listed.length;
      continue;
    }
    const sentence = group[at];
    if (sentence) result.push({ kind: 'paragraph', runs: runsOf(sentence), goesOn: at > 0 });
    at += 1;
  }
  return result;
}

/** The list that begins at a place: a sentence with a list, and the lists that go on from it. */
function listFrom(group: readonly Sentence[], at: number): readonly Sentence[] {
  const [first, ...rest] = group.slice(at);
  if (first?.lead === undefined || first.items === undefined || first.items.length === 0) return [];
  const end = rest.findIndex((s) => s.continues !== true);
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}
