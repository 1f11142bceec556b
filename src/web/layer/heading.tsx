import type { Child } from 'hono/jsx';

/** Levels of headings in a page. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of a level. */
export function Heading(props: { readonly level: Level; readonly children: Child }) {
  const Tag = `h${props.level}` as const;
  return <Tag>{props.children}</Tag>;
}

/** The level below one; there are six. */
export function below(level: Level): Level {
  const levels = [2, 3, 4, 5, 6, 6] as const;
  return levels[level - 1] ?? 6;
}
