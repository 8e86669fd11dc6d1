import type { UnknownValue, Value } from '../../../../core/value.ts';
import { textParts } from '../../../text-parts.ts';
import type { TextParts } from '../../../text-parts.ts';
import { toText } from '../../types/convert-scalar.ts';
import type { FunctionCall } from '../function-kit.ts';
import { notKnown, partial } from '../function-kit.ts';
import { piecesBetween } from './known-parts.ts';
import { regexReplace } from './regular-expressions.ts';
import { fromParts, renamed, text } from './text-function.ts';

export const replace = partial((args, call) =>
  args.map(toText).includes(undefined) ? replaceParts(args, call) : replaceKnown.apply(args, call),
);

const replaceKnown = text((whole = '', pattern = '', replacement = '') => replaceText(whole, pattern, replacement));

/** A pattern in slashes is a regular expression, whose groups the replacement names as `$1` or `${name}`. */
function replaceText(whole: string, pattern: string, replacement: string): string | undefined {
  if (pattern === '') return Array.from(whole, (letter) => replacement + letter).join('') + replacement;
  if (!isExpression(pattern)) return whole.replaceAll(pattern, () => replacement);
  return regexReplace(whole, pattern.slice(1, -1), replacement);
}

/** As far as it can be told. What is put in place of something may itself have holes. */
function replaceParts(args: readonly Value[], call: FunctionCall): Value {
  const [whole, wanted, replacement] = args;
  const pattern = toText(wanted);
  const [parts, put] = [whole, replacement].map((one) => (one === undefined ? undefined : textParts(one, toText)));
  if (pattern === undefined || pattern === '' || whole?.kind === 'unknown' || parts === undefined || put === undefined)
    return notKnown(args, call);
  if (isExpression(pattern)) {
    const text = toText(replacement);
    const replaced = text === undefined ? undefined : replacedEach(parts, pattern.slice(1, -1), text);
    return replaced === undefined ? notKnown(args, call) : fromParts(replaced, call);
  }
  const own = parts.map((part) => (typeof part === 'string' ? part : renamed(part, call.name)));
  const pieces = piecesBetween(own, pattern);
  return pieces === undefined
    ? notKnown(args, call)
    : fromParts(
        pieces.flatMap((piece, index) => (index === 0 ? piece : [...put, ...piece])),
        call,
      );
}

/** One character, or a run of such: what no hole can begin or end otherwise than by characters of its own. */
const oneCharacter = /^(?:\\[sSdDwWnrt]|[^\\[\](){}.*+?|^$]|\[[^[\]\\]+\])(\+)?$/u;

function replacedEach(parts: TextParts, expression: string, replacement: string): TextParts | undefined {
  const [is, run] = oneCharacter.exec(expression) ?? [];
  if (is === undefined) return undefined;
  const replaced: (string | UnknownValue)[] = [];
  for (const [index, part] of parts.entries()) {
    // A run that touches a hole may be one with what the hole begins or ends with.
    const edges =
      run === undefined ? [] : [...(index === 0 ? [] : [`^${expression}`]), ...(index === parts.length - 1 ? [] : [`${expression}$`])];
    const text =
      typeof part === 'string'
        ? inTurn(part, [...edges.map((edge) => [edge, ''] as const), [expression, replacement]])
        : renamed(part, 'replace');
    if (text === undefined) return undefined;
    replaced.push(text);
  }
  return replaced;
}

function inTurn(text: string, steps: readonly (readonly [expression: string, replacement: string])[]): string | undefined {
  return steps.reduce<string | undefined>(
    (left, [expression, by]) => (left === undefined ? undefined : regexReplace(left, expression, by)),
    text,
  );
}

function isExpression(pattern: string): boolean {
  return pattern.length >= 2 && pattern.startsWith('/') && pattern.endsWith('/');
}
