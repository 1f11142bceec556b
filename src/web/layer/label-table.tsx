import type { Part } from '../../notice/index.ts';
import { Answer } from '../answer.tsx';
import { RowIcon } from '../icon/row-icon.tsx';
import type { BodyProps } from './notice-body.tsx';
import { State } from './state.tsx';

/**
 * The label as a table. The roles repeat what the elements say, because a narrow screen shows the table as blocks and
 * browsers then forget that it is one.
 */
export function LabelTable({ notice, words, anchor = '' }: BodyProps) {
  return (
    <table class="label" role="table">
      <caption class="visually-hidden">{notice.title}</caption>
      <thead class="visually-hidden">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.question}
          </th>
          <th role="columnheader" scope="col" colspan={2}>
            {words.answer}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {notice.parts.map((part) => (
          <Row part={part} anchor={anchor} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ part, anchor }: { readonly part: Part; readonly anchor: string }) {
  return (
    <tr role="row" class={part.isWeighty ? 'weighty' : undefined} id={anchor + part.id}>
      <th role="rowheader" scope="row" class="question">
        <RowIcon row={part.id} />
        <span>{part.heading}</span>
      </th>
      <td role="cell" class="state">
        <State part={part} />
      </td>
      <td role="cell" class="answer">
        <Answer sentences={part.sentences} />
      </td>
    </tr>
  );
}
