import { type Declaration, type ParsedDeclaration, parseDeclaration } from '../../declaration/index.ts';
import { PROBLEM_CODES, type Problem } from '../../shared/index.ts';
import { findFile } from '../find-file.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';

/** One side of a comparison, ready to be compared, and a way to find places in it. */
export interface LoadedSide {
  /** As the user gave it or as it is shown best. */
  readonly name: string;
  readonly declaration: Declaration;
  readonly placeOf: ParsedDeclaration['placeOf'];
}

/** Why a side cannot be compared. */
export interface UnusableSide {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/**
 * Loads what the user named: a file, or a folder with a declaration. A declaration with entries that cannot be used is
 * refused as a whole, since what was left out would look as if it had been removed.
 */
export function loadSide(io: Pick<Io, 'cwd'>, text: string): LoadedSide | UnusableSide {
  const name = findFile(io, text);
  const { declaration, isComplete, problems, placeOf } = parseDeclaration(name, fileReader(io.cwd));
  if (!declaration || !isComplete) return { name, problems: problems.filter(isInTheWay) };
  return { name, declaration, placeOf };
}

/** A missing language alone leaves nothing out. */
function isInTheWay({ code, severity }: Problem): boolean {
  return severity === 'error' && (PROBLEM_CODES[code].exit === 2 || code !== 'missing-language');
}
