import { appendFileSync } from 'node:fs';

/** Ends a run with the line "N passed, N failed" that CI counts. With TALLY_FILE set it is also appended there, to add up several runs. */
export default class Tally {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    process.stderr.write(line);
    if (process.env.TALLY_FILE) appendFileSync(process.env.TALLY_FILE, line);
  }
}
