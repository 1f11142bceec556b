import type { Notice } from '../../notice/index.ts';
import type { AdaptiveCard, Container, Element } from './element.ts';
import { inertText } from './inert-text.ts';
import { type PartElements, partElements, plainBlock, sectionsOf } from './part-elements.ts';

/** Most bytes of one card as compact JSON in UTF-8: Teams takes messages of 28 kB with everything in them. */
export const LARGEST_CARD = 27_000;

/**
 * Sets a notice as Adaptive Cards: the full text in a card for each section, other layers in one. A card that would be too
 * large for a chat goes on in a further one, which repeats the heading of the part.
 */
export function cardsOf(notice: Notice): readonly AdaptiveCard[] {
  const head = headOf(notice);
  const tail = restOf(notice);
  const room = LARGEST_CARD - bytesOf(cardWith(notice, []));
  const containers = notice.parts.flatMap(sectionsOf).map((section) => containersOf(section, room));
  // Each inner list begins a card of its own.
  const groups = notice.layer === 'full' ? containers : [containers.flat()];
  const [first = [], ...others] = groups;
  const packed = [[...head, ...first], ...others].flatMap((group) => chunks(group, room));
  const last = packed.at(-1) ?? [];
  return [...packed.slice(0, -1), ...chunks([...last, ...tail], room)].map((body) => cardWith(notice, body));
}

function headOf({ title, lead, edition, readingTime }: Notice): readonly Element[] {
  const items = [
    plainBlock(title, { size: 'Large', weight: 'Bolder' }),
    plainBlock(lead),
    plainBlock(edition, { size: 'Small' }),
    plainBlock(readingTime, { size: 'Small' }),
  ].filter(({ inlines }) => inlines.some((run) => run.text !== ''));
  return items.length === 0 ? [] : [{ type: 'Container', id: 'head', items }];
}

function restOf({ rest }: Notice): readonly Element[] {
  if (rest === undefined) return [];
  const { rest: items } = partElements({ id: 'rest', heading: '', sentences: [rest] });
  return [{ type: 'Container', id: 'rest', separator: true, spacing: 'Medium', items }];
}

/** A part as containers that each fit a card: one, but for very long parts. */
function containersOf({ id, isWeighty, heading, rest }: PartElements, room: number): readonly Element[] {
  const frame = (items: readonly Element[], index: number): Container => ({
    type: 'Container',
    id: index === 0 ? `row-${id}` : `row-${id}-${index + 1}`,
    separator: true,
    spacing: 'Medium',
    ...(isWeighty ? { style: 'emphasis' } : {}),
    items: [heading, ...items],
  });
  return chunks(rest, room - bytesOf(frame([], 999))).map(frame);
}

/** Shares out elements in their order, none of the shares larger than there is room. */
function chunks<E extends Element>(elements: readonly E[], room: number): readonly (readonly E[])[] {
  const result: E[][] = [];
  let current: E[] = [];
  let size = 0;
  for (const element of elements) {
    const more = bytesOf(element);
    if (current.length > 0 && size + more > room) {
      result.push(current);
      current = [];
      size = 0;
    }
    current.push(element);
    size += more;
  }
  return current.length > 0 || result.length === 0 ? [...result, current] : result;
}

/** Bytes as compact JSON, with a comma after it. */
function bytesOf(what: Element | AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(what)).length + 1;
}

function cardWith({ title, rest, language, direction }: Notice, body: readonly Element[]): AdaptiveCard {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    ...(direction === 'rtl' ? { rtl: true } : {}),
    fallbackText: [title, rest?.text ?? '']
      .map(inertText)
      .filter((text) => text !== '')
      .join('\n'),
    body,
  };
}
