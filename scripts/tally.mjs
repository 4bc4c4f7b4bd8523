// Prints `N passed, N failed, N skipped` from jest's own result; exits 1 where anything failed or was skipped.
import { readFileSync } from 'node:fs';

let result;
try {
  result = JSON.parse(readFileSync('coverage/result.json', 'utf8'));
} catch {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
// A file that could not even be loaded has no tests of its own, but it has failed.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests + result.numTodoTests;
console.log(`${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed + skipped > 0 || result.numPassedTests === 0 ? 1 : 0);
