// How many tests a run had, from the report it wrote, so that "ok" with no test inside is seen.
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Reads a report and removes it: a later run that writes none must not show old numbers. */
function take(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}

const sentence = (passed, failed, skipped) =>
  `${passed} tests passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;

export function countsOfVitest(file) {
  const report = take(file);
  return report ? sentence(report.numPassedTests, report.numFailedTests, report.numPendingTests) : '';
}

export function countsOfPlaywright(file) {
  const stats = take(file)?.stats;
  return stats ? sentence(stats.expected, stats.unexpected + stats.flaky, stats.skipped) : '';
}
