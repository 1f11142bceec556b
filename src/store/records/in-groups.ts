/**
 * Runs work in groups: while one group runs, what comes in is gathered, and all of it is the next one. One flush of the disk
 * then serves many callers.
 *
 * @param run does a group; its results stand in the order of the items. When it fails, every caller of the group is told.
 */
export function inGroups<Item, Outcome>(
  run: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  largest: number,
): (items: readonly Item[]) => Promise<readonly Outcome[]> {
  interface Call {
    readonly items: readonly Item[];
    readonly done: (outcomes: readonly Outcome[]) => void;
    readonly failed: (reason: unknown) => void;
  }
  let waiting: Call[] = [];
  let isRunning = false;

  const nextGroup = (): readonly Call[] => {
    let count = 0;
    let take = 0;
    for (const call of waiting) {
      if (take > 0 && count + call.items.length > largest) break;
      count += call.items.length;
      take += 1;
    }
    const group = waiting.slice(0, take);
    waiting = waiting.slice(take);
    return group;
  };
  const work = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const group = nextGroup();
      try {
        const outcomes = await run(group.flatMap(({ items }) => items));
        let from = 0;
        for (const { items, done } of group) {
          done(outcomes.slice(from, from + items.length));
          from += items.length;
        }
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isRunning = false;
  };

  return (items) =>
    new Promise((done, failed) => {
      waiting.push({ items, done, failed });
      if (!isRunning) void work();
    });
}
