import type { Problem, Severity } from '../shared/index.ts';
import { type Assets, renderDocument } from './document.tsx';

/** What the page of problems shows. */
export interface ProblemsPage {
  /** Name of the declaration, as the team knows it. */
  readonly file: string;
  readonly problems: readonly Problem[];
  /** The day that the law was read for, in words. */
  readonly day: string;
  /** Says since when which version is shown; absent when the last edit is shown. */
  readonly stale: string | undefined;
  readonly back: string | undefined;
  readonly assets: Assets;
}

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  advice: 'Advice',
};

/** Renders the problems of a declaration for the team: where, what was found, why, and what to write. */
export function renderProblemsPage(page: ProblemsPage): string {
  const title = page.problems.length === 0 ? `No problems in ${page.file}` : `Problems in ${page.file}`;
  const severities = ['error', 'warning', 'advice'] as const;
  return renderDocument({
    language: 'en',
    direction: 'ltr',
    title,
    description: 'What the check found in the declaration.',
    style: page.assets,
    children: (
      <div class="page">
        {page.back === undefined ? null : (
          <nav class="languages" aria-label="Back">
            <ul>
              <li>
                <a href={page.back}>Back to the label</a>
              </li>
            </ul>
          </nav>
        )}
        <main class="problems">
          <header class="label-head">
            <h1>{title}</h1>
            <p class="lead">
              {page.stale ?? 'The label shows the last edit.'} Checked for {page.day}.
            </p>
          </header>
          <dl class="counts">
            {severities.map((severity) => (
              <div>
                <dt>{HEADINGS[severity]}</dt>
                <dd>{page.problems.filter((p) => p.severity === severity).length}</dd>
              </div>
            ))}
          </dl>
          {severities.map((severity) => (
            <Group
              heading={HEADINGS[severity]}
              problems={page.problems.filter((p) => p.severity === severity)}
            />
          ))}
        </main>
      </div>
    ),
  });
}

function Group({ heading, problems }: { readonly heading: string; readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {problems.map((p) => (
        <article class={`problem ${p.severity}`}>
          <p class="place">
            <span class="at">
              {p.where.file}:{p.where.line}:{p.where.column}
            </span>
            {p.path === '' ? null : <span> {p.path}</span>}
          </p>
          <div>
            <h3>{p.message}</h3>
            <Details problem={p} />
          </div>
        </article>
      ))}
    </section>
  );
}

function Details({ problem }: { readonly problem: Problem }) {
  const { found, why, help, isUnverified } = problem;
  if (found === undefined && why === undefined && help === undefined) return null;
  return (
    <dl>
      <Line term="found" text={found} />
      <Line term="why" text={isUnverified ? `${why ?? ''} (source not verified)` : why} />
      <Line term="write" text={help} />
    </dl>
  );
}

function Line({ term, text }: { readonly term: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
