/** What the team is told above a preview. */
export interface TeamNote {
  /** Whole English sentences. */
  readonly sentences: readonly string[];
  readonly link: { readonly href: string; readonly text: string };
  /** True when the last edit could not be used, so that an older version is shown. */
  readonly isBroken: boolean;
}

/** Shows a note to the team, in the language of the tool. */
export function TeamNoteBox({ note }: { readonly note: TeamNote | undefined }) {
  if (!note) return null;
  return (
    <aside class="note" lang="en" dir="ltr" aria-label="For the team">
      <p>
        {note.isBroken ? <strong>The last edit is not shown. </strong> : null}
        {note.sentences.join(' ')} <a href={note.link.href}>{note.link.text}</a>
      </p>
    </aside>
  );
}
