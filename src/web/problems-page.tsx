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
    assets: page.assets,
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
        <main>
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
            {p.where.file}:{p.where.line}:{p.where.column}
            {p.path === '' ? '' : ` · ${p.path}`}
          </p>
          <h3>{p.message}</h3>
          <dl>
            <Line term="found" text={p.found} />
            <Line term="why" text={p.isUnverified ? `${p.why ?? ''} (source not verified)` : p.why} />
            <Line term="write" text={p.help} />
          </dl>
        </article>
      ))}
    </section>
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
