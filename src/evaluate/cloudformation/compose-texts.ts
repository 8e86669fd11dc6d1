import type { Origin, TextStart, UnknownValue, Value } from '../../core/value.ts';
import { conditionOf, overChoices } from '../terraform/choices.ts';
import { describeValue, jointVia, unknownValue } from '../value-operations.ts';
import { resolveDynamicReferences } from './dynamic-references.ts';
import { limitReached } from './scope.ts';
import type { Scope } from './scope.ts';

export type TextPart = string | UnknownValue;

/**
 * The text that literal pieces and values make together: a string, a template with the unknown ones as holes, or a choice when one of them
 * is. `{{resolve:…}}` in it becomes a hole. `textStart` is kept when nothing but holes was put in.
 */
export function composeTexts(pieces: readonly (string | Value)[], origin: Origin, scope: Scope, textStart?: TextStart): Value {
  const values = pieces.filter((piece): piece is Value => typeof piece !== 'string');
  const whole: Origin = { at: origin.at, via: [...origin.via, ...jointVia(values)] };
  const compose = (args: readonly Value[]): Value => {
    let next = 0;
    const parts = pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : partsOf(args[next++])));
    const isVerbatim = values.every((value) => value.kind === 'unknown');
    return textOf(parts, whole, scope, isVerbatim ? textStart : undefined);
  };
  return overChoices(values, scope.limits.options, whole, compose) ?? compose(values.map(collapse));
}

/** Too many combinations: each choice becomes a hole. */
function collapse(value: Value): Value {
  return conditionOf([value]) ?? value;
}

function partsOf(value: Value | undefined): readonly TextPart[] {
  switch (value?.kind) {
    case undefined:
    case 'null':
      return [];
    case 'string':
      return [value.value];
    case 'number':
    case 'bool':
      return [String(value.value)];
    case 'template':
      return value.parts;
    case 'unknown':
      return [value];
    case 'choice':
      return [value.condition];
    case 'json-text':
    case 'list':
    case 'map':
      return [unknownValue('unsupported-expression', describeValue(value), value.origin)];
  }
}

function textOf(written: readonly TextPart[], origin: Origin, scope: Scope, textStart: TextStart | undefined): Value {
  const parts = joinLiterals(resolveDynamicReferences(written, origin));
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  scope.state.textChars += length;
  if (length > scope.limits.textChars || scope.state.textChars > scope.limits.totalTextChars) {
    return limitReached(scope, 'characters in composed texts', origin.at.range);
  }
  const position = textStart === undefined || parts.length !== written.filter((part) => part !== '').length ? {} : { textStart };
  const [first] = parts;
  if (first === undefined) return { kind: 'string', value: '', origin };
  if (parts.length > 1) return { kind: 'template', parts, origin, ...position };
  return typeof first === 'string' ? { kind: 'string', value: first, origin, ...position } : first;
}

/** Literal parts that stand next to each other become one, empty ones none. */
export function joinLiterals(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  let run: string[] = [];
  const flush = () => {
    const literal = run.join('');
    if (literal !== '') joined.push(literal);
    run = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      run.push(part);
    } else {
      flush();
      joined.push(part);
    }
  }
  flush();
  return joined;
}
