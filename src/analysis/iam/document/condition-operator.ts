/** What the name of a condition operator says (IAM user guide, "Condition operators"). */
export interface ConditionOperator {
  readonly family: 'string' | 'arn' | 'numeric' | 'date' | 'bool' | 'ip' | 'binary' | 'null';
  /** How one value is compared. */
  readonly compare: 'equals' | 'like' | 'less' | 'less-or-equal' | 'greater' | 'greater-or-equal';
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  /** `...IfExists`: holds when the key is absent. */
  readonly ifExists: boolean;
  readonly quantifier: 'one' | 'all' | 'any';
}

type Base = Omit<ConditionOperator, 'ifExists' | 'quantifier'>;

function base(family: Base['family'], compare: Base['compare'], negated = false, ignoreCase = false): Base {
  return { family, compare, negated, ignoreCase };
}

const operators: ReadonlyMap<string, Base> = new Map([
  ['stringequals', base('string', 'equals')],
  ['stringnotequals', base('string', 'equals', true)],
  ['stringequalsignorecase', base('string', 'equals', false, true)],
  ['stringnotequalsignorecase', base('string', 'equals', true, true)],
  ['stringlike', base('string', 'like')],
  ['stringnotlike', base('string', 'like', true)],
  ['arnequals', base('arn', 'like')],
  ['arnlike', base('arn', 'like')],
  ['arnnotequals', base('arn', 'like', true)],
  ['arnnotlike', base('arn', 'like', true)],
  ['numericequals', base('numeric', 'equals')],
  ['numericnotequals', base('numeric', 'equals', true)],
  ['numericlessthan', base('numeric', 'less')],
  ['numericlessthanequals', base('numeric', 'less-or-equal')],
  ['numericgreaterthan', base('numeric', 'greater')],
  ['numericgreaterthanequals', base('numeric', 'greater-or-equal')],
  ['dateequals', base('date', 'equals')],
  ['datenotequals', base('date', 'equals', true)],
  ['datelessthan', base('date', 'less')],
  ['datelessthanequals', base('date', 'less-or-equal')],
  ['dategreaterthan', base('date', 'greater')],
  ['dategreaterthanequals', base('date', 'greater-or-equal')],
  ['bool', base('bool', 'equals')],
  ['ipaddress', base('ip', 'equals')],
  ['notipaddress', base('ip', 'equals', true)],
  ['binaryequals', base('binary', 'equals')],
  ['null', base('null', 'equals')],
]);

/** Undefined when IAM has no such operator. Case does not matter. */
export function parseConditionOperator(text: string): ConditionOperator | undefined {
  const lower = text.trim().toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const quantifier = prefix === '' ? 'one' : prefix === 'forallvalues' ? 'all' : prefix === 'foranyvalue' ? 'any' : undefined;
  const name = lower.slice(colon + 1);
  const ifExists = name.endsWith('ifexists') && name !== 'nullifexists';
  const found = operators.get(ifExists ? name.slice(0, -'ifexists'.length) : name);
  return found === undefined || quantifier === undefined ? undefined : { ...found, ifExists, quantifier };
}
