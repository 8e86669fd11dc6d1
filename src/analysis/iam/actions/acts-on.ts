import { budgetOf } from '../budget.ts';
import { isAllWild, type Pattern } from '../document/pattern.ts';
import { findWord } from '../globs/glob-search.ts';
import { compileGlob, type Glob, globOf, symbolLetters } from '../globs/glob.ts';
import type { Action } from './action-table.ts';

/** Work of one question; patterns of people need a hundredth of it. */
const WORK_UNITS = 20_000;

/** Prefixes that several services share (two kinds of load balancers): of such an action the reference has the resources of one of them. */
const sharedPrefixes: ReadonlySet<string> = new Set([
  'apigateway',
  'aws-marketplace',
  'elasticloadbalancing',
  'kinesisanalytics',
  'lex',
  'ses',
]);

/** May the action be asked for on something that the pattern means? Yes, where that cannot be told. What an expression stands for may be anything. */
export function mayActOn(action: Action, pattern: Pattern): boolean {
  if (isAllWild(pattern) || pattern.every(({ kind }) => kind === 'symbol' || kind === 'variable')) return true;
  if (sharedPrefixes.has(action.key.slice(0, action.key.indexOf(':')))) return true;
  // It has no resources, so that only `*` means it.
  if (action.resources.length === 0) return pattern.some(({ kind }) => kind === 'symbol');
  const answers = answersOf(pattern);
  return action.resources.some((type) => {
    const known = answers.get(type);
    if (known !== undefined) return known;
    const answer = mayMean(pattern, type);
    answers.set(type, answer);
    return answer;
  });
}

/**
 * A whole ARN of a service that has none of the action's resources, such as a log group for an action on keys: nobody can ask for the action on
 * it, whatever else the ARN says.
 */
export function isOfOtherService(action: Action, pattern: Pattern): boolean {
  const [first] = pattern;
  const service = first?.kind === 'text' ? /^arn:[^:*?]+:([^:*?]+):/u.exec(first.text)?.[1] : undefined;
  if (service === undefined || action.resources.length === 0) return false;
  return !mayActOn(action, pattern) && action.resources.every((type) => type.split(':')[2] !== service);
}

const answered = new WeakMap<Pattern, Map<string, boolean>>();

/** What was asked of the pattern, by type: statements name dozens of actions, and few types. */
function answersOf(pattern: Pattern): Map<string, boolean> {
  const answers = answered.get(pattern) ?? new Map<string, boolean>();
  answered.set(pattern, answers);
  return answers;
}

function mayMean(pattern: Pattern, type: string): boolean {
  // The table writes `arn:*:s3:::*` for a bucket, whose name has no slash.
  if (type.endsWith(':s3:::*') && isBelowBucket(pattern)) return false;
  return findWord([openGlob(pattern), typeGlob(type)], [], budgetOf(WORK_UNITS)) !== 'empty';
}

const openGlobs = new WeakMap<Pattern, Glob>();

/** The pattern with whatever it does not say as anything. */
function openGlob(pattern: Pattern): Glob {
  const known = openGlobs.get(pattern);
  if (known !== undefined) return known;
  const open = pattern.map((part) => (part.kind === 'symbol' || part.kind === 'variable' ? ({ kind: 'any' } as const) : part));
  const glob = compileGlob(open, symbolLetters(), { arn: true });
  openGlobs.set(pattern, glob);
  return glob;
}

/** `arn:aws:s3:::name/*`: a slash behind a name that is written out. */
function isBelowBucket(pattern: Pattern): boolean {
  const [first] = pattern;
  return first?.kind === 'text' && /^arn:[a-z-]+:s3:::[^*?/]+\//u.test(first.text);
}

const globs = new Map<string, Glob>();

function typeGlob(type: string): Glob {
  const glob = globs.get(type) ?? globOf(type, { arn: true });
  globs.set(type, glob);
  return glob;
}
