/** Runs work one after the other, in the order in which it came. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a lock. Work that fails lets the next begin. */
export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
