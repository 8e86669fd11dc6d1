import { nearestOf } from '../../core/nearest.ts';
import { Problem } from '../../core/problem.ts';

/** What `parseArgs` has against the arguments of a command, with the option that was meant and where all are told. `options`: their names. */
export function argumentProblem(error: unknown, command: string, options: readonly string[]): Problem {
  if (error instanceof Problem) return error;
  const told = error instanceof Error ? error.message : 'Unreadable arguments';
  return new Problem(`${inWords(told, options)} Run "phasegate ${command} --help" for what it takes.`);
}

function inWords(told: string, options: readonly string[]): string {
  const unknown = /^Unknown option '(?<option>-[^']*)'/u.exec(told)?.groups?.['option'];
  if (unknown !== undefined) {
    const near = nearestOf(unknown.replace(/^-+/u, ''), options);
    return `There is no option ${quoted(unknown)}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
  }
  const valueless = /^Option '(?<option>-[^'\s]+)(?:\s[^']*)?' argument (?:missing|is ambiguous)/u.exec(told)?.groups?.['option'];
  if (valueless !== undefined) return `${valueless} has no value; one that begins with a dash is written ${valueless}=VALUE.`;
  const stray = /^Unexpected argument '(?<argument>[^']*)'/u.exec(told)?.groups?.['argument'];
  if (stray !== undefined) return `${quoted(stray)} is one argument too many.`;
  return `${told.split(/\.(?:\s|$)/u)[0] ?? told}.`;
}

const shownCharsMax = 80;

/** An argument as it is shown in a message: it may be long. */
export function quoted(argument: string): string {
  return JSON.stringify(argument.length > shownCharsMax ? `${argument.slice(0, shownCharsMax)}…` : argument);
}
