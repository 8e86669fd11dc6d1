import { isRecord, memberOf, recordsAt, textAt } from './json-shape.ts';
import type { Json, JsonRecord } from './json-shape.ts';
import { maskSensitive } from './mask-sensitive.ts';

/** What `terraform show -json` says of a plan, as far as it is used (developer.hashicorp.com/terraform/internals/json-format). */
export interface Plan {
  /** Managed resources that there will be, by address. */
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** `configuration.root_module`. */
  readonly configuration: JsonRecord;
  /** What it does to what there is, for people. */
  readonly destroyed: readonly string[];
  readonly replaced: readonly string[];
  readonly drifted: readonly string[];
}

export interface PlannedResource {
  readonly type: string;
  /** Attributes after the change; what is sensitive is `masked`. */
  readonly values: JsonRecord;
  /** The same shape, with `true` for what is known after the change was applied. */
  readonly unknown: Json;
}

/** Undefined member: the reason, one clause. */
export type PlanReading = { readonly plan: Plan } | { readonly problem: string };

/** Reads format 1.x. Nothing is kept of the state before, of variables and of outputs: secrets stand there in plain text. */
export function readPlan(text: string): PlanReading {
  const root = parsed(text);
  if (!isRecord(root)) return { problem: 'it is no JSON; write it with "terraform show -json PLAN"' };
  const version = textAt(root, 'format_version') ?? '';
  if (!/^1\.\d+$/u.test(version))
    return { problem: `its format is ${version === '' ? 'none of a plan' : `version ${version.slice(0, 20)}`}, and 1.x is read` };
  const configuration = memberOf(memberOf(root, 'configuration'), 'root_module');
  if (!isRecord(configuration)) return { problem: 'it has no configuration, so that nothing shows which code it was made of' };
  const changes = recordsAt(root, 'resource_changes').filter((one) => memberOf(one, 'deposed') === undefined);
  const managed = changes.filter((one) => textAt(one, 'mode') === 'managed');
  const addressed = (list: readonly JsonRecord[], wanted: (actions: readonly Json[]) => boolean): readonly string[] =>
    list.flatMap((one) => (wanted(actionsOf(one)) ? (textAt(one, 'address') ?? []) : []));
  const isReplaced = (actions: readonly Json[]): boolean => actions.includes('delete') && actions.includes('create');
  return {
    plan: {
      resources: new Map(managed.flatMap((one) => plannedResource(one))),
      configuration,
      destroyed: addressed(managed, (actions) => actions.includes('delete') && !isReplaced(actions)),
      replaced: addressed(managed, isReplaced),
      drifted: addressed(recordsAt(root, 'resource_drift'), () => true),
    },
  };
}

function plannedResource(change: JsonRecord): (readonly [string, PlannedResource])[] {
  const address = textAt(change, 'address');
  const type = textAt(change, 'type');
  const states = memberOf(change, 'change');
  const values = maskSensitive(memberOf(states, 'after'), memberOf(states, 'after_sensitive'));
  if (address === undefined || type === undefined || !isRecord(values)) return [];
  return [[address, { type, values, unknown: memberOf(states, 'after_unknown') ?? {} }]];
}

function actionsOf(change: JsonRecord): readonly Json[] {
  const actions = memberOf(memberOf(change, 'change'), 'actions');
  return Array.isArray(actions) ? actions : [];
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
