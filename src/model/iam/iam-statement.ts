import { parsePattern } from '../../analysis/iam/document/pattern.ts';
import type { Condition, PatternList, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Value } from '../../core/value.ts';
import { attribute } from '../fact.ts';
import { moreOf, readPatterns, readPrincipals, textsOf, toPattern } from './iam-patterns.ts';
import { statementOptions } from './iam-options.ts';

/** Values behind a statement, to point at. */
export interface StatementSource {
  readonly statement: Value;
  /** Values of the patterns of Action or NotAction, in the order of the statement's list. */
  readonly actions: readonly Value[];
  readonly resources: readonly Value[];
  readonly principals: readonly Value[];
}

export interface ReadStatement {
  readonly statement: Statement;
  readonly source: StatementSource;
}

/** A member of `Statement`: one statement, or one for each option that a condition leaves. `group` tells it apart in its document. */
export function readStatements(value: Value, group: number, variables: boolean): readonly ReadStatement[] {
  const { bodies, count, condition } = statementOptions(value);
  const common = condition === undefined ? {} : { maybe: condition, option: { group, count } };
  return bodies.map((body) => readBody(body, value, common, variables));
}

function readBody(body: Value, value: Value, common: Pick<Statement, 'maybe' | 'option'>, variables: boolean): ReadStatement {
  const actions = readPatterns(body, ['Action', 'NotAction'], false);
  const resources = readPatterns(body, ['Resource', 'NotResource'], variables);
  const principals = readPrincipals(body);
  const condition = readConditions(attribute(body, 'Condition'), variables);
  const sid = attribute(body, 'Sid');
  const effect = attribute(body, 'Effect');
  return {
    statement: {
      ...(sid?.kind === 'string' ? { sid: sid.value } : {}),
      effect: effect?.kind === 'string' && effect.value.toLowerCase() === 'deny' ? 'deny' : 'allow',
      ...(value.kind === 'unknown' ? { maybe: value.expression } : common),
      ...under({ Action: 'actions', NotAction: 'notActions' }, actions),
      ...under({ Resource: 'resources', NotResource: 'notResources' }, resources),
      ...(principals.list === undefined ? {} : { [principals.negated ? 'notPrincipals' : 'principals']: principals.list }),
      conditions: condition.conditions,
      ...(condition.more === undefined ? {} : { moreConditions: condition.more }),
    },
    source: { statement: value, actions: actions.values, resources: resources.values, principals: principals.values },
  };
}

/** The list under the field that the element's name stands for. */
function under(
  fields: Readonly<Record<string, keyof Statement>>,
  read: { readonly name: string | undefined; readonly list: PatternList },
): Partial<Statement> {
  const field = read.name === undefined ? undefined : fields[read.name];
  return field === undefined ? {} : { [field]: read.list };
}

function readConditions(value: Value | undefined, variables: boolean): { conditions: readonly Condition[]; more: string | undefined } {
  if (value === undefined) return { conditions: [], more: undefined };
  if (value.kind !== 'map')
    return { conditions: [], more: value.kind === 'unknown' ? value.expression : 'a condition that is not an object' };
  const conditions: Condition[] = [];
  let more = value.more?.expression;
  for (const [operator, keys] of value.entries) {
    more ??= openEnd(operator, keys);
    const entries = keys.kind === 'map' ? keys.entries : [];
    for (const [key, list] of entries) conditions.push(readCondition(operator, key, list, variables));
  }
  return { conditions, more };
}

/** What may hold further keys under an operator. An operator without a value is none. */
function openEnd(operator: string, keys: Value): string | undefined {
  if (keys.kind === 'map') return keys.more?.expression;
  if (keys.kind === 'null') return undefined;
  return keys.kind === 'unknown' ? keys.expression : `the condition ${operator}`;
}

function readCondition(operator: string, key: string, list: Value, variables: boolean): Condition {
  const { items, unknown } = textsOf(list);
  return {
    operator,
    key: parsePattern(key, { variables: false }),
    values: { items: items.map((item) => toPattern(item, variables)), ...moreOf(unknown, items) },
  };
}
