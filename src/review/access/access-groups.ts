import type { Action } from '../../analysis/iam/actions/action-table.ts';
import type { AddedAccess } from '../../analysis/iam/comparison/added-access.ts';
import { accessKindOf, accessKinds } from '../../analysis/iam/grants/access-kind.ts';
import type { AccessKind } from '../../analysis/iam/grants/access-kind.ts';
import { firstNames } from '../../core/first-names.ts';
import { groupBy } from '../../core/group-by.ts';
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
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly entry: AddedAccess;
}

const namesMax = 3;

/** Everything in `entries` but `told`: what is the same on several resources is told once, then what several actions do to the same ones. */
export function accessGroups(entries: readonly AddedAccess[], told: ReadonlySet<string> = new Set()): readonly AccessGroup[] {
  const rows = entries.flatMap((entry) => {
    const left = entry.actions.filter(({ name }) => !told.has(name));
    return [...groupBy(left, accessKindOf)].map(([kind, actions]): Row => ({
      kind,
      actions: namesOf(actions),
      resources: entry.resources,
      entry,
    }));
  });
  const overResources = merge(rows, ({ kind, actions }) => [kind, ...actions].join('\n'));
  return merge(overResources, ({ kind, resources }) => [kind, ...resources].join('\n'))
    .map(({ kind, actions, resources, entry }) => ({
      rank: accessKinds.indexOf(kind),
      can: `use ${describeActions(kind, actions, describeThings(resources))}`,
      actions,
      resources,
      entry,
    }))
    .toSorted((a, b) => a.rank - b.rank);
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

function describeActions(kind: AccessKind, actions: readonly string[], on: string): string {
  const [only = ''] = actions;
  return actions.length === 1 ? `${only} on ${on}` : `${actions.length} ${kind} actions on ${on}: ${firstNames(actions, namesMax)}`;
}
