import { run } from './commands/index.ts';

// The exit status is set and the process left to end by itself, so that a pipe gets the last of the answer.
process.exitCode = await run(process.argv.slice(2), process.env);
