import type { Notice } from '../../notice/index.ts';
import { Answer } from '../answer.tsx';
import type { PageWords } from '../words.ts';
import { Article } from './article.tsx';
import { Heading, type Level } from './heading.tsx';
import { LabelTable } from './label-table.tsx';
import { Questions } from './questions.tsx';

/** How a notice stands in a page. */
export interface BodyProps {
  readonly notice: Notice;
  readonly words: PageWords;
  /** Level of its title; 1 where the page is the notice. */
  readonly level?: Level;
  /** Goes before each anchor, where several layers stand in one page. */
  readonly anchor?: string;
}

/** A notice with its title: the label as a table, questions with answers, the full text with a list of its sections. */
export function NoticeBody(props: BodyProps) {
  const { notice, level = 1 } = props;
  return (
    <article class={`notice ${notice.layer}`}>
      <header class="label-head">
        <Heading level={level}>{notice.title}</Heading>
        {notice.lead === '' ? null : <p class="lead">{notice.lead}</p>}
        <ul class="meta">
          <li>{notice.edition}</li>
          <li>{notice.readingTime}</li>
        </ul>
      </header>
      <Layer {...props} />
      {notice.rest ? (
        <div class="rest-of-it">
          <Answer sentences={[notice.rest]} />
        </div>
      ) : null}
    </article>
  );
}

function Layer(props: BodyProps) {
  if (props.notice.layer === 'label') return <LabelTable {...props} />;
  if (props.notice.layer === 'full') return <Article {...props} />;
  return <Questions {...props} />;
}
