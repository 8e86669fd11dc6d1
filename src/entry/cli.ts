#!/usr/bin/env node
import { nearestOf } from '../core/nearest.ts';
import { Problem } from '../core/problem.ts';
import { stackFrames } from '../core/stack-frames.ts';
import { quoted } from './cli/argument-problem.ts';
import { keepCompiledCode } from './cli/compile-cache.ts';
import { renderCommandHelp, renderHelp } from './cli/help.ts';
import { keepChunks } from './cli/kept-chunks.ts';
import { optimizeLate } from './optimize-late.ts';
import { toolVersion } from './version.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Loaded when called, so that a review does not wait for what only the server needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  review: async () => (await import('./cli/review.ts')).reviewCommand,
  scan: async () => (await import('./cli/scan.ts')).scanCommand,
  matrix: async () => (await import('./cli/matrix.ts')).matrixCommand,
  explain: async () => (await import('./cli/explain.ts')).explainCommand,
  'test-policies': async () => (await import('./cli/test-policies.ts')).testPoliciesCommand,
  doctor: async () => (await import('./cli/doctor.ts')).doctorCommand,
  init: async () => (await import('./cli/init.ts')).initCommand,
  serve: async () => (await import('./cli/serve.ts')).serveCommand,
  migrate: async () => (await import('./cli/serve.ts')).migrateCommand,
  demo: async () => (await import('./cli/demo.ts')).demoCommand,
};

async function main(): Promise<number> {
  const [name = 'help', ...args] = process.argv.slice(2);
  const told = tell(name, args);
  if (told !== undefined) {
    process.stdout.write(told);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw unknownCommand(name);
  if (name === 'serve') return (await load())(args);
  const folder = keepCompiledCode(process.env);
  const optimizeLateAgain = await optimizeLate();
  if (folder !== undefined) keepChunks(folder, optimizeLateAgain);
  const command = await load();
  return command(args);
}

function unknownCommand(name: string): Problem {
  const near = nearestOf(name, Object.keys(commands));
  return new Problem(
    `There is no command ${quoted(name)}.${near === undefined ? '' : ` Did you mean ${near}?`} Run "phasegate help" for the list.`,
  );
}

/** What is answered without running a command: help and version, wherever among the options they stand. */
function tell(name: string, args: readonly string[]): string | undefined {
  const words = new Set([name, ...(args.includes('--') ? args.slice(0, args.indexOf('--')) : args)]);
  if (words.has('--version') || name === 'version') return `${toolVersion}\n`;
  if (name === 'help') return renderCommandHelp(args[0] ?? '') ?? renderHelp();
  if (!words.has('--help') && !words.has('-h')) return undefined;
  return name.startsWith('-') ? renderHelp() : renderCommandHelp(name);
}

// Whoever reads may have seen enough (`| head`): the verdict stands all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  // Only problems that are worded for people are shown whole: another error's text may hold a piece of the code under review.
  const text = error instanceof Problem ? error.message : `Internal ${error instanceof Error ? error.name : 'error'}; please report it.`;
  process.stderr.write(`phasegate: ${text}\n`);
  if (process.env['PHASEGATE_DEBUG'] === '1') process.stderr.write(`${stackFrames(error)}\n`);
  process.exitCode = 2;
}
