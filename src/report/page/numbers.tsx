import type { Figure } from '../../study/index.ts';
import type { TableRow } from '../chart/index.ts';
import { figureInLine, figureWords } from '../words/index.ts';
import type { Desk } from './desk.ts';

/** A number that opens what stands behind it; "93% (91–95%)" with its interval where asked for. */
export function FigureNumber(props: {
  readonly desk: Desk;
  readonly figure: Figure;
  readonly isWithInterval?: boolean;
}) {
  const { desk, figure, isWithInterval } = props;
  const { words } = desk;
  const text = isWithInterval ? figureInLine(words, figure) : figureWords(words, figure).value;
  return (
    <a class="number" href={desk.hrefOf(figure)} data-figure={figure.id}>
      {text}
    </a>
  );
}

/** Rows of figures with interval, corrected value and base. */
export function FigureTable(props: {
  readonly desk: Desk;
  readonly caption: string;
  readonly rows: readonly TableRow[];
}) {
  const { desk, caption, rows } = props;
  const { words } = desk;
  const isCorrected = rows.some(({ figure }) => figure?.corrected !== undefined && !figure.isSuppressed);
  const hasFigures = rows.some(({ figure }) => figure !== undefined);
  return (
    <section class="scroller" aria-label={caption} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('column.what')}</th>
            <th scope="col">{words.say('column.measure')}</th>
            <th scope="col" class="amount">
              {words.say('column.value')}
            </th>
            {hasFigures ? (
              <>
                <th scope="col" class="amount">
                  {words.say('column.interval')}
                </th>
                {isCorrected ? (
                  <th scope="col" class="amount">
                    {words.say('column.corrected')}
                  </th>
                ) : null}
                <th scope="col" class="amount">
                  {words.say('column.base')}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.what}</th>
              <td>{row.measure}</td>
              {row.figure ? (
                <FigureCells desk={desk} figure={row.figure} isCorrected={isCorrected} />
              ) : (
                <td class="amount" colspan={hasFigures ? (isCorrected ? 4 : 3) : 1}>
                  {row.text}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureCells(props: { readonly desk: Desk; readonly figure: Figure; readonly isCorrected: boolean }) {
  const { desk, figure, isCorrected } = props;
  const { interval, corrected, base } = figureWords(desk.words, figure);
  return (
    <>
      <td class="amount">
        <FigureNumber desk={desk} figure={figure} />
      </td>
      <td class="amount">{interval}</td>
      {isCorrected ? <td class="amount">{corrected}</td> : null}
      <td class="amount">{base}</td>
    </>
  );
}
