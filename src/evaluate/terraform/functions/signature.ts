import type { ListValue, Value } from '../../../core/value.ts';
import { anyType, boolType, numberType, stringType } from '../../../core/value-type.ts';
import type { ValueType } from '../../../core/value-type.ts';
import { asPlainText } from '../../json-text.ts';
import type { Scope } from '../scope.ts';
import { convertToType } from '../types/type-conversion.ts';

/** What a function takes: its parameters in order, and the one that takes all further arguments. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly rest?: Parameter;
}

interface Parameter {
  readonly type: ValueType;
  readonly isNullable: boolean;
  /** A text of JSON may come as the value that it is made from. */
  readonly isDocument: boolean;
}

const types: Readonly<Record<string, ValueType>> = {
  any: anyType,
  bool: boolType,
  document: stringType,
  number: numberType,
  string: stringType,
  'list(any)': { kind: 'list', element: anyType },
  'list(bool)': { kind: 'list', element: boolType },
  'list(string)': { kind: 'list', element: stringType },
  'map(list(string))': { kind: 'map', element: { kind: 'list', element: stringType } },
  'set(any)': { kind: 'set', element: anyType },
};

/** `string, list(string)+`. */
export function parseSignature(text: string): Signature {
  const parameters: Parameter[] = [];
  let rest: Parameter | undefined;
  for (const part of text.split(', ').filter((name) => name !== '')) {
    const [, name = '', isNullable = '', many = ''] = /^(.*?)(\??)(\.\.\.|\+)?$/.exec(part) ?? [];
    const parameter = { type: types[name] ?? anyType, isNullable: isNullable !== '', isDocument: name === 'document' };
    if (many !== '...') parameters.push(parameter);
    if (many !== '') rest = parameter;
  }
  return rest === undefined ? { parameters } : { parameters, rest };
}

/** The arguments as the parameters' types want them. Undefined when the engine refuses their number or a null. */
export function fitArguments(args: readonly Value[], { parameters, rest }: Signature, scope: Scope): readonly Value[] | undefined {
  if (args.length < parameters.length || (rest === undefined && args.length > parameters.length)) return undefined;
  const fitted: Value[] = [];
  for (const [index, arg] of args.entries()) {
    const parameter = parameters[index] ?? rest;
    if (parameter === undefined || (arg.kind === 'null' && !parameter.isNullable)) return undefined;
    fitted.push(fit(arg, parameter, scope));
  }
  return fitted;
}

function fit(arg: Value, { type, isDocument }: Parameter, scope: Scope): Value {
  if (type.kind === 'any' || arg.kind === 'unknown') return arg;
  const converted = convertToType(arg, type, scope);
  if (isDocument) return converted;
  const { stringChars } = scope.module.context.limits;
  return converted.kind === 'list' ? withPlainTexts(converted, stringChars) : asPlainText(converted, stringChars);
}

function withPlainTexts(list: ListValue, charsMax: number): ListValue {
  if (!list.items.some((item) => item.kind === 'json-text')) return list;
  return { ...list, items: list.items.map((item) => asPlainText(item, charsMax)) };
}
