import { Problem } from '../core/problem.ts';
import { stackFrames } from '../core/stack-frames.ts';
import { runAction } from './action/run.ts';
import { Runner } from './action/runner.ts';
import { optimizeLate } from './optimize-late.ts';

/** A review that takes longer is ended and fails: a job that hangs holds everybody up. */
const timeoutMs = 15 * 60_000;

const runner = new Runner();

/** From outside the review, which may hang. */
function stop(message: string): void {
  runner.error(message);
  void runner.end().finally(() => process.exit(1));
}

const watchdog = setTimeout(() => {
  stop(
    `The review was ended after ${timeoutMs / 60_000} minutes, so the change counts as not reviewed. Split it, or exclude paths in .github/phasegate.yml.`,
  );
}, timeoutMs);
watchdog.unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop('The job was cancelled before the review ended, so the change counts as not reviewed.'));
}

try {
  await optimizeLate();
  process.exitCode = await runAction(runner);
} catch (error) {
  // Only problems that are worded for people are shown whole: another error's text may hold a piece of the code under review.
  const text = error instanceof Problem ? error.message : `Internal ${error instanceof Error ? error.name : 'error'}; please report it.`;
  runner.error(`The review could not be done, so the change counts as not reviewed. ${text}`);
  runner.debug(stackFrames(error));
  await runner.end();
  process.exitCode = 1;
}
