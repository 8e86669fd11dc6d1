import { asWritten } from '../../core/as-written.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import type { AccessRequest } from '../../analysis/iam/evaluation/access-request.ts';
import { accessKindOf, accessKinds } from '../../analysis/iam/grants/access-kind.ts';
import type { AccessKind } from '../../analysis/iam/grants/access-kind.ts';
import type { Severity, Witness } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Value } from '../../core/value.ts';
import { firstNames } from '../../core/first-names.ts';
import { groupOf } from '../../model/iam/iam-principal.ts';
import { traceOf } from '../define-policy.ts';
import type { PrincipalAccess, PrincipalDegree } from './principal-change.ts';

const severities: Readonly<Record<AccessKind, Severity>> = {
  'permissions-management': 'high',
  'secret-reading': 'high',
  write: 'medium',
  'data-reading': 'low',
  tagging: 'low',
  read: 'low',
  list: 'low',
};

/** How much the gravest of the actions weighs. */
export function severityOfAccess(added: readonly PrincipalAccess[]): Severity {
  const found = new Set(added.flatMap(({ actions }) => actions.map(accessKindOf)));
  const worst = accessKinds.find((kind) => found.has(kind));
  return worst === undefined ? 'low' : severities[worst];
}

/** Groups that are told of one principal, and names in each. */
const GROUPS_MAX = 4;
const NAMES_MAX = 3;

/** `12 write actions (s3:PutObject, s3:DeleteObject and 10 more) on arn:aws:s3:::b/*; s3:ListBucket on …`. */
export function describeAccess(added: readonly PrincipalAccess[]): string {
  const rows = added.flatMap(({ actions, resources }) =>
    [...groupBy(actions, accessKindOf)].map(([kind, ofKind]) => ({ kind, names: ofKind.map(({ name }) => name), on: shorten(resources) })),
  );
  const merged = [...groupBy(rows, ({ kind, on }) => `${accessKinds.indexOf(kind)} ${on}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group[0], names: [...new Set(group.flatMap(({ names }) => names))] }));
  const told = merged.slice(0, GROUPS_MAX).map(({ kind, names, on }) => `${describeActions(kind, names)} on ${on}`);
  const more = merged.length - told.length;
  return [...told, ...(more > 0 ? [`${more} further groups of actions`] : [])].join('; ');
}

function describeActions(kind: AccessKind, names: readonly string[]): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return asWritten(only);
  return `${names.length} ${kind} actions (${firstNames(names.map(asWritten), NAMES_MAX)})`;
}

function shorten(resources: readonly string[]): string {
  return resources.includes('*')
    ? 'every resource'
    : firstNames(
        resources.map((one) => asWritten(shown(one))),
        NAMES_MAX,
      );
}

/** An expression of the code as people know it from there. */
function shown(resource: string): string {
  return resource.replaceAll(/<([^<>]*)>/gu, '${$1}');
}

/** The request in AWS's terms. */
export function requestFacts({ action, resource, context }: AccessRequest): Witness {
  return {
    kind: 'request',
    facts: { action, resource, ...Object.fromEntries([...context].map(([key, values]) => [key, values.join(', ')])) },
  };
}

/** Where head says it: the action, the statement, the principal. */
export function traceOfAccess({ principal }: PrincipalDegree, { statement, actions }: PrincipalAccess): readonly Location[] {
  const source = principal.whole.sources[statement];
  const [first] = actions;
  const patterns = principal.whole.document.statements[statement]?.actions?.items ?? [];
  const at = first === undefined ? -1 : patterns.findIndex((pattern) => matchAction(pattern, first.name));
  const values: readonly (Value | undefined)[] = [source?.actions[at], source?.statement];
  const group = groupOf(principal, statement)?.through;
  return [
    ...(group === undefined ? [] : [...group.values.flatMap(traceOf), group.resource.declaration]),
    ...values.flatMap((value) => (value === undefined ? [] : traceOf(value))),
    ...traceOf(principal.whole.content),
    principal.resource.declaration,
  ];
}
