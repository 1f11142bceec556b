import type { StudyDefinition } from '../../study/index.ts';
import { conversations, isOutside } from '../row/to-conversation.ts';
import { SourceError, startOf } from '../source/block.ts';
import { blocksOf } from '../source/blocks-of.ts';
import { wantedColumns } from '../source/column.ts';
import { findFiles } from '../source/find-files.ts';
import { readBlock } from '../source/read-block.ts';

/** A conversation whose text is wanted. */
export interface TextWanted {
  /** Id of the conversation, as findings name it. */
  readonly conversation: string;
  /** Name of its source. */
  readonly source: string;
}

/** Makes the key that texts are found by. */
function keyOf({ source, conversation }: TextWanted): string {
  return JSON.stringify([source, conversation]);
}

/**
 * Reads texts of conversations from the study's sources again, for runs that kept none; reading ends when all are found.
 * Where several rows have one id, the first in the study's window is the one that was analysed. A source that cannot be read any
 * more leaves its texts out and is named in `unread`.
 */
export async function rereadTexts(
  { definition, folder }: { readonly definition: StudyDefinition; readonly folder: string },
  wanted: readonly TextWanted[],
): Promise<{
  readonly textOf: (wanted: TextWanted) => string | undefined;
  readonly unread: readonly string[];
}> {
  const missing = new Set(wanted.map(keyOf));
  const texts = new Map<string, string>();
  const unread: string[] = [];
  // Pseudonyms of authors are made and thrown away: any key does.
  const toConversation = conversations(definition, '');
  for (const source of definition.sources) {
    if (missing.size === 0) break;
    if (!wanted.some((one) => one.source === source.name)) continue;
    const columns = wantedColumns(source);
    try {
      const files = findFiles(folder, [source]);
      for await (const block of blocksOf(files, [source], startOf(0))) {
        const file = files.length === 1 ? '' : block.file;
        for (const row of readBlock(block, source, columns).rows) {
          const made = 'reason' in row ? undefined : toConversation(row, source, file);
          if (made === undefined || typeof made === 'string' || isOutside(definition.window, made.day))
            continue;
          const key = keyOf({ source: source.name, conversation: made.id });
          if (missing.delete(key)) texts.set(key, made.text);
        }
        if (missing.size === 0) break;
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      unread.push(error.message);
    }
  }
  return { textOf: (one) => texts.get(keyOf(one)), unread };
}
