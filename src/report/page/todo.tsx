import type { Declaration, Practice } from '../../declaration/index.ts';
import { textIn } from '../../declaration/index.ts';
import type { DriverFigures } from '../../study/index.ts';
import { isSaid, rankedDrivers } from '../story/index.ts';
import { atStart, driverName, figureWords, shownName } from '../words/index.ts';
import type { Desk } from './desk.ts';
import { PRINCIPLES_OF, practicesOn } from './remedy.ts';

/** So many practices are named for a complaint. */
const MOST_PRACTICES = 6;

/** Each complaint with the principle that answers it, and the practices that a declaration has on it. */
export function ToDo({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const named = [
    ...rankedDrivers(input, 'privacy', 'negative').slice(0, 5),
    ...rankedDrivers(input, 'personalisation', 'negative').slice(0, 2),
  ].filter(({ negative }) => isSaid(negative) && negative.numerator > 0);
  if (named.length === 0) return <p>{words.say('title.few')}</p>;
  return (
    <>
      <p>{words.say('todo.text')}</p>
      <ol class="todo">
        {named.map((driver) => (
          <Remedy desk={desk} driver={driver} />
        ))}
      </ol>
    </>
  );
}

function Remedy({
  desk,
  driver: { driver, topic, negative },
}: {
  readonly desk: Desk;
  readonly driver: DriverFigures;
}) {
  const { words, input } = desk;
  const { value, interval } = figureWords(words, negative);
  return (
    <li>
      <h3>
        {atStart(driverName(words, driver))} <small>{words.say(`topic.${topic}`)}</small>
      </h3>
      <p>
        <a class="number" href={desk.hrefOf(negative)} data-figure={negative.id}>
          {words.say('todo.named', { share: value, interval })}
        </a>
      </p>
      <p class="remedy">{words.say(`remedy.${driver}`)}</p>
      <ul class="principles">
        {PRINCIPLES_OF[driver].map((number) => (
          <li>
            {words.say('todo.principle', {
              number: words.count(number),
              name: words.say(`principle.${number}`),
            })}
          </li>
        ))}
      </ul>
      {input.declaration ? (
        <Practices desk={desk} declaration={input.declaration} driver={driver} />
      ) : (
        <p class="soft">{words.say('todo.without')}</p>
      )}
    </li>
  );
}

function Practices(props: {
  readonly desk: Desk;
  readonly declaration: Declaration;
  readonly driver: DriverFigures['driver'];
}) {
  const { words } = props.desk;
  const { declaration } = props;
  const brand = shownName(declaration.controller?.brand ?? declaration.controller?.name ?? '');
  const practices = practicesOn(props.driver, declaration).slice(0, MOST_PRACTICES);
  if (practices.length === 0) return <p class="soft">{words.say('todo.nothing', { brand })}</p>;
  return (
    <>
      <p class="soft">{words.say('todo.practices', { brand })}</p>
      <ul>
        {practices.map((practice) => (
          <li>
            {shownName(practiceName(practice, declaration, words.language))}{' '}
            <code>practices.{shownName(practice.id)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In the reader's language, else in the first that the declaration has. */
function practiceName({ id, name }: Practice, { languages }: Declaration, language: string): string {
  const wanted = [language, ...(languages ?? [])];
  return wanted.map((one) => textIn(name, one)).find((one) => one !== undefined) ?? id;
}
