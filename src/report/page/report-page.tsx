import { sha256 } from '@noble/hashes/sha2.js';
import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Chart } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { chartsOf, GROUP_KINDS } from '../story/index.ts';
import { type StudyKey, shownName, wordsIn } from '../words/index.ts';
import { ChartFigure } from './chart-figure.tsx';
import { type Desk, deskOf } from './desk.ts';
import { EvidenceList } from './evidence.tsx';
import { Head } from './head.tsx';
import { Method } from './method.tsx';
import { RetailerDetails, RetailerTable } from './retailers.tsx';
import { pageStyle } from './style.ts';
import { Summary } from './summary.tsx';
import { ToDo } from './todo.tsx';

/** A part of the page with an entry in its contents. */
interface Section {
  readonly id: string;
  readonly key: StudyKey;
  readonly body: Child;
}

/**
 * The report as one HTML page that loads nothing and runs nothing: figures, charts, tables, method and evidence.
 * Throws a RangeError for a language without a catalogue.
 */
export function reportPage(input: ReportInput, language: string): string {
  const words = wordsIn(language);
  const desk = deskOf(input, words);
  const { study } = input.figures;
  const title = `${words.say('kicker')}: ${shownName(study.title)}`;
  const mark = study.isSynthetic ? words.say('synthetic.mark') : undefined;
  const css = pageStyle({ title, mark });
  const sections = sectionsOf(desk);
  const page = (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(css)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{mark === undefined ? title : `${title} – ${words.say('synthetic')}`}</title>
        <style>{raw(css)}</style>
      </head>
      <body>
        <a class="skip" href="#report">
          {words.say('skip')}
        </a>
        {mark === undefined ? null : <header class="band">{mark}</header>}
        <div class="page">
          <main id="report" tabindex={-1}>
            <Head desk={desk} />
            <Summary desk={desk} />
            <nav class="contents" aria-label={words.say('contents')}>
              <p>{words.say('contents')}</p>
              <ul>
                {sections.map(({ id, key }) => (
                  <li>
                    <a href={`#${id}`}>{words.say(key)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {sections.map(({ id, key, body }) => (
              <section class="part" id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{words.say(key)}</h2>
                {body}
              </section>
            ))}
          </main>
        </div>
      </body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}

/** A part of charts, left out where there is nothing to show. */
function part(
  desk: Desk,
  name: string,
  key: StudyKey,
  charts: readonly Chart[],
  after?: Child,
): readonly Section[] {
  if (charts.length === 0) return [];
  const body = (
    <>
      {charts.map((chart) => (
        <ChartFigure desk={desk} chart={chart} />
      ))}
      {after}
    </>
  );
  return [{ id: `section-${name}`, key, body }];
}

function sectionsOf(desk: Desk): readonly Section[] {
  const { input, words } = desk;
  const charts = chartsOf(input, words);
  return [
    ...part(desk, 'balance', 'section.balance', charts.balance),
    { id: 'section-map', key: 'section.map', body: <MapSection desk={desk} charts={charts.map} /> },
    ...part(desk, 'fear', 'section.fear', charts.fear),
    ...part(desk, 'love', 'section.love', charts.love),
    ...part(desk, 'technology', 'section.technology', charts.technology),
    ...GROUP_KINDS.flatMap((kind) => part(desk, kind, `section.${kind}`, charts.groups[kind])),
    ...part(desk, 'time', 'section.time', charts.time),
    ...part(desk, 'change', 'section.change', charts.change),
    ...part(desk, 'waves', 'section.waves', charts.waves),
    ...part(desk, '2015', 'section.2015', charts.beside2015, <p>{words.say('2015.text')}</p>),
    { id: 'section-todo', key: 'section.todo', body: <ToDo desk={desk} /> },
    { id: 'section-retailers', key: 'section.retailers', body: <Retailers desk={desk} /> },
    { id: 'section-method', key: 'section.method', body: <Method desk={desk} charts={charts.funnel} /> },
    { id: 'section-evidence', key: 'section.evidence', body: <EvidenceList desk={desk} /> },
  ];
}

function MapSection({ desk, charts }: { readonly desk: Desk; readonly charts: readonly Chart[] }) {
  const { input, words } = desk;
  const { counts, ofPlaced, corrected } = input.figures.quadrants;
  const placed = [ofPlaced.trusted, ofPlaced.neither] as const;
  const share = (index: 0 | 1): string =>
    placed[index].value === undefined ? '' : words.percent(placed[index].value ?? 0);
  const between = (index: 0 | 1): string =>
    placed[index].interval ? words.percents(placed[index].interval) : '';
  return (
    <>
      <p>
        {words.say('places', {
          all: words.count(input.figures.counts.retailers),
          trusted: words.count(counts.trusted),
          relevant: words.count(counts['relevant-not-trusted']),
          notrelevant: words.count(counts['trusted-not-relevant']),
          neither: words.count(counts.neither),
          open: words.count(counts.undetermined),
        })}{' '}
        {placed.every((one) => !one.isSuppressed && one.interval)
          ? words.say('places.share', {
              share: share(0),
              interval: between(0),
              other: share(1),
              otherInterval: between(1),
            })
          : ''}{' '}
        {corrected
          ? words.say('places.corrected', {
              trusted: words.count(corrected.trusted),
              neither: words.count(corrected.neither),
            })
          : ''}
      </p>
      {charts.map((chart) => (
        <ChartFigure desk={desk} chart={chart} />
      ))}
    </>
  );
}

function Retailers({ desk }: { readonly desk: Desk }) {
  const { input, words } = desk;
  return (
    <>
      <p>{words.say('retailers.text', { minimum: words.count(input.figures.method.minimumFindings) })}</p>
      <RetailerTable desk={desk} />
      <h3>{words.say('retailers.details')}</h3>
      {input.figures.retailers.map((one, index) => (
        <RetailerDetails desk={desk} one={one} number={index + 1} />
      ))}
    </>
  );
}

/** The page says in itself that it loads nothing and runs nothing. */
function policyOf(css: string): string {
  const digest = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))));
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
