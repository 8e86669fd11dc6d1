import { addedAccess } from '../../analysis/iam/comparison/added-access.ts';
import type { AddedAccess } from '../../analysis/iam/comparison/added-access.ts';
import { withoutEqualRests } from '../../analysis/iam/comparison/gained-access.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { renameSymbols } from '../../analysis/iam/document/rename-symbols.ts';
import { evaluateRequest } from '../../analysis/iam/evaluation/evaluate-request.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { inSameGroups } from '../../model/iam/iam-principal.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';

/** All that a principal may do, to be held against another side's. */
export interface PrincipalDegree {
  readonly principal: IamPrincipal;
  readonly document: PolicyDocument;
  readonly boundary: PolicyDocument | undefined;
}

/** What kept base from allowing it: nothing allowed it, a condition did not hold, a Deny. */
export type Cause = 'access' | 'condition' | 'mfa' | 'deny';

export interface PrincipalAccess extends AddedAccess {
  readonly cause: Cause;
}

/** What head newly lets a principal do. */
export interface PrincipalChange {
  readonly added: readonly PrincipalAccess[];
  /** Set when there may be more than is listed: what decides. */
  readonly open: string | undefined;
  /** Head makes an administrator of one who was none: that is said elsewhere, and says it all. */
  readonly isNewAdmin: boolean;
}

export function degreeOf(principal: IamPrincipal): PrincipalDegree {
  return { principal, document: principal.whole.document, boundary: principal.boundary?.document };
}

export function renamedDegree(degree: PrincipalDegree, rename: (expression: string) => string): PrincipalDegree {
  const { document, boundary } = degree;
  return {
    ...degree,
    document: renameSymbols(document, rename),
    boundary: boundary === undefined ? undefined : renameSymbols(boundary, rename),
  };
}

export const nobody: PolicyDocument = { version: '2012-10-17', statements: [] };

/** What base allowed, with the groups that both sides are in as head has them: what changes in a group is told of the group. */
export function documentBefore({ document, principal }: PrincipalDegree, head: PrincipalDegree): PolicyDocument {
  if (principal.groups.length === 0) return document;
  const statements = inSameGroups(document.statements, principal, head.principal, head.document.statements);
  return { ...document, statements };
}

const changes = new WeakMap<PolicyDocument, WeakMap<PolicyDocument, PrincipalChange>>();

/** Several policies ask about one pair. */
export function principalChange(base: PrincipalDegree | undefined, head: PrincipalDegree): PrincipalChange {
  const before = base === undefined ? nobody : documentBefore(base, head);
  // A renamed degree is a document of its own each time, so the principal stands for it.
  const key = base === undefined ? nobody : base.principal.whole.document;
  const ofBase = changes.get(key) ?? new WeakMap<PolicyDocument, PrincipalChange>();
  changes.set(key, ofBase);
  const change = ofBase.get(head.document) ?? compare(before, head);
  ofBase.set(head.document, change);
  return change;
}

function compare(base: PolicyDocument, head: PrincipalDegree): PrincipalChange {
  const isNewAdmin = isFullAdmin(head.document).answer === 'yes' && isFullAdmin(base).answer !== 'yes';
  if (isNewAdmin) return { added: [], open: undefined, isNewAdmin };
  const [before, after] = withoutEqualRests(base, head.document);
  const boundary = sureBoundary(head);
  const { entries, open } = addedAccess({ base: before, head: after, within: boundary === undefined ? [] : [boundary] });
  const typed = entries.filter(({ grade }) => grade === 'typed');
  const told = typed.length > 0 ? typed : entries;
  return { added: told.map((entry) => ({ ...entry, cause: causeOf(entry, before) })), open, isNewAdmin };
}

/** What limits it whatever is chosen. */
export function sureBoundary({ principal, boundary }: PrincipalDegree): PolicyDocument | undefined {
  return principal.boundary?.value.kind === 'choice' ? undefined : boundary;
}

function causeOf({ witness }: AddedAccess, base: PolicyDocument): Cause {
  const allows = base.statements.filter(({ effect }) => effect === 'allow');
  const isAllowed = (statements: readonly Statement[]): boolean => evaluateRequest([{ ...base, statements }], witness) === 'allow';
  if (isAllowed(allows)) return deniesMfa(base, witness) ? 'mfa' : 'deny';
  const opened = allows.filter((statement) => isAllowed([{ ...statement, conditions: [] }]));
  if (opened.length === 0) return 'access';
  return asksForMfa(opened) ? 'mfa' : 'condition';
}

/** Was it a Deny without MFA that refused the request? */
export function deniesMfa(base: PolicyDocument, witness: AddedAccess['witness']): boolean {
  const denies = base.statements.filter(
    (one) => one.effect === 'deny' && evaluateRequest([{ ...base, statements: [one] }], witness) === 'explicit-deny',
  );
  return asksForMfa(denies);
}

const mfaKeys: ReadonlySet<string> = new Set(['aws:multifactorauthpresent', 'aws:multifactorauthage']);

function asksForMfa(statements: readonly Statement[]): boolean {
  return statements.some(({ conditions }) => conditions.some(({ key }) => mfaKeys.has(conditionKey(key) ?? '')));
}
