import { actionIndex } from '../actions/action-index.ts';
import type { Action } from '../actions/action-table.ts';
import { ANY, coversGlob, compileGlob, type Glob, globOf, lettersOf, matchesWord, symbolLetters, wordText } from '../globs/glob.ts';
import { actionGlob, expandPattern } from '../actions/match-action.ts';
import { inKnownPartition } from '../document/arn-segment.ts';
import { isAllWild, type Pattern, patternText } from '../document/pattern.ts';
import type { PatternList, Statement } from '../document/policy-document.ts';
import { accountCoverage, coverage, partitions } from './coverage.ts';
import { hasAllWild, membersOf, type Reading, widthOf } from './reading.ts';

const ARN_SEGMENTS = 6;

/** What a statement reaches in one reading, prepared for many actions. */
export interface Grant {
  readonly index: number;
  readonly statement: Statement;
  matches(action: Action): boolean;
  /** Known actions that it names; undefined when it is open-ended (`NotAction`, a wildcard in the service). */
  listed(): readonly Action[] | undefined;
  /** Does its Resource take every resource that the action can have? */
  coversEveryResource(action: Action): boolean;
  /** Does its Resource take every resource that the action can have in an account that it names, or in any? */
  coversOneAccount(action: Action): boolean;
  /** `Resource: "*"` in any spelling. */
  readonly allResources: boolean;
  /** `Action: "*"` in any spelling. */
  readonly allActions: boolean;
}

/** Half a dozen questions are asked of each statement, and each wants this. */
const known = new WeakMap<Statement, Map<Reading, Grant>>();

export function grantOf(index: number, statement: Statement, reading: Reading): Grant {
  const ofStatement = known.get(statement) ?? new Map<Reading, Grant>();
  known.set(statement, ofStatement);
  const grant = ofStatement.get(reading) ?? prepare(index, statement, reading);
  ofStatement.set(reading, grant);
  return grant.index === index ? grant : { ...grant, index };
}

function prepare(index: number, statement: Statement, reading: Reading): Grant {
  const members = (list: PatternList | undefined, negated: boolean, element: 'action' | 'other') =>
    list && membersOf(list, widthOf(statement.effect, reading, negated), element);
  const actions = members(statement.actions, false, 'action');
  const notActions = members(statement.notActions, true, 'action');
  const resources = members(statement.resources, false, 'other')?.map(inKnownPartition);
  const notResources = members(statement.notResources, true, 'other')?.map(inKnownPartition);
  return {
    index,
    statement,
    matches: notActions === undefined ? whenAsked(() => matcher(actions ?? [])) : negate(whenAsked(() => matcher(notActions))),
    listed: () => (notActions === undefined && actions !== undefined ? listedActions(actions) : undefined),
    ...coverageOf(resources, notResources),
    allResources: resources !== undefined && hasAllWild(resources),
    allActions: actions !== undefined && actions.some(coversAllActions),
  };
}

function coverageOf(
  resources: readonly Pattern[] = [],
  notResources: readonly Pattern[] | undefined,
): Pick<Grant, 'coversEveryResource' | 'coversOneAccount'> {
  if (notResources === undefined) {
    return {
      coversEveryResource: whenAsked(() => coverage(resources)),
      coversOneAccount: whenAsked(() => accountCoverage(resources)),
    };
  }
  const others = negate(whenAsked(() => coverage(notResources)));
  return { coversEveryResource: others, coversOneAccount: others };
}

/** Most grants are asked one of their questions or none: each is prepared by the first who asks it. */
function whenAsked(prepareTest: () => (action: Action) => boolean): (action: Action) => boolean {
  let test: ((action: Action) => boolean) | undefined;
  return (action) => (test ??= prepareTest())(action);
}

function negate(test: (action: Action) => boolean): (action: Action) => boolean {
  return (action) => !test(action);
}

function listedActions(actions: readonly Pattern[]): readonly Action[] | undefined {
  return actions.some(isOpenEnded) ? undefined : [...new Set(actions.flatMap(expandPattern))];
}

/** `*`, `**`, `*:*`, `?*`: what takes every `service:Name`. */
function coversAllActions(pattern: Pattern): boolean {
  return coversGlob(actionGlob(pattern), globOf('??*:*'));
}

/** True when the pattern does not spell out its service. An empty one names no action at all. */
export function isOpenEnded(pattern: Pattern): boolean {
  const [first] = pattern;
  if (first === undefined) return false;
  return first.kind !== 'text' || (!first.text.includes(':') && pattern.length > 1);
}

function matcher(patterns: readonly Pattern[]): (action: Action) => boolean {
  const index = actionIndex(
    patterns.map((pattern) => {
      const glob = actionGlob(pattern);
      return { glob, literal: glob.every((token) => token >= 0) ? wordText(glob) : undefined };
    }),
    false,
  );
  return (action) => index.takes(action);
}

/** Every key of an account: whoever decrypts with them reads what all of its stores hold, which is what `*` would say. */
const everyKey = /^arn:[^:]*:kms:[^:]*:[^:]*:key\/\*+$/iu;

const wildcardResources = new WeakMap<Pattern, boolean>();

/** `*`, or an ARN whose resource part holds nothing but wildcards and separators: `arn:aws:s3:::*`; of keys, those that are all of them. */
export function isWildcardResource(pattern: Pattern): boolean {
  const isWild = wildcardResources.get(pattern) ?? endsWild(pattern);
  wildcardResources.set(pattern, isWild);
  return isWild;
}

function endsWild(pattern: Pattern): boolean {
  if (isAllWild(pattern) || everyKey.test(patternText(pattern))) return true;
  const glob = compileGlob(inKnownPartition(pattern), symbolLetters());
  const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
  const last = colons[ARN_SEGMENTS - 2] ?? colons.at(-1);
  if (last === undefined || !startsLikeArn(glob)) return false;
  const rest = glob.slice(last + 1);
  return rest.includes(ANY) && rest.every((token) => token < 0 || token === 0x2f || token === 0x3a);
}

/** Could the pattern take an ARN of the type, going by partition and service? */
export function namesServiceOf(pattern: Pattern, type: string): boolean {
  const glob = compileGlob(inKnownPartition(pattern), symbolLetters(), { arn: true });
  const thirdColon = glob.flatMap((token, at) => (token === 0x3a ? [at] : []))[2];
  const start = glob.slice(0, thirdColon);
  const service = type.split(':')[2] ?? '';
  return partitions.some((partition) => matchesWord(start, lettersOf(`arn:${partition}:${service}`)));
}

const arnGlobs: readonly Glob[] = [globOf('arn:*'), globOf('arn*')];

function startsLikeArn(glob: Glob): boolean {
  return arnGlobs.some((arn) => coversGlob(arn, glob));
}
