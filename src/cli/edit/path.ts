import type { Path } from '../../declaration/index.ts';

/** Splits `practices.newsletter.data.0` into its keys; undefined when a key is empty. */
export function parsePath(text: string): readonly string[] | undefined {
  const keys = text.split('.').map((key) => key.trim());
  return keys.includes('') ? undefined : keys;
}

/** Shows a path the way it is written on the command line. */
export function showPath(path: Path): string {
  return path.join('.');
}
