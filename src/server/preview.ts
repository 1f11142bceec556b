import { type CheckOptions, checkDeclaration } from '../check/index.ts';
import {
  type Declaration,
  type ParsedDeclaration,
  parseDeclaration,
  type ReadFile,
} from '../declaration/index.ts';
import { deriveFacts, type Fact } from '../fact/index.ts';
import type { Problem } from '../shared/index.ts';

/** A declaration that can be shown, with its facts. */
export interface Version {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** False when entries that do not fit were left out, because there is no good version to show instead. */
  readonly isComplete: boolean;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** What a watched file shows: its last good version, and what is wrong with the file as it is now. */
export interface PreviewState {
  /** Undefined until the file could be used once. */
  readonly version: Version | undefined;
  readonly problems: readonly Problem[];
  /** True when the file as it is now cannot be shown, so that `version` is an older one. */
  readonly isBroken: boolean;
  /** All files that the declaration is made of. */
  readonly files: readonly string[];
  /** The day that the law was read for. */
  readonly on: string;
}

/**
 * Reads a declaration again and returns what to show: the new version when every part of it can be used, and
 * otherwise the last good one. Without a good one yet, what can be used is shown and said to be incomplete. An edit is a preview only; what customers are bound to is published, never edited.
 */
export function readPreview(input: {
  readonly file: string;
  readonly readFile: ReadFile;
  readonly options: CheckOptions;
  readonly now: number;
  readonly last: PreviewState | undefined;
}): PreviewState {
  const parsed: ParsedDeclaration = parseDeclaration(input.file, input.readFile);
  const problems = checkDeclaration(parsed, input.options);
  const { declaration, files, isComplete } = parsed;
  const isUsable = declaration !== undefined && isComplete;
  const hasGood = input.last?.version?.isComplete === true;
  return {
    version:
      isUsable || (declaration && !hasGood)
        ? { declaration, facts: deriveFacts(declaration, isUsable), isComplete: isUsable, readAt: input.now }
        : input.last?.version,
    problems,
    isBroken: !isUsable,
    // A broken include list must not end the watch over the files that may mend it.
    files: isUsable ? files : [...new Set([...files, ...(input.last?.files ?? [])])],
    on: input.options.on,
  };
}
