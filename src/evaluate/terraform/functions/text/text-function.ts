import type { UnknownValue, Value } from '../../../../core/value.ts';
import { joinTexts, textParts } from '../../../text-parts.ts';
import type { TextParts } from '../../../text-parts.ts';
import { extendUnknown } from '../../../value-operations.ts';
import { toText } from '../../types/convert-scalar.ts';
import type { FunctionCall, TerraformFunction } from '../function-kit.ts';
import { notKnown, partial, stringOf, total } from '../function-kit.ts';

/** A function of texts (and numbers, taken as texts) that yields a text. */
export function text(apply: (...texts: string[]) => string | undefined): TerraformFunction {
  return total((args, call) => {
    const texts = args.map(toText);
    if (texts.includes(undefined)) return undefined;
    const result = apply(...texts.map((part) => part ?? ''));
    return result === undefined ? undefined : stringOf(result, call);
  });
}

/** A function of a text, known in part or in whole, and of others that are known: what can be said of the result. */
export function partwise(ofParts: (parts: TextParts, ...others: string[]) => TextParts | undefined): TerraformFunction {
  return partial((args, call) => {
    const [whole, ...others] = args;
    const parts = whole === undefined || whole.kind === 'unknown' ? undefined : textParts(whole, toText);
    const texts = others.map(toText).filter((one) => one !== undefined);
    const result = parts === undefined || texts.length < others.length ? undefined : ofParts(parts, ...texts);
    return result === undefined ? notKnown(args, call) : fromParts(result, call);
  });
}

export function fromParts(parts: TextParts, call: FunctionCall): Value {
  return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}

/** What a function makes of each part by itself; a hole is named after it. */
export function eachPart(parts: TextParts, change: (text: string) => string, call: FunctionCall): Value {
  return fromParts(
    parts.map((part) => (typeof part === 'string' ? change(part) : renamed(part, call.name))),
    call,
  );
}

export function renamed(hole: UnknownValue, name: string): UnknownValue {
  return { ...extendUnknown(hole, ''), expression: `${name}(${hole.expression})` };
}
