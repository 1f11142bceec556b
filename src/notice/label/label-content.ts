import type { LayerContent } from '../notice.ts';
import { buildLabel } from './build-label.ts';
import type { RowContext } from './context.ts';

/** The label as a layer: a part for each row. */
export function labelContent(context: RowContext): LayerContent {
  const { title, lead, rows } = buildLabel(context);
  return {
    title,
    lead,
    parts: rows.map(({ id, question, answer, state, stateWord, isWeighty }) => ({
      id,
      heading: question,
      ...(state && stateWord ? { state, stateWord } : {}),
      ...(isWeighty ? { isWeighty } : {}),
      sentences: answer,
    })),
  };
}
