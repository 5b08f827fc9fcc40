import { appendFileSync } from 'node:fs';

/** Ends a run with the one line that CI counts; with TALLY_FILE set, also appends it there so that several runs can be added up. */
export default class Tally {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    process.stderr.write(line);
    if (process.env.TALLY_FILE) appendFileSync(process.env.TALLY_FILE, line);
  }
}
