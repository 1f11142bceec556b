import type { Notice, Part, Sentence } from '../../notice/index.ts';

/** A piece of text that has to stand in every rendering of a notice, in this order. */
export interface Unit {
  readonly text: string;
  /** What it is, for messages: the id of a part, or a place in the frame such as `title`. */
  readonly place: string;
  readonly kind: 'frame' | 'heading' | 'state' | 'sentence' | 'item';
  /** Ids of the facts that it states; empty for frames and headings. */
  readonly facts: readonly string[];
  /** The whole sentence that it belongs to, as a reader would quote it. */
  readonly quote: string;
  /** True for what a rendering may leave out: the "Also:" where a list goes on. */
  readonly isOptional?: true;
}

/** Lists the units of a notice in reading order. A sentence with a list is its lead and each entry. */
export function unitsOf(notice: Notice): readonly Unit[] {
  const frame = (place: string, text: string): Unit => ({
    text,
    place,
    kind: 'frame',
    facts: [],
    quote: text,
  });
  return [
    frame('title', notice.title),
    frame('lead', notice.lead),
    frame('edition', notice.edition),
    frame('reading-time', notice.readingTime),
    ...notice.parts.flatMap(unitsOfPart),
    ...(notice.rest ? unitsOfSentence(notice.rest, 'rest') : []),
  ].filter((unit) => unit.text.trim() !== '');
}

function unitsOfPart(part: Part): readonly Unit[] {
  const { id, heading, stateWord, sentences, parts = [] } = part;
  const units: Unit[] = [{ text: heading, place: id, kind: 'heading', facts: [], quote: heading }];
  if (stateWord !== undefined) {
    const facts = sentences.flatMap((s) => s.facts);
    units.push({ text: stateWord, place: id, kind: 'state', facts, quote: `${heading} ${stateWord}` });
  }
  return [...units, ...sentences.flatMap((s) => unitsOfSentence(s, id)), ...parts.flatMap(unitsOfPart)];
}

function unitsOfSentence({ text, facts, lead, items, continues }: Sentence, place: string): readonly Unit[] {
  if (lead === undefined || items === undefined || items.length === 0) {
    return [{ text, place, kind: 'sentence', facts, quote: text }];
  }
  const beginning: Unit = { text: lead, place, kind: 'sentence', facts: [], quote: text };
  return [
    continues === true ? { ...beginning, isOptional: true } : beginning,
    ...items.map((item) => ({
      text: item.text,
      place,
      kind: 'item' as const,
      facts: item.facts,
      quote: text,
    })),
  ];
}
