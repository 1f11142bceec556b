import type { RowState } from '../../notice/index.ts';

/** The shape of a state: a full disc for yes, a crossed ring for no, a half disc for a choice. The word says the same. */
export function StateIcon({ state }: { readonly state: RowState }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z" />
      <path class={state === 'no' ? undefined : 'filled'} d={SHAPES[state]} />
    </svg>
  );
}

const SHAPES: Readonly<Record<RowState, string>> = {
  yes: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  no: 'M3.6 3.6l8.8 8.8',
  youChoose: 'M8 4a4 4 0 0 1 0 8z',
};
