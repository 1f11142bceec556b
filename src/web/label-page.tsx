import type { Label, LabelRow } from '../notice/index.ts';
import { Answer } from './answer.tsx';
import { type Assets, renderDocument } from './document.tsx';
import { RowIcon } from './icon/row-icon.tsx';
import { StateIcon } from './icon/state-icon.tsx';
import { type TeamNote, TeamNoteBox } from './team-note.tsx';

/** A language that the page is also there in. */
export interface LanguageLink {
  readonly language: string;
  /** Its own name, in the language itself. */
  readonly name: string;
  readonly href: string;
}

/** What the page of a label shows. */
export interface LabelPage {
  readonly label: Label;
  readonly languages: readonly LanguageLink[];
  readonly words: LabelWords;
  readonly assets: Assets;
  readonly note: TeamNote | undefined;
}

/** Words of the frame, in the language of the label. */
export interface LabelWords {
  readonly skip: string;
  readonly languages: string;
  readonly question: string;
  readonly answer: string;
  readonly preview: string;
}

/** Renders the label as a page: a table that nothing is folded away in, readable without JavaScript. */
export function renderLabelPage(page: LabelPage): string {
  const { label, words } = page;
  return renderDocument({
    language: label.language,
    direction: label.direction,
    title: label.title,
    description: label.lead,
    assets: page.assets,
    children: (
      <>
        <a class="skip" href="#label">
          {words.skip}
        </a>
        <div class="page">
          <TeamNoteBox note={page.note} />
          <Languages page={page} />
          <main id="label" tabindex={-1}>
            <header class="label-head">
              <h1>{label.title}</h1>
              <p class="lead">{label.lead}</p>
              <ul class="meta">
                <li>{label.date}</li>
                <li>{label.readingTime}</li>
                <li>{words.preview}</li>
              </ul>
            </header>
            <LabelTable label={label} words={words} />
          </main>
        </div>
      </>
    ),
  });
}

function Languages({ page }: { readonly page: LabelPage }) {
  if (page.languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={page.words.languages}>
      <ul>
        {page.languages.map(({ language, name, href }) => (
          <li>
            <a
              href={href}
              lang={language}
              hreflang={language}
              aria-current={language === page.label.language ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The roles repeat what the elements say, because a narrow screen shows the table as blocks and browsers then
 * forget that it is one.
 */
function LabelTable({ label, words }: { readonly label: Label; readonly words: LabelWords }) {
  return (
    <table class="label" role="table">
      <caption class="visually-hidden">{label.title}</caption>
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
        {label.rows.map((row) => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: LabelRow }) {
  return (
    <tr role="row" class={row.isWeighty ? 'weighty' : undefined} id={row.id}>
      <th role="rowheader" scope="row" class="question">
        <RowIcon row={row.id} />
        <span>{row.question}</span>
      </th>
      <td role="cell" class="state">
        {row.state && row.stateWord ? (
          <span class={`state-${row.state}`}>
            <StateIcon state={row.state} />
            {row.stateWord}
          </span>
        ) : null}
      </td>
      <td role="cell" class="answer">
        <Answer sentences={row.answer} />
      </td>
    </tr>
  );
}
