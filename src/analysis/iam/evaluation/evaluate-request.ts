import type { AccessRequest, RequestPrincipal } from './access-request.ts';
import { holdsCondition } from './evaluate-condition.ts';
import { matchesArn, matchesText } from './evaluate-match.ts';
import type { Pattern } from '../document/pattern.ts';
import type { PatternList, PolicyDocument, PrincipalEntry, PrincipalList, Statement } from '../document/policy-document.ts';

export type Decision = 'allow' | 'explicit-deny' | 'implicit-deny';

/**
 * Decides one request as AWS does: an explicit Deny wins, an Allow is needed (IAM user guide, "Policy evaluation logic"). It shares no code
 * with the comparison of policies, whose witnesses it replays. Parts that are not known match nothing, unless `request.symbols` says what
 * they are.
 */
export function evaluateRequest(documents: readonly PolicyDocument[], request: AccessRequest): Decision {
  const matching = documents.flatMap(({ statements }) => statements).filter((statement) => matchesStatement(statement, request));
  if (matching.some(({ effect }) => effect === 'deny')) return 'explicit-deny';
  return matching.length > 0 ? 'allow' : 'implicit-deny';
}

function matchesStatement(statement: Statement, request: AccessRequest): boolean {
  return (
    matchesActions(statement, request) &&
    matchesResources(statement, request) &&
    matchesPrincipals(statement, request.principal, request) &&
    statement.conditions.every((condition) => holdsCondition(condition, request))
  );
}

function matchesActions(statement: Statement, request: AccessRequest): boolean {
  const action = request.action.toLowerCase();
  const hits = (list: PatternList) => list.items.some((pattern) => matchesText(lowerCase(pattern), action, request));
  if (statement.actions !== undefined) return hits(statement.actions);
  return statement.notActions !== undefined && !hits(statement.notActions);
}

const lowered = new WeakMap<Pattern, Pattern>();

function lowerCase(pattern: Pattern): Pattern {
  const known = lowered.get(pattern);
  if (known !== undefined) return known;
  const lower = pattern.map((part): Pattern[number] => (part.kind === 'text' ? { kind: 'text', text: part.text.toLowerCase() } : part));
  lowered.set(pattern, lower);
  return lower;
}

/** Trust policies have no Resource: the role itself is meant. */
function matchesResources(statement: Statement, request: AccessRequest): boolean {
  const hits = (list: PatternList) => list.items.some((pattern) => matchesArn(pattern, request.resource, request));
  if (statement.resources !== undefined) return hits(statement.resources);
  return statement.notResources === undefined || !hits(statement.notResources);
}

function matchesPrincipals(statement: Statement, principal: RequestPrincipal | undefined, request: AccessRequest): boolean {
  const { principals, notPrincipals } = statement;
  if (principals === undefined && notPrincipals === undefined) return true;
  if (principal === undefined) return false;
  const hits = (list: PrincipalList) => list.items.some((entry) => isPrincipal(entry, principal, request));
  return principals === undefined ? notPrincipals !== undefined && !hits(notPrincipals) : hits(principals);
}

function isPrincipal(entry: PrincipalEntry, principal: RequestPrincipal, request: AccessRequest): boolean {
  const text = entry.pattern
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'any' ? '*' : opaqueText(part, request)))
    .join('');
  if (entry.type === 'AWS' && text === '*') return true;
  switch (principal.kind) {
    case 'anonymous':
      return false;
    case 'aws':
      return entry.type === 'AWS' && namesAwsPrincipal(text, principal);
    case 'service':
      return entry.type === 'Service' && (text === principal.name || text === '*');
    case 'federated':
      return entry.type === 'Federated' && (text === principal.name || text === '*');
    case 'canonical':
      return entry.type === 'CanonicalUser' && text === principal.id;
  }
}

function opaqueText(part: Pattern[number], request: AccessRequest): string {
  return part.kind === 'symbol' ? (request.symbols?.get(part.text) ?? '\0') : '\0';
}

/** An account (its number or root ARN) stands for all its principals; a role for its sessions. */
function namesAwsPrincipal(text: string, principal: { readonly arn: string; readonly account: string }): boolean {
  if (text === principal.account || text === principal.arn) return true;
  const [, , service, , account, resource] = text.split(':');
  if (account === principal.account && service === 'iam' && resource === 'root') return true;
  return service === 'iam' && account === principal.account && isRoleOfSession(resource ?? '', principal.arn.split(':')[5] ?? '');
}

/** `role/path/name` and `assumed-role/name/session`: sessions do not show the path. */
function isRoleOfSession(role: string, session: string): boolean {
  const [kind, name] = session.split('/');
  return kind === 'assumed-role' && role.startsWith('role/') && role.endsWith(`/${name ?? ''}`);
}
