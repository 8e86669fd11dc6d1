import { asWritten } from '../../../core/as-written.ts';
import type { Action } from '../../../analysis/iam/actions/action-table.ts';
import type { AddedAccess } from '../../../analysis/iam/comparison/added-access.ts';
import { patternText } from '../../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import { accessKindOf, accessKinds } from '../../../analysis/iam/grants/access-kind.ts';
import type { AccessKind } from '../../../analysis/iam/grants/access-kind.ts';
import { firstNames } from '../../../core/first-names.ts';
import { groupBy } from '../../../core/group-by.ts';
import { describeThings } from './things.ts';

/** Actions of one kind on the same resources. */
export interface AccessGroup {
  /** Place in `accessKinds`. */
  readonly rank: number;
  /** `use 12 write actions on 3 buckets (a, b, c): s3:PutObject, …`. */
  readonly can: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** One that has the first of the actions. */
  readonly entry: AddedAccess;
}

interface Row {
  readonly kind: AccessKind;
  /** What the statement grants without naming actions: their kinds need not be told apart. */
  readonly whole: Whole | undefined;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly entry: AddedAccess;
}

/** Every action of a service; or of more services than one reads, and what the statement says in their place. */
type Whole = { readonly service: string } | { readonly said: string };

const namesMax = 3;
const servicesMax = 8;

/** Everything in `entries` but `told`: what is the same on several resources is told once, then what several actions do to the same ones. */
export function accessGroups(
  entries: readonly AddedAccess[],
  document: PolicyDocument,
  told: ReadonlySet<string> = new Set(),
): readonly AccessGroup[] {
  const byStatement = groupBy(entries, ({ statement }) => statement);
  const wholesIn = new Map([...byStatement].map(([statement, ofStatement]) => [statement, wholesOf(document, statement, ofStatement)]));
  const rows = entries.flatMap((entry) => {
    const left = told.size === 0 ? entry.actions : entry.actions.filter(({ name }) => !told.has(name));
    const wholes = wholesIn.get(entry.statement) ?? [];
    const groups = groupBy(left, (action) => wholes.find((one) => isPartOf(action, one)) ?? accessKindOf(action));
    return [...groups].map(([group, actions]): Row => ({
      kind: gravest(actions),
      whole: typeof group === 'string' ? undefined : group,
      actions: namesOf(actions),
      resources: entry.resources,
      entry,
    }));
  });
  const overResources = merge(rows, ({ kind, whole, actions }) => [kind, keyOf(whole), ...actions].join('\n'));
  return merge(overResources, ({ kind, whole, resources }) => [keyOf(whole) ?? kind, ...resources].join('\n'))
    .map(({ kind, whole, actions, resources, entry }) => ({
      rank: accessKinds.indexOf(kind),
      can: `use ${describeActions(kind, whole, actions, describeThings(resources))}`,
      actions,
      resources,
      entry,
    }))
    .toSorted((a, b) => a.rank - b.rank);
}

/** The first `max` of the groups, and what is left as one more; what would be the one left is told itself. */
export function withRest(groups: readonly AccessGroup[], max: number): readonly AccessGroup[] {
  const [first, second, ...others] = groups.slice(max);
  if (first === undefined || second === undefined) return groups;
  const left = [first, second, ...others];
  const actions = [...new Set(left.flatMap((group) => group.actions))];
  const resources = [...new Set(left.flatMap((group) => group.resources))];
  const can = `use ${actions.length} further actions on ${resources.length} further resources`;
  return [...groups.slice(0, max), { ...first, can, actions, resources }];
}

/** What the statement writes without naming actions: `s3:*`, or `*` and NotAction where that comes to many services. */
function wholesOf({ statements }: PolicyDocument, statement: number, entries: readonly AddedAccess[]): readonly Whole[] {
  const { actions, notActions } = statements[statement] ?? {};
  const patterns = (actions?.items ?? []).map((pattern) => patternText(pattern));
  const services = patterns.flatMap((text) => /^([a-z0-9-]+):\*$/u.exec(text.toLowerCase())?.[1] ?? []).map((service) => ({ service }));
  const open = patterns.filter((text) => text.startsWith('*'));
  if (notActions === undefined && open.length === 0) return services;
  if (servicesIn(namesOf(entries.flatMap(({ actions: gained }) => gained))) <= servicesMax) return services;
  const excepted = (notActions?.items ?? []).map((pattern) => patternText(pattern));
  const said =
    notActions === undefined ? open.filter((text) => text !== '*').join(', ') : `all but ${firstNames(excepted.map(asWritten), namesMax)}`;
  return [...services, { said }];
}

function isPartOf({ key }: Action, whole: Whole): boolean {
  return !('service' in whole) || key.startsWith(`${whole.service}:`);
}

function keyOf(whole: Whole | undefined): string | undefined {
  return whole === undefined ? undefined : 'service' in whole ? whole.service : `* ${whole.said}`;
}

function servicesIn(actions: readonly string[]): number {
  return new Set(actions.map((name) => name.slice(0, name.indexOf(':')))).size;
}

function gravest(actions: readonly Action[]): AccessKind {
  const found = new Set(actions.map(accessKindOf));
  return accessKinds.find((kind) => found.has(kind)) ?? 'list';
}

function namesOf(actions: readonly Action[]): readonly string[] {
  return actions.map(({ name }) => name);
}

function merge(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...groupBy(rows, keyOf).values()].map((group) => {
    const [first] = group;
    return {
      ...first,
      actions: [...new Set(group.flatMap(({ actions }) => actions))],
      resources: [...new Set(group.flatMap(({ resources }) => resources))],
    };
  });
}

function describeActions(kind: AccessKind, whole: Whole | undefined, actions: readonly string[], on: string): string {
  const [only = ''] = actions;
  if (actions.length === 1) return `${asWritten(only)} on ${on}`;
  if (whole === undefined) return `${actions.length} ${kind} actions on ${on}: ${firstNames(actions.map(asWritten), namesMax)}`;
  if ('service' in whole) return `every action of ${whole.service} on ${on} (${actions.length} actions)`;
  return `${actions.length} actions of ${servicesIn(actions)} services on ${on}${whole.said === '' ? '' : ` (${whole.said})`}`;
}
