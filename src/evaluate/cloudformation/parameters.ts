import type { InputDeclaration } from '../../core/resource.ts';
import type { Origin, StringValue, UnknownValue, Value } from '../../core/value.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { choose, whenEquals } from '../choices.ts';
import { originAt, unknownValue } from '../value-operations.ts';
import { fromParent } from './from-parent.ts';
import { locate, originOf } from './scope.ts';
import type { Scope } from './scope.ts';

/**
 * The value of a parameter as far as the template tells: its default, with what else is allowed when those are address ranges; else one of few
 * allowed values; else unknown. A default that names an
 * SSM parameter is not its value. Undefined when the template does not declare it.
 */
export function parameterValue(name: string, scope: Scope): Value | undefined {
  const entry = scope.template.parameters.get(name);
  if (entry === undefined) return undefined;
  const known = scope.state.parameters.get(name);
  if (known !== undefined) return known;
  const given = scope.stack.parameters.get(name);
  const value =
    given === undefined ? readParameter(entry, scope) : typed(fromParent(given), textOf(entryOf(entry.value, 'Type')?.value) ?? 'String');
  scope.state.parameters.set(name, value);
  return value;
}

function readParameter({ key, keyRange, value }: MappingEntry, scope: Scope): Value {
  const type = textOf(entryOf(value, 'Type')?.value) ?? 'String';
  const expression = `Parameters.${key}`;
  if (type.startsWith('AWS::SSM::Parameter::Value<')) {
    return unknownValue('dynamic-reference', expression, originOf(scope, keyRange));
  }
  const unset = unknownValue('variable-without-default', expression, originOf(scope, keyRange));
  const given = entryOf(value, 'Default')?.value;
  if (given === undefined) return oneOf(allowedValues(value, type, scope), unset) ?? unset;
  const standard = typed(scope.evaluate(given, scope) ?? unset, type);
  const allowed = allowedValues(value, type, scope);
  return isAddressRange(standard) && allowed.every(isAddressRange) ? orAllowed(standard, allowed, unset) : standard;
}

/** `value`, and beside it what else is allowed. */
function orAllowed(value: Value, allowed: readonly Value[], unset: UnknownValue): Value {
  const chosen = oneOf([value, ...allowed], unset);
  return chosen?.kind === 'choice' ? { ...chosen, firstIsDefault: true } : value;
}

function oneOf(options: readonly Value[], unset: UnknownValue): Value | undefined {
  const when = options.map((option) => whenEquals(unset, option));
  return choose(options, unset, unset.origin, when);
}

/**
 * The default of a parameter or what else is allowed, where a mapping is asked for it. Elsewhere the default is what counts, unless all are
 * address ranges: a switch or a name says what it does only where it is used. Undefined when there is no default, or nothing beside it.
 */
export function allowedKeys(name: string, scope: Scope): Value | undefined {
  const entry = scope.template.parameters.get(name);
  const standard = scope.loops.has(name) || scope.stack.parameters.has(name) ? undefined : parameterValue(name, scope);
  if (entry === undefined || scalarText(standard) === undefined || standard === undefined) return undefined;
  const unset = unknownValue('variable-without-default', `Parameters.${name}`, originOf(scope, entry.keyRange));
  return orAllowed(standard, allowedValues(entry.value, textOf(entryOf(entry.value, 'Type')?.value) ?? 'String', scope), unset);
}

const addressRange = /^[\da-f.:]+\/\d{1,3}$/iu;

/** As text, `10.0.0.0/8` or `fd00::/8`. */
export function isAddressRange(value: Value): boolean {
  return addressRange.test(scalarText(value)?.trim() ?? '');
}

/** None when there are too many to look at each, or none are written. */
function allowedValues(parameter: DataNode, type: string, scope: Scope): Value[] {
  const allowed = entryOf(parameter, 'AllowedValues')?.value;
  // Of a list parameter, any subset of them may be given.
  if (allowed?.kind !== 'sequence' || isList(type) || allowed.items.length > scope.limits.options) return [];
  return allowed.items.map((item) => scope.evaluate(item, scope)).filter((option) => option !== undefined);
}

function isList(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

/** The default of a list parameter is one text, its members separated by commas. */
function typed(value: Value, type: string): Value {
  if (!isList(type)) return value;
  const [only] = possibleValues(value);
  const text = scalarText(value);
  if (text === undefined || only === undefined) return value;
  return { kind: 'list', items: splitText(value, text), origin: value.origin };
}

function splitText(value: Value, text: string): StringValue[] {
  let offset = 0;
  return text.split(',').map((piece) => {
    const item = piece.trim();
    const start = offset + piece.indexOf(item);
    offset += piece.length + 1;
    return { kind: 'string', value: item, origin: pieceOrigin(value, start, item.length) };
  });
}

/** The place of a piece of a text on one line; of the whole text when it is not verbatim. */
function pieceOrigin(value: Value, offset: number, length: number): Origin {
  if (value.kind !== 'string' || value.textStart === undefined || value.value.includes('\n')) return value.origin;
  const { line, column } = value.textStart;
  const range = { startLine: line, startColumn: column + offset, endLine: line, endColumn: column + offset + length };
  return originAt({ path: value.origin.at.path, range }, value.origin.via);
}

/** Every parameter with its attributes as written: Type, Default, NoEcho, AllowedValues… */
export function declaredInputs(scope: Scope): InputDeclaration[] {
  const inputs: InputDeclaration[] = [];
  for (const { key, keyRange, value } of scope.template.parameters.values()) {
    const attributes = scope.evaluate(value, scope);
    const block = locate(scope, { ...keyRange, endLine: value.range.endLine, endColumn: value.range.endColumn });
    if (attributes?.kind === 'map') inputs.push({ name: key, attributes, block });
    else scope.sink.add('parse-error', `The parameter ${key} must be a mapping; it is not read.`, value.range);
  }
  return inputs;
}

function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}
