/// <reference lib="dom" />
import type { Part, Sentence } from '../../notice/index.ts';
import { piecesOf } from '../linked-text.ts';
import { groupsOf } from '../sentence-group.ts';
import type { Fragment } from './fragment.ts';

/** Builds a notice out of elements; every text goes in as text, never as markup. */
export function renderFragment({ notice, links }: Fragment, base: URL): HTMLElement {
  const { language, direction, title, lead, edition, readingTime, parts, rest } = notice;
  const head = make('header', '', [make('h2', '', [title]), make('p', 'lead', [lead])]);
  head.append(make('p', 'meta', [make('span', '', [edition]), ' ', make('span', '', [readingTime])]));
  const box = make('article', notice.layer, [head, ...parts.map((part) => partOf(part, 3))]);
  if (rest) box.append(make('div', 'rest', [answerOf([rest])]));
  if (links.length > 0)
    box.append(
      make(
        'p',
        'links',
        links.flatMap(({ text, href }) => [anchor(text, new URL(href, base).href), ' ']),
      ),
    );
  box.lang = language;
  box.dir = direction;
  return box;
}

function partOf(part: Part, level: number): HTMLElement {
  const state =
    part.stateWord === undefined ? [] : [make('p', `state ${part.state ?? ''}`, [part.stateWord])];
  const heading = make(`h${Math.min(level, 6)}`, '', [part.heading]);
  const inner = (part.parts ?? []).map((p) => partOf(p, level + 1));
  const question = make('div', 'question', [heading, ...state]);
  const answer = make('div', 'answer', [answerOf(part.sentences), ...inner]);
  return make('section', part.isWeighty ? 'weighty' : '', [question, answer]);
}

/** Sentences with what goes on from them; lists run on as text, each entry with the facts that it states. */
function answerOf(sentences: readonly Sentence[]): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const group of groupsOf(sentences)) {
    const paragraph = make('p', '');
    for (const [index, { text, facts }] of group.entries()) {
      const span = make('span', '', linked(text));
      span.dataset.facts = facts.join(' ');
      paragraph.append(...(index === 0 ? [] : [' ']), span);
    }
    all.append(paragraph);
  }
  return all;
}

function linked(text: string): readonly (string | Node)[] {
  return piecesOf(text).map((piece) =>
    piece.href === undefined ? piece.text : anchor(piece.text, piece.href),
  );
}

function anchor(text: string, href: string): HTMLElement {
  const link = document.createElement('a');
  link.textContent = text;
  link.href = href;
  return link;
}

function make(tag: string, kind: string, children: readonly (string | Node)[] = []): HTMLElement {
  const element = document.createElement(tag);
  if (kind !== '') element.className = kind;
  element.append(...children);
  return element;
}
