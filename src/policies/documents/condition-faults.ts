import { conditionKeyType, serviceActions, tableDate } from '../../analysis/iam/actions/action-table.ts';
import { nearestName } from '../../analysis/iam/actions/nearest.ts';
import { parseCidr } from '../../analysis/cidr/address.ts';
import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import type { ConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { globalKeys } from '../../analysis/iam/document/global-keys.ts';
import { literalText, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Fault } from './statement-faults.ts';

/** Operators that there are not, keys that no request has, and values that the operator cannot read. */
export function conditionFaults({ conditions }: Statement): readonly Fault[] {
  return conditions.flatMap((one, condition) => faultsOf(one).map((fault) => ({ ...fault, at: { condition } })));
}

function faultsOf(condition: Condition): readonly Fault[] {
  const operator = parseConditionOperator(condition.operator);
  if (operator === undefined) {
    return [
      {
        aspect: `operator ${condition.operator}`,
        says: `has a condition with ${condition.operator}, which is not an operator`,
        confidence: 'certain',
      },
    ];
  }
  return [...keyFaults(literalText(condition.key)), ...valueFaults(condition, operator)];
}

function keyFaults(key: string | undefined): readonly Fault[] {
  if (key === undefined || !isPlain(key) || isKnownKey(key)) return [];
  const near = /^aws:/iu.test(key) ? nearestName(key, globalKeys) : undefined;
  const says = `asks for the condition key ${key}, which is not among those of ${tableDate}`;
  if (near === undefined) return [{ aspect: `key ${key}`, says, confidence: 'possible' }];
  return [{ aspect: `key ${key}`, says: `${says}; ${near} is`, confidence: 'likely' }];
}

/** Keys that end in a name of somebody's own (a tag, an encryption context) are not told apart here. */
function isPlain(key: string): boolean {
  return /^[^:/*?]+:[^:/*?]+$/u.test(key);
}

/** Of a provider of identities, or of a service that the table has not, nobody knows here which keys it has. */
function isKnownKey(key: string): boolean {
  const lower = key.toLowerCase();
  if (lower.startsWith('aws:')) return globalKeys.some((one) => one.toLowerCase() === lower);
  return serviceActions(lower.slice(0, lower.indexOf(':'))).length === 0 || conditionKeyType(key) !== undefined;
}

/** What a value must be, by the family of the operator. */
const readable: Readonly<
  Partial<Record<ConditionOperator['family'], { readonly what: string; readonly test: (text: string) => boolean }>>
> = {
  ip: { what: 'an address or a range', test: (text) => parseCidr(text) !== undefined },
  bool: { what: 'true or false', test: (text) => /^(?:true|false)$/iu.test(text) },
  null: { what: 'true or false', test: (text) => /^(?:true|false)$/iu.test(text) },
  numeric: { what: 'a number', test: (text) => text.trim() !== '' && Number.isFinite(Number(text)) },
  date: { what: 'a date', test: (text) => /^\d+$/u.test(text) || !Number.isNaN(Date.parse(text)) },
};

function valueFaults({ operator, key, values }: Condition, { family }: ConditionOperator): readonly Fault[] {
  const wanted = readable[family];
  if (wanted === undefined) return [];
  return values.items.flatMap((value): readonly Fault[] => {
    const text = literalText(value);
    if (text === undefined || wanted.test(text)) return [];
    return [
      {
        aspect: `value ${text} of ${patternText(key)}`,
        says: `holds ${patternText(key)} against ${text} by ${operator}, which wants ${wanted.what}`,
        confidence: 'certain',
      },
    ];
  });
}
