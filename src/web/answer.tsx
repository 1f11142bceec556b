import type { Item, Sentence } from '../notice/index.ts';
import { Linked } from './linked.tsx';

/** From this many on, sentences of a row that stand each alone are set as a list. */
const MANY = 4;

/** From this many on, the entries of a list stand one under the other where there is room. */
const LONG = 6;

/** Entries of so many characters on average fit into half the width. */
const SHORT_ENTRY = 28;

/**
 * The answer of a row: each sentence with what goes on from it, lists as lists. What a text says stands with the
 * facts it states, so that a reader of the page can trace it to the declaration.
 */
export function Answer({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const parts = partsOf(sentences);
  const areStatements = parts.length >= MANY && parts.every(isStatement);
  if (areStatements) {
    return <List items={sentences} kind="statements" />;
  }
  return (
    <>
      {parts.map((part) => (
        <Part part={part} />
      ))}
    </>
  );
}

function Part({ part }: { readonly part: readonly Sentence[] }) {
  const [first] = part;
  if (first === undefined) return null;
  const { lead } = first;
  const rest = part.slice(1);
  if (lead === undefined) {
    return (
      <div class="part">
        {part.map((sentence) => (
          <Plain sentence={sentence} />
        ))}
      </div>
    );
  }
  const items = part.flatMap((s) => s.items ?? []);
  // One word after its lead is no list.
  if (items.length > 1) {
    return (
      <div class="part led">
        <p class="lead-in">{lead}</p> <List items={items} />
        {rest
          .filter((s) => s.items === undefined)
          .map((sentence) => (
            <Plain sentence={sentence} />
          ))}
      </div>
    );
  }
  return (
    <div class="part led">
      <p class="pair" data-facts={first.facts.join(' ')}>
        <span class="lead-in">{lead}</span>{' '}
        <span class="rest">
          <Linked text={first.text.slice(lead.length).trim()} />
        </span>
      </p>
      {rest.map((sentence) => (
        <Plain sentence={sentence} />
      ))}
    </div>
  );
}

function List({ items, kind = '' }: { readonly items: readonly Item[]; readonly kind?: string }) {
  const length = items.reduce((sum, { text }) => sum + text.length, 0) / items.length;
  const isLong = items.length >= LONG;
  const classes = ['list', kind, isLong ? 'long' : '', isLong && length <= SHORT_ENTRY ? 'short-lines' : ''];
  return (
    <ul class={classes.filter(Boolean).join(' ')}>
      {items.map(({ text, facts }) => (
        <li data-facts={facts.join(' ')}>
          <Linked text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A whole sentence; its figure stands out where the number is the message. */
function Plain({ sentence }: { readonly sentence: Sentence }) {
  const { text, figure, facts } = sentence;
  const at = figure === undefined ? -1 : text.indexOf(figure);
  if (figure === undefined || at < 0) {
    return (
      <p data-facts={facts.join(' ')}>
        <Linked text={text} />
      </p>
    );
  }
  return (
    <p data-facts={facts.join(' ')}>
      {text.slice(0, at)}
      <strong class="figure">{figure}</strong>
      {text.slice(at + figure.length)}
    </p>
  );
}

/** Groups each sentence with those that go on from it. */
function partsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const open = parts.at(-1);
    if (sentence.goesOn && open) open.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function isStatement(part: readonly Sentence[]): boolean {
  return part.length === 1 && part[0]?.lead === undefined;
}
