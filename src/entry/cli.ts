import { Problem } from '../core/problem.ts';
import { stackFrames } from '../core/stack-frames.ts';
import { optimizeLate } from './cli/optimize-late.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded when called, so that a review does not wait for what only the server needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  review: async () => (await import('./cli/review.ts')).reviewCommand,
  scan: async () => (await import('./cli/scan.ts')).scanCommand,
  explain: async () => (await import('./cli/explain.ts')).explainCommand,
  doctor: async () => (await import('./cli/doctor.ts')).doctorCommand,
  init: async () => (await import('./cli/init.ts')).initCommand,
  serve: async () => (await import('./cli/serve.ts')).serveCommand,
  demo: async () => (await import('./cli/demo.ts')).demoCommand,
};

const help = `phasegate: the security gate on pull requests that change AWS code

  phasegate review [--repo DIR] [--base REF] [--head REF]   review the change between two commits
  phasegate scan [PATH...]                                  evaluate one state, everything in it
  phasegate explain POLICY                                  what a policy looks for, and why
  phasegate init [--dir DIR] [--phase 1|2|3|4] [--force]    write the workflow and the configuration
  phasegate doctor [--repo OWNER/NAME] [--branch BRANCH]    whether the gate holds; reads GITHUB_TOKEN
  phasegate serve                                           run the GitHub App; set up by the environment
  phasegate demo                                            review an example pull request

  --format text|json|sarif|markdown|html   --output FILE   --config FILE

Exit code 0: nothing blocks. 1: blocked. 2: the review could not be done; standard error says why.
`;

async function main(): Promise<number> {
  const [name = 'help', ...args] = process.argv.slice(2);
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new Problem(`Unknown command "${name}". Run "phasegate help" for the list.`);
  if (name !== 'serve') optimizeLate();
  const command = await load();
  return command(args);
}

try {
  process.exitCode = await main();
} catch (error) {
  // Only problems that are worded for people are shown whole: another error's text may hold a piece of the code under review.
  const text = error instanceof Problem ? error.message : `Internal ${error instanceof Error ? error.name : 'error'}; please report it.`;
  process.stderr.write(`phasegate: ${text}\n`);
  if (process.env['PHASEGATE_DEBUG'] === '1') process.stderr.write(`${stackFrames(error)}\n`);
  process.exitCode = 2;
}
