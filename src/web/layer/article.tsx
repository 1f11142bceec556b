import { type Part, partsOf } from '../../notice/index.ts';
import { Answer } from '../answer.tsx';
import { below, Heading, type Level } from './heading.tsx';
import type { BodyProps } from './notice-body.tsx';
import { State } from './state.tsx';

/** With fewer sections than this a list of them is no help. */
const FEW = 3;

/** The full text: a list of its sections that leads to them, and each section under an anchor of its own. */
export function Article({ notice, words, level = 1, anchor = '' }: BodyProps) {
  return (
    <>
      {partsOf(notice.parts).length < FEW ? null : (
        <nav class="contents" aria-label={words.contents}>
          <Contents parts={notice.parts} anchor={anchor} />
        </nav>
      )}
      <div class="text">
        {notice.parts.map((part) => (
          <Section part={part} level={below(level)} anchor={anchor} />
        ))}
      </div>
    </>
  );
}

function Contents({ parts, anchor }: { readonly parts: readonly Part[]; readonly anchor: string }) {
  return (
    <ul>
      {parts.map((part) => (
        <li>
          <a href={`#${anchor}${part.id}`}>{part.heading}</a>
          {part.parts && part.parts.length > 0 ? <Contents parts={part.parts} anchor={anchor} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Section(props: { readonly part: Part; readonly level: Level; readonly anchor: string }) {
  const { part, level, anchor } = props;
  return (
    <section id={anchor + part.id} class={part.isWeighty ? 'weighty' : undefined}>
      <Heading level={level}>{part.heading}</Heading>
      {part.stateWord === undefined ? null : (
        <p class="state">
          <State part={part} />
        </p>
      )}
      <Answer sentences={part.sentences} />
      {(part.parts ?? []).map((inner) => (
        <Section part={inner} level={below(level)} anchor={anchor} />
      ))}
    </section>
  );
}
