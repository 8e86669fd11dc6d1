import type { Action } from '../actions/action-table.ts';
import { ACCOUNT_SEGMENT, arnSegment } from '../document/arn-segment.ts';
import { type Pattern, parsePattern, patternText } from '../document/pattern.ts';
import { compileGlob, coversGlob, type Glob, globOf, type SymbolLetters, symbolLetters } from '../globs/glob.ts';

/** The partitions of AWS; a policy that covers a type of resource in one of them covers it. */
export const partitions: readonly string[] = ['aws', 'aws-cn', 'aws-us-gov'];
/** In the place of an account: what AWS keeps for everybody, and nobody can change. */
const OF_AWS = 'aws';
const everyArn = globOf('arn:aws:*:*:*:*', { arn: true });

/**
 * Do the patterns take every ARN of the action's own resource types? Those of an action without any are taken by `*` only, and here also
 * by a spelling of every ARN, which is meant as one.
 */
export function coverage(patterns: readonly Pattern[]): (action: Action) => boolean {
  const letters = symbolLetters();
  const globs = patterns.map((pattern) => compileGlob(pattern, letters, { arn: true }));
  const hasStar = globs.some((glob) => coversGlob(glob, everyArn));
  const takes = typeCoverage(globs, (type) => partitions.map((name) => globOf(type.replace('arn:*:', `arn:${name}:`), { arn: true })));
  return (action) => hasStar || (globs.length > 0 && action.resources.length > 0 && action.resources.every(takes));
}

/** The same within one account: `arn:aws:iam::111122223333:*` takes all that IAM has there. */
export function accountCoverage(patterns: readonly Pattern[]): (action: Action) => boolean {
  const everywhere = coverage(patterns);
  const accounts = new Map(
    patterns
      .map(accountOf)
      .filter((account) => account !== undefined)
      .map((account) => [patternText(account), account]),
  );
  if (accounts.size === 0) return everywhere;
  const letters = symbolLetters();
  const globs = patterns.map((pattern) => compileGlob(pattern, letters, { arn: true }));
  const inAccounts = [...accounts.values()].map((account) => typeCoverage(globs, (type) => inAccount(type, account, letters)));
  return (action) => everywhere(action) || (action.resources.length > 0 && inAccounts.some((takes) => action.resources.every(takes)));
}

/** Decides each type of resource once. */
function typeCoverage(globs: readonly Glob[], spellings: (type: string) => readonly Glob[]): (type: string) => boolean {
  const known = new Map<string, boolean>();
  return (type) => {
    const decided = known.get(type);
    if (decided !== undefined) return decided;
    const taken = spellings(type).some((small) => globs.some((glob) => coversGlob(glob, small)));
    known.set(type, taken);
    return taken;
  };
}

/** The account that a pattern names; undefined where it names none, or any. */
function accountOf(pattern: Pattern): Pattern | undefined {
  const account = arnSegment(pattern, ACCOUNT_SEGMENT);
  const isOne = account?.length === 1 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
  return isOne && patternText(account) !== OF_AWS ? account : undefined;
}

/** ARNs of a type in the account, in each partition. */
function inAccount(type: string, account: Pattern, letters: SymbolLetters): readonly Glob[] {
  const segments = type.split(':');
  const before = segments.slice(2, ACCOUNT_SEGMENT).join(':');
  const after = segments.slice(ACCOUNT_SEGMENT + 1).join(':');
  return partitions.map((partition) =>
    compileGlob([...literal(`arn:${partition}:${before}:`), ...account, ...parsePattern(`:${after}`, { variables: false })], letters, {
      arn: true,
    }),
  );
}

function literal(text: string): Pattern {
  return parsePattern(text, { variables: false });
}
