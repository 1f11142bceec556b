import type { Sentence } from '../../notice/index.ts';
import { linkedRuns, type Prose, proseOf, type Run } from '../prose/index.ts';
import { STYLE } from './style.ts';

/** The answer of a part: paragraphs, and lists as lists. */
export function Answer({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <>
      {proseOf(sentences).map((prose) => (
        <Block prose={prose} />
      ))}
    </>
  );
}

function Block({ prose }: { readonly prose: Prose }) {
  if (prose.kind === 'paragraph') {
    return (
      <p style={STYLE.text}>
        <Runs runs={prose.runs} />
      </p>
    );
  }
  return (
    <>
      {prose.lead === undefined ? null : (
        <p style={STYLE.text}>
          <strong>{prose.lead}</strong>
        </p>
      )}
      <ul style={STYLE.list}>
        {prose.items.map((text) => (
          <li style={STYLE.item}>
            <Runs runs={linkedRuns(text)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, href, isStrong }) => {
        if (isStrong) return <strong>{text}</strong>;
        if (href === undefined) return text;
        return (
          <a href={href} style={STYLE.link}>
            {text}
          </a>
        );
      })}
    </>
  );
}
