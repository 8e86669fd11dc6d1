import { groupBy } from '../../../core/group-by.ts';
import type { Resource } from '../../../core/resource.ts';
import type { ChoiceValue, ListValue, MapValue, Value } from '../../../core/value.ts';
import { membersAndRest } from '../../fact.ts';

interface Parts {
  readonly principal: Value | undefined;
  readonly action: Value | undefined;
  readonly conditions?: readonly { readonly operator: string; readonly key: string; readonly value: Value }[];
}

/** One statement that attributes stand for; undefined where they name nobody, or nothing that may be done. */
export function statement(resource: Resource, { principal, action, conditions = [] }: Parts): MapValue | undefined {
  if (principal === undefined || action === undefined) return undefined;
  const byOperator = [...groupBy(conditions, ({ operator }) => operator)].map(([operator, tests]): [string, Value] => [
    operator,
    map(
      resource,
      tests.map(({ key, value }) => [key, value]),
    ),
  ]);
  return map(resource, [
    ['Effect', text(resource, 'Allow')],
    ['Principal', principals(resource, principal)],
    ['Action', action],
    ['Condition', map(resource, byOperator)],
  ]);
}

/** `*`, accounts and ARNs are AWS's; what ends like a host is a service. */
function principals(resource: Resource, value: Value): MapValue | ChoiceValue {
  if (value.kind === 'choice') return { ...value, options: value.options.map((option) => principals(resource, option)) };
  const all = membersAndRest(value);
  const isService = (one: Value): boolean => one.kind === 'string' && /\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws)$/u.test(one.value);
  const list = (some: readonly Value[]): ListValue => ({ kind: 'list', items: some, origin: value.origin });
  return map(resource, [
    ['AWS', list(all.filter((one) => !isService(one)))],
    ['Service', list(all.filter(isService))],
  ]);
}

function map({ attributes: { origin } }: Resource, entries: readonly (readonly [string, Value])[]): MapValue {
  return { kind: 'map', entries: new Map(entries), origin };
}

export function text({ attributes: { origin } }: Resource, value: string): Value {
  return { kind: 'string', value, origin };
}
