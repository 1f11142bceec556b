import { DRIVERS_OF, TECHNOLOGIES, TOPICS } from '../../conversation/index.ts';
import { languageName } from '../../language/index.ts';
import type { Chart } from '../chart/index.ts';
import { atStart, driverName, plainText, shownName, technologyName, topicName } from '../words/index.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { Desk } from './desk.ts';

/** How the figures came about: unit, reading, intervals, correction, limits, what was left out. */
export function Method({ desk, charts }: { readonly desk: Desk; readonly charts: readonly Chart[] }) {
  const { words, input } = desk;
  const { method, codebook } = input.figures;
  const { funnel } = input;
  const paragraphs = [
    words.say('method.unit'),
    words.say('method.topics', { codebook }),
    words.say('method.side'),
    words.say('method.model', { model: shownName(input.model) }),
    method.correction
      ? words.say('method.corrected', {
          kind: method.correction.kind,
          privacy: words.count(method.correction.items.privacy),
          personalisation: words.count(method.correction.items.personalisation),
        })
      : words.say('method.uncorrected'),
    words.say('method.interval', {
      n: words.count(method.replications),
      generator: shownName(method.generator),
      seed: String(method.seed),
    }),
    words.say('method.few', {
      base: words.count(method.minimumBase),
      findings: words.count(method.minimumFindings),
    }),
  ];
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <Scores desk={desk} />
      <h3>{words.say('method.limits')}</h3>
      <ul>
        {(['voices', 'sources', 'reading', 'cause'] as const).map((limit) => (
          <li>{words.say(`limit.${limit}`)}</li>
        ))}
      </ul>
      <h3>{words.say('funnel')}</h3>
      {charts.map((chart) => (
        <ChartFigure desk={desk} chart={chart} />
      ))}
      <p>
        {words.say('funnel.after', {
          findings: words.count(funnel.findings),
          readings: words.count(funnel.readings),
          abstained: words.count(funnel.abstained),
        })}
      </p>
      <Codebook desk={desk} />
      <Facts desk={desk} />
    </>
  );
}

function Scores({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const scores = input.scores ?? [];
  if (scores.length === 0) return null;
  const caption = words.say('method.scores');
  return (
    <>
      <h3>{caption}</h3>
      <section class="scroller" aria-label={caption} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('method.task')}</th>
              <th scope="col">{words.say('method.set')}</th>
              <th scope="col">{words.say('column.measure')}</th>
              <th scope="col" class="amount">
                {words.say('method.score')}
              </th>
              <th scope="col" class="amount">
                n
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.map((score) => (
              <tr>
                <th scope="row">
                  {shownName(score.task)} ({languageName(score.language, words.language)})
                </th>
                <td>{shownName(score.set)}</td>
                <td>{shownName(score.measure)}</td>
                <td class="amount">{words.score(score.value)}</td>
                <td class="amount">{words.count(score.items)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Codebook({ desk }: { readonly desk: Desk }) {
  const { words } = desk;
  return (
    <details class="data">
      <summary>{words.say('codebook')}</summary>
      <dl class="codes">
        {TOPICS.flatMap((topic) => [
          <div>
            <dt>
              <code>{topic}</code>
            </dt>
            <dd>{topicName(words, topic)}</dd>
          </div>,
          ...DRIVERS_OF[topic].map((driver) => (
            <div>
              <dt>
                <code>{driver}</code>
              </dt>
              <dd>{atStart(driverName(words, driver))}</dd>
            </div>
          )),
        ])}
        {TECHNOLOGIES.map((technology) => (
          <div>
            <dt>
              <code>{technology}</code>
            </dt>
            <dd>{atStart(technologyName(words, technology))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Facts({ desk }: { readonly desk: Desk }) {
  const { words, input } = desk;
  const { hash, codebook, period, counts } = input.figures;
  const facts: readonly (readonly [string, string])[] = [
    [words.say('fact.hash'), plainText(hash)],
    [words.say('fact.codebook'), words.count(codebook)],
    [words.say('fact.model'), shownName(input.model)],
    ...(period
      ? [
          [
            words.say('fact.period'),
            words.say('period', { from: words.day(period.from), to: words.day(period.to) }),
          ] as const,
        ]
      : []),
    [words.say('fact.threads'), words.count(counts.threads)],
    [words.say('fact.unknown'), words.count(counts.unknownRetailer)],
    [words.say('fact.made'), words.day(input.made)],
  ];
  return (
    <>
      <h3>{words.say('facts')}</h3>
      <dl class="facts">
        {facts.map(([term, fact]) => (
          <div>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
