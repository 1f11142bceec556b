import { type Change, compareDeclarations } from '../../change/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import { formatDate, say } from '../../language/index.ts';
import { type Edition, frame, type NoticeInput } from '../build-notice.ts';
import type { Notice } from '../notice.ts';
import type { Sentence } from '../sentence.ts';
import { changeContent, changeSentences, firstContent } from './change-content.ts';

/** The version that a new one is compared with. */
export interface OlderVersion {
  readonly declaration: Declaration;
  /** The day, `YYYY-MM-DD`, that the law was read for then; that of the new version when absent. */
  readonly on?: string;
  /** How it was published; absent for a preview. */
  readonly edition?: Edition;
}

/** What the notice of changes is made from: the new version as for the other layers, and the old one. */
export interface ChangesInput extends NoticeInput {
  /** Absent for the first version. */
  readonly old?: OlderVersion;
}

/** Builds the notice of what has changed since an older version, in one language. */
export function buildChangesNotice(input: ChangesInput): Notice {
  const { language, declaration, old } = input;
  const brand = declaration.controller.brand ?? declaration.controller.name;
  const title = say(language, 'change.title', { brand });
  if (!old) {
    return frame(
      'changes',
      { title, lead: say(language, 'change.leadFirst'), ...firstContent(input) },
      input,
    );
  }
  const context = { ...input, old: old.declaration };
  const parts = changeContent(context, changesOf(input, old));
  return frame('changes', { title, lead: leadOf(language, old.edition), ...parts }, input);
}

/** Tells customers of single changes, in the sentences of the notice. */
export function tellChanges(
  input: ChangesInput & { readonly old: OlderVersion },
  changes: readonly Change[],
): readonly Sentence[] {
  return changeSentences({ ...input, old: input.old.declaration }, changes);
}

function changesOf({ declaration, on }: NoticeInput, old: OlderVersion): readonly Change[] {
  return compareDeclarations(old.declaration, declaration, { oldOn: old.on ?? on, newOn: on });
}

function leadOf(language: string, edition: Edition | undefined): string {
  if (edition === undefined) return say(language, 'change.lead');
  const date = formatDate(edition.on, language);
  return say(language, 'change.leadSince', { number: edition.number, date });
}
