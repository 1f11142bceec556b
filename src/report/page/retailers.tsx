import { TOPICS } from '../../conversation/index.ts';
import { QUADRANTS, type RetailerFigures } from '../../study/index.ts';
import { atStart, driverName, figureWords, shownName, topicName } from '../words/index.ts';
import type { Desk } from './desk.ts';
import { FigureNumber, FigureTable } from './numbers.tsx';

/** All retailers in one table, numbered as on the map. */
export function RetailerTable({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const name = `${words.say('section.retailers')}: ${words.say('net')}`;
  return (
    <section class="scroller" aria-label={name} tabindex={0}>
      <table class="retailers">
        <thead>
          <tr>
            <th scope="col" class="amount">
              {words.say('column.number')}
            </th>
            <th scope="col">{words.say('column.retailer')}</th>
            {TOPICS.map((topic) => (
              <>
                <th scope="col" class="amount">
                  {topicName(words, topic)}
                </th>
                <th scope="col" class="amount">
                  n
                </th>
              </>
            ))}
            <th scope="col">{words.say('column.place')}</th>
            <th scope="col" class="amount">
              {words.say('column.stable')}
            </th>
          </tr>
        </thead>
        <tbody>
          {input.figures.retailers.map((one, index) => (
            <tr>
              <td class="amount">{words.count(index + 1)}</td>
              <th scope="row">
                <a href={`#retailer-${index + 1}`}>{shownName(one.retailer.name)}</a>
              </th>
              {TOPICS.map((topic) => (
                <PositionCells desk={desk} one={one} topic={topic} />
              ))}
              <td>{words.say(`quadrant.${one.placement}`)}</td>
              <td class="amount">
                {stabilityWords(desk, one)}
                {one.placement === 'undetermined' && one.bySign ? (
                  <span class="interval">{words.say(`quadrant.${one.bySign}`)}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PositionCells(props: {
  readonly desk: Desk;
  readonly one: RetailerFigures;
  readonly topic: (typeof TOPICS)[number];
}) {
  const { net } = props.one.topics[props.topic];
  const { interval, base } = figureWords(props.desk.words, net);
  return (
    <>
      <td class="amount">
        <FigureNumber desk={props.desk} figure={net} />
        {interval === '' ? null : <span class="interval">{interval}</span>}
      </td>
      <td class="amount">{base}</td>
    </>
  );
}

/** Share of resamples in which the retailer has the quadrant that its signs give. */
function stabilityWords({ words }: Desk, { stability, bySign }: RetailerFigures): string {
  return stability === undefined || bySign === undefined ? '–' : words.percent(stability[bySign]);
}

/** One retailer: both topics, why it has no quadrant, and what complaints name. */
export function RetailerDetails(props: {
  readonly desk: Desk;
  readonly one: RetailerFigures;
  readonly number: number;
}) {
  const { desk, one, number } = props;
  const { words } = desk;
  const name = shownName(one.retailer.name);
  const rows = TOPICS.flatMap((topic) => {
    const { negative, positive, neutral, net } = one.topics[topic];
    const what = topicName(words, topic);
    return [
      { what, measure: words.say('negative.share'), figure: negative },
      { what, measure: words.say('positive.share'), figure: positive },
      { what, measure: words.say('neutral.name'), figure: neutral },
      { what, measure: words.say('net'), figure: net },
    ];
  });
  const drivers = one.drivers.map(({ driver, negative }) => ({
    what: atStart(driverName(words, driver)),
    measure: words.say('named.negative'),
    figure: negative,
  }));
  return (
    <details class="retailer">
      <summary>
        <span>{words.count(number)}</span> {name} <small>{words.say(`quadrant.${one.placement}`)}</small>
      </summary>
      <div id={`retailer-${number}`}>
        {(one.openBecause ?? []).map(({ topic, reason }) => (
          <p>{atStart(words.say(`open.${reason}`, { topic }))}.</p>
        ))}
        {one.stability === undefined ? null : (
          <p>
            {QUADRANTS.map(
              (place) => `${words.say(`quadrant.${place}`)}: ${words.percent(one.stability?.[place] ?? 0)}`,
            ).join(' · ')}
          </p>
        )}
        {one.correctedPlacement === undefined ? null : (
          <p>
            {words.say('column.corrected')}: {words.say(`quadrant.${one.correctedPlacement}`)}
          </p>
        )}
        <FigureTable desk={desk} caption={name} rows={rows} />
        {drivers.length === 0 ? null : (
          <>
            <h4>{words.say('retailer.drivers')}</h4>
            <FigureTable desk={desk} caption={`${name}: ${words.say('retailer.drivers')}`} rows={drivers} />
          </>
        )}
      </div>
    </details>
  );
}
