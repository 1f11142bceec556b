/** Waits until something holds; throws after a generous time. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`did not come to hold within ${ms} ms`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
