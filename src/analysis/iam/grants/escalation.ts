import { type Action, findAction } from '../actions/action-table.ts';
import { parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { inKnownPartition } from '../document/arn-segment.ts';
import type { Pattern } from '../document/pattern.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { compileGlob, coversGlob, type Glob, globOf, lettersOf, matchesWord, symbolLetters } from '../globs/glob.ts';
import { mayAllow } from './allowed-services.ts';
import { denialsOf } from './denials.ts';
import { type EscalationPath, escalationPaths } from './escalation-paths.ts';
import { type Grant, grantOf } from './grant.ts';
import { limitsHolder } from './holder-conditions.ts';
import { type Answer, decide, type Reading, statementsIn } from './reading.ts';

export interface Escalation extends Answer {
  readonly path: EscalationPath;
  /** `any`: of whatever there is. `named`: of resources that the document names, and of which nobody says here what they may do. */
  readonly reach: 'any' | 'named';
}

/**
 * The ways that a document opens, the shortest only: one that needs more than another that is open says nothing new. Every action of a way must
 * be allowed without a condition that limits its holder, and not denied. A resource of the code itself, known by a reference, does not
 * count: what it may do is judged where it is declared.
 */
export function escalations(document: PolicyDocument): readonly Escalation[] {
  const known = opened.get(document) ?? findEscalations(document);
  opened.set(document, known);
  return known;
}

/** Asked by policies, and for both directions of a comparison. */
const opened = new WeakMap<PolicyDocument, readonly Escalation[]>();

function findEscalations(document: PolicyDocument): readonly Escalation[] {
  const readings = new Map<Reading, ReadGrants>();
  const read = (reading: Reading): ReadGrants => {
    const known = readings.get(reading) ?? readGrants(document, reading);
    readings.set(reading, known);
    return known;
  };
  const isPossible = ({ actions }: EscalationPath): boolean => actions.every((name) => mayAllow(document, serviceIn(name)));
  const found = escalationPaths.filter(isPossible).flatMap((path): Escalation[] => {
    const any = decide(document, (reading) => opens(read(reading), path, 'any', reading));
    if (any.answer === 'yes') return [{ ...any, path, reach: 'any' }];
    const named = decide(document, (reading) => opens(read(reading), path, 'named', reading));
    return named.answer === 'yes' ? [{ ...named, path, reach: 'named' }] : [];
  });
  return found.filter(({ path }) => !found.some(({ path: other }) => other !== path && isPart(other, path)));
}

function serviceIn(action: string): string {
  return action.slice(0, action.indexOf(':'));
}

function isPart(part: EscalationPath, whole: EscalationPath): boolean {
  return part.actions.length < whole.actions.length && part.actions.every((action) => whole.actions.includes(action));
}

/** A document in one reading, prepared for many paths. */
interface ReadGrants {
  readonly isDenied: (action: Action) => boolean;
  readonly grants: readonly Grant[];
}

function readGrants(document: PolicyDocument, reading: Reading): ReadGrants {
  const allows = statementsIn(document, 'allow', reading);
  return { isDenied: denialsOf(document, reading), grants: allows.map(({ index, statement }) => grantOf(index, statement, reading)) };
}

/** Statements that together open the path, one for each action. */
function opens(
  { isDenied, grants }: ReadGrants,
  path: EscalationPath,
  reach: Escalation['reach'],
  reading: Reading,
): readonly number[] | undefined {
  const used = new Set<number>();
  for (const name of path.actions) {
    const action = findAction(name) ?? unlisted(name);
    if (isDenied(action)) return undefined;
    const open = grants.find(
      (grant) => grant.matches(action) && reaches(grant, action, reach) && !isLimited(grant.statement, path, reading),
    );
    if (open === undefined) return undefined;
    used.add(open.index);
  }
  return [...used].sort((a, b) => a - b);
}

/** AWS has taken the service out of its reference; who has the action can still try. */
function unlisted(name: string): Action {
  return { name, key: name.toLowerCase(), level: 'write', resources: [] };
}

/** `iam:PassedToService` limits only where it leaves out the service of the path. */
function isLimited(statement: Statement, { passedTo }: EscalationPath, reading: Reading): boolean {
  const others = statement.conditions.filter((condition) => {
    const operator = parseConditionOperator(condition.operator);
    const isService = operator !== undefined && !operator.negated && conditionKey(condition.key) === 'iam:passedtoservice';
    if (!isService || passedTo === undefined) return true;
    return !condition.values.items.some((value) => matchesWord(compileGlob(value, symbolLetters()), lettersOf(passedTo)));
  });
  return limitsHolder({ ...statement, conditions: others }, reading);
}

function reaches(grant: Grant, action: Action, reach: Escalation['reach']): boolean {
  if (action.resources.length === 0 || grant.coversOneAccount(action)) return true;
  const { resources, notResources } = grant.statement;
  if (notResources !== undefined) return true;
  return (resources?.items ?? []).some((pattern) => action.resources.some((type) => means(pattern, type, reach)));
}

const answered = new WeakMap<Pattern, Map<string, boolean>>();

/** The same few resources are asked about for each path. */
function means(pattern: Pattern, type: string, reach: Escalation['reach']): boolean {
  const answers = answered.get(pattern) ?? new Map<string, boolean>();
  answered.set(pattern, answers);
  const key = `${reach} ${type}`;
  const answer = answers.get(key) ?? isOfType(inKnownPartition(pattern), type, reach);
  answers.set(key, answer);
  return answer;
}

/** All of a type in some region and account, or one that is written out; never one that only an expression names, or that is AWS's own. */
function isOfType(pattern: Pattern, type: string, reach: Escalation['reach']): boolean {
  if (pattern.length === 1 && pattern[0]?.kind === 'symbol') return false;
  const glob = compileGlob(pattern, symbolLetters(), { arn: true });
  const whole = globOf(type.replace('arn:*:', 'arn:aws:'), { arn: true });
  if (!agreesInService(glob, whole)) return false;
  const rest = afterSegments(glob);
  const isAny = coversGlob(rest, afterSegments(whole));
  return isAny || (reach === 'named' && endsInLetters(pattern) && coversGlob(afterSegments(whole), rest));
}

const SERVICE_END = 3;
const RESOURCE_START = 5;

function agreesInService(glob: Glob, type: Glob): boolean {
  const service = glob.slice(0, colonAt(glob, SERVICE_END));
  const account = textOf(glob.slice(colonAt(glob, RESOURCE_START - 1) + 1, colonAt(glob, RESOURCE_START)));
  return account !== 'aws' && coversGlob(service, type.slice(0, colonAt(type, SERVICE_END)));
}

function afterSegments(glob: Glob): Glob {
  return glob.slice(colonAt(glob, RESOURCE_START) + 1);
}

/** Where the nth colon is; the end of the glob where it has fewer. */
function colonAt(glob: Glob, nth: number): number {
  const colons = glob.flatMap((token, at) => (token === 0x3a ? [at] : []));
  return colons[nth - 1] ?? glob.length;
}

function textOf(glob: Glob): string {
  return glob.every((token) => token >= 0) ? String.fromCodePoint(...glob) : '';
}

/** The name itself is written down, and no expression. */
function endsInLetters(pattern: Pattern): boolean {
  const last = pattern.at(-1);
  return last?.kind === 'text' || last?.kind === 'any' || last?.kind === 'one';
}
