import type { Dialect } from '../../src/core/resource.ts';
import type { Apart } from '../../src/policies/forms/apart.ts';
import type { Companion } from '../../src/policies/forms/companion-row.ts';
import type { Literal, Order } from '../../src/policies/forms/order.ts';
import type { Presence } from '../../src/policies/forms/presence.ts';
import type { Protection } from '../../src/policies/forms/protection-row.ts';
import type { Condition, RowPaths } from '../../src/policies/forms/row.ts';
import type { Policy } from '../../src/policies/define-policy.ts';
import { policies } from '../../src/policies/registry.generated.ts';

/** One name of AWS or of the provider that a policy relies on. */
export interface Reference {
  readonly policyId: string;
  readonly dialect: Dialect;
  readonly type: string;
  /** Undefined when only the type is named. */
  readonly path?: string;
  /** Another type of the same row may have it instead. */
  readonly optional?: true;
  readonly order?: Order;
  /** Values that the row states for it. */
  readonly values?: readonly Literal[];
  readonly byDefault?: Literal;
}

type Row = Protection | Companion | Presence;
/** What data policies have beside the words. */
interface Data {
  readonly rows?: readonly Row[];
  readonly falls?: readonly Protection[];
  readonly companions?: readonly Companion[];
  readonly apart?: readonly Apart[];
  readonly presences?: readonly Presence[];
  /** Where something is read that is neither. */
  readonly places?: readonly RowPaths[];
}

/** Everything that the policies name. */
export function references(): readonly Reference[] {
  return policies.flatMap((policy: Policy & Data) => {
    const { rows = [], falls = [], companions = [], apart = [], presences = [], places = [] } = policy;
    const ofRows = [...rows, ...falls, ...companions, ...presences].flatMap((row) => ofRow(policy.id, row));
    const ofTypes = (policy.types ?? []).map((type): Reference => ({ policyId: policy.id, dialect: dialectOf(type), type }));
    const ofApart = apart.flatMap((row) => [
      ...ofPaths(policy.id, row),
      ...row.such.flatMap((condition) => ofCondition(policy.id, condition, Object.keys(row.terraform))),
    ]);
    return [...ofRows, ...ofApart, ...ofTypes, ...places.flatMap((row) => ofPaths(policy.id, row))];
  });
}

function dialectOf(type: string): Dialect {
  return type.includes('::') ? 'cloudformation' : 'terraform';
}

function ofRow(policyId: string, row: Row): Reference[] {
  if ('order' in row) return ofProtection(policyId, row);
  return 'lacks' in row ? ofCompanion(policyId, row) : ofPresence(policyId, row);
}

function ofPaths(policyId: string, paths: RowPaths, more: Partial<Reference> = {}): Reference[] {
  return (['terraform', 'cloudformation'] as const).flatMap((dialect) =>
    Object.entries(paths[dialect] ?? {}).map(([type, path]): Reference => ({ policyId, dialect, type, path, ...more })),
  );
}

function ofProtection(policyId: string, row: Protection): Reference[] {
  const { order, byDefault, wanted, only = [], unless = [] } = row;
  const values = [byDefault, wanted].filter((value) => value !== undefined);
  const types = ofPaths(policyId, row).map(({ type }) => type);
  return [
    ...ofPaths(policyId, row, { order, values, ...(byDefault === undefined ? {} : { byDefault }) }),
    ...only.flatMap((condition) => ofCondition(policyId, condition, types)),
    ...ofPaths(policyId, row).flatMap((one) => beside(one, row.inherits?.[one.dialect])),
    ...unless.flatMap(({ type, only: conditions = [] }) => [
      { policyId, dialect: dialectOf(type), type },
      ...conditions.flatMap((condition) => ofCondition(policyId, condition, [type])),
    ]),
  ];
}

/** Attributes of the block that has the attribute: one of the types of the row has each. */
function beside({ policyId, dialect, type, path = '' }: Reference, names: readonly string[] = []): Reference[] {
  const inside = /^.*\./u.exec(path)?.[0] ?? '';
  return names.map((name) => ({ policyId, dialect, type, path: `${inside}${name}`, optional: true }));
}

function ofCompanion(policyId: string, { terraform, cloudformation, only = [], such = [], unless = [] }: Companion): Reference[] {
  const part = (name: 'of' | 'by' | 'own' | 'partOf'): RowPaths => ({
    ...(terraform?.[name] === undefined ? {} : { terraform: terraform[name] }),
    ...(cloudformation?.[name] === undefined ? {} : { cloudformation: cloudformation[name] }),
  });
  const typesIn = (paths: RowPaths): string[] => Object.keys({ ...paths.terraform, ...paths.cloudformation });
  return [
    ...ofPaths(policyId, part('of')).map(({ path, ...type }) =>
      path === '' ? type : { ...type, ...(path === undefined ? {} : { path }) },
    ),
    ...ofPaths(policyId, part('by')),
    ...ofPaths(policyId, part('own')),
    ...ofPaths(policyId, part('partOf')),
    ...ofPaths(policyId, { terraform: terraform?.usedBy?.by ?? {}, cloudformation: cloudformation?.usedBy?.by ?? {} }),
    ...only.flatMap((condition) => ofCondition(policyId, condition, typesIn(part('of')))),
    ...such.flatMap((condition) => ofCondition(policyId, condition, typesIn(part('by')))),
    ...unless.map(({ type }): Reference => ({ policyId, dialect: dialectOf(type), type })),
  ];
}

function ofPresence(policyId: string, { terraform = [], cloudformation = [], only = [], such = [], each, usedBy }: Presence): Reference[] {
  const types = [...terraform, ...cloudformation];
  const names = typeof each === 'object' ? [{ ...each, is: 'set' as const }] : [];
  return [
    ...types.map((type): Reference => ({ policyId, dialect: dialectOf(type), type })),
    ...ofPaths(policyId, { terraform: usedBy?.terraform ?? {}, cloudformation: usedBy?.cloudformation ?? {} }),
    ...[...only, ...such, ...names].flatMap((condition) => ofCondition(policyId, condition, types)),
  ];
}

/** Of the types of a row one at least has the attribute; the others have the default. */
function ofCondition(policyId: string, condition: Condition, types: readonly string[]): Reference[] {
  const values = condition.is instanceof Array ? condition.is : [];
  return types.flatMap((type): Reference[] => {
    const dialect = dialectOf(type);
    const path = condition[dialect];
    return path === undefined ? [] : [{ policyId, dialect, type, path, values, optional: true }];
  });
}
