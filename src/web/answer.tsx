import type { Item, Sentence } from '../notice/index.ts';
import { Linked } from './linked.tsx';
import { groupsOf, isStatement } from './sentence-group.ts';

/** From this many on, sentences of an answer that stand each alone are set as a list. */
const MANY = 4;

/** From this many on, the entries of a list stand one under the other where there is room. */
const LONG = 6;

/** Entries of so many characters on average fit into half the width. */
const SHORT_ENTRY = 28;

/**
 * An answer: each sentence with what goes on from it, lists as lists. What a text says stands with the facts it
 * states, so that a reader of the page can trace it to the declaration.
 */
export function Answer({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const groups = groupsOf(sentences);
  if (groups.length >= MANY && groups.every(isStatement)) return <Statements sentences={sentences} />;
  return (
    <>
      {groups.map((group) => (
        <Group group={group} />
      ))}
    </>
  );
}

function Group({ group }: { readonly group: readonly Sentence[] }) {
  const isLed = group[0]?.lead !== undefined;
  return (
    <div class={isLed ? 'part led' : 'part'}>
      {runsOf(group).map((run) => (
        <Run run={run} />
      ))}
    </div>
  );
}

/** Puts each sentence together with the lists that continue its own: they are one list. */
function runsOf(group: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = [];
  for (const sentence of group) {
    const open = runs.at(-1);
    if (sentence.continues === true && open) open.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function Run({ run }: { readonly run: readonly Sentence[] }) {
  const [first] = run;
  if (first === undefined) return null;
  if (first.lead === undefined) return <Plain sentence={first} />;
  const items = run.flatMap((s) => s.items ?? []);
  if (items.length <= 1) return <Pair lead={first.lead} sentence={first} />;
  return (
    <>
      <p class="lead-in">{first.lead}</p> <List items={items} />
    </>
  );
}

/** One word after its lead is no list. */
function Pair({ lead, sentence }: { readonly lead: string; readonly sentence: Sentence }) {
  return (
    <p class="pair" data-facts={idsOf(sentence)}>
      <span class="lead-in">{lead}</span>{' '}
      <span class="rest">
        <Linked text={sentence.text.slice(lead.length).trim()} />
      </span>
    </p>
  );
}

/** The marks between entries are text, which style hides where entries stand one under the other: so a copy keeps them. */
function List({ items }: { readonly items: readonly Item[] }) {
  const length = items.reduce((sum, { text }) => sum + text.length, 0) / items.length;
  const isLong = items.length >= LONG;
  const classes = ['list', isLong ? 'long' : '', isLong && length <= SHORT_ENTRY ? 'short-lines' : ''];
  return (
    <ul class={classes.filter(Boolean).join(' ')}>
      {items.map(({ text, facts }, index) => (
        <li data-facts={idsOf({ facts })}>
          <Linked text={text} />
          <span class="sep">{markAfter(text, index === items.length - 1)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A name such as "Cloud Inc." brings its own full stop. */
function markAfter(text: string, isLast: boolean): string {
  if (!isLast) return ', ';
  return text.endsWith('.') ? '' : '.';
}

function Statements({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <ul class={sentences.length >= LONG ? 'list statements long' : 'list statements'}>
      {sentences.map((sentence) => (
        <li data-facts={idsOf(sentence)}>
          <Words sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}

function Plain({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p data-facts={idsOf(sentence)}>
      <Words sentence={sentence} />
    </p>
  );
}

/** A whole sentence; its figure stands out where the number is the message. */
function Words({ sentence }: { readonly sentence: Sentence }) {
  const { text, figure } = sentence;
  const at = figure === undefined ? -1 : text.indexOf(figure);
  if (figure === undefined || at < 0) return <Linked text={text} />;
  return (
    <>
      {text.slice(0, at)}
      <strong class="figure">{figure}</strong>
      {text.slice(at + figure.length)}
    </>
  );
}

/** A page that is sent as one small file leaves the ids of facts out. */
function idsOf({ facts }: Pick<Sentence, 'facts'>): string | undefined {
  return facts.length === 0 ? undefined : facts.join(' ');
}
