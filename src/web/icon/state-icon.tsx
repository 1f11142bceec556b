import type { RowState } from '../../notice/index.ts';

/** The shape of a state: a full disc for yes, a crossed ring for no, a half disc for a choice. The word says the same. */
export function StateIcon({ state }: { readonly state: RowState }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.5" stroke="currentColor" stroke-width="1.5" />
      {state === 'yes' ? <circle cx="8" cy="8" r="4" fill="currentColor" /> : null}
      {state === 'no' ? <path d="m3.6 3.6 8.8 8.8" stroke="currentColor" stroke-width="1.5" /> : null}
      {state === 'youChoose' ? <path d="M8 4a4 4 0 0 1 0 8z" fill="currentColor" /> : null}
    </svg>
  );
}
