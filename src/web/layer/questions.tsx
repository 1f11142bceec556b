import type { Part } from '../../notice/index.ts';
import { Answer } from '../answer.tsx';
import { below, Heading, type Level } from './heading.tsx';
import type { BodyProps } from './notice-body.tsx';
import { State } from './state.tsx';

/** Questions, each with its answer under it; also what has changed. */
export function Questions({ notice, level = 1, anchor = '' }: BodyProps) {
  return (
    <>
      {notice.parts.map((part) => (
        <Question part={part} level={below(level)} anchor={anchor} />
      ))}
    </>
  );
}

function Question(props: { readonly part: Part; readonly level: Level; readonly anchor: string }) {
  const { part, level, anchor } = props;
  return (
    <section class={part.isWeighty ? 'part-of weighty' : 'part-of'} id={anchor + part.id}>
      <Heading level={level}>{part.heading}</Heading>
      {part.stateWord === undefined ? null : (
        <p class="state">
          <State part={part} />
        </p>
      )}
      <div class="answer">
        <Answer sentences={part.sentences} />
      </div>
      {(part.parts ?? []).map((inner) => (
        <Question part={inner} level={below(level)} anchor={anchor} />
      ))}
    </section>
  );
}
