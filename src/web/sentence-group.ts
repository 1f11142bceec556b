import type { Sentence } from '../notice/index.ts';

/** Groups each sentence with those that go on from it. */
export function groupsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const open = groups.at(-1);
    if (sentence.goesOn && open) open.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** Does a group say one thing that needs no introduction? */
export function isStatement(group: readonly Sentence[]): boolean {
  return group.length === 1 && group[0]?.lead === undefined;
}
