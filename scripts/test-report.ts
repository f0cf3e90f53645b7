/** What a stage of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Vitest's JSON report that count. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a runner's own report. A file that broke before its first test counts as one failure, and so does a runner
 * that left no report, or ended badly though every test in it passed.
 */
export function tallyOf(report: VitestReport | null, exitCode: number | null): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === "passed") tally.passed++;
      else if (status === "failed") tally.failed++;
      else tally.skipped++;
    }
    const failedInside = file.assertionResults.some(({ status }) => status === "failed");
    if (file.status === "failed" && !failedInside) tally.failed++;
  }
  if (tally.failed === 0 && (report === null || exitCode !== 0)) tally.failed++;
  return tally;
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
