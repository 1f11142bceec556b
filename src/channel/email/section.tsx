import type { Part } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { Answer } from './answer.tsx';
import { STYLE } from './style.ts';

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A row of the frame with one part in it: question, state, answer, and the parts below. */
export function Section({ part }: { readonly part: Part }) {
  return (
    <tr>
      <td style={part.isWeighty ? STYLE.weighty : STYLE.row}>
        <Said part={part} depth={0} />
      </td>
    </tr>
  );
}

function Said({ part, depth }: { readonly part: Part; readonly depth: number }) {
  const Heading = HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? 'h6';
  return (
    <>
      <Heading style={depth === 0 ? STYLE.question : STYLE.below}>{cleanText(part.heading)}</Heading>
      {part.stateWord === undefined ? null : <p style={STYLE.state}>{cleanText(part.stateWord)}</p>}
      <Answer sentences={part.sentences} />
      {(part.parts ?? []).map((below) => (
        <Said part={below} depth={depth + 1} />
      ))}
    </>
  );
}
