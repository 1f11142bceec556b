import type { Reporter, TestModule } from 'vitest/node';

/** Prefix of tests that need the real material beside the repository. */
const REAL_DATA = 'real data:';

/** Prints how many real-data tests were skipped, and one plain line with the counts, last. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((t) => t.result().state === state).length;
    const realData = tests.filter(
      (t) => t.result().state === 'skipped' && t.fullName.includes(REAL_DATA),
    ).length;
    // A file that fails to load holds no test and must not look like success.
    const broken = modules.filter((m) => m.errors().length > 0).length;
    if (realData > 0) process.stdout.write(`skipped: ${realData} real-data tests\n`);
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
    );
  }
}
