/** A jest reporter whose one line, the last of a run, says how many tests passed and failed. */
class CountReporter {
  onRunComplete(_contexts, results) {
    // A file that cannot be loaded holds no test, yet something did fail.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest's own summary comes after all other reporters.
    process.once("exit", () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
}

module.exports = CountReporter;
