import type { UnknownValue, Value } from '../../../core/value.ts';
import { firstUnknown } from '../../value-operations.ts';
import { textOfNumber } from '../../numbers/number-value.ts';
import type { PlainNumber } from '../../numbers/number-value.ts';
import { toBool, toPreciseNumber, toText } from '../convert-scalar.ts';
import { asPlainText, encodeJson } from '../../json-text.ts';
import { joinTexts, textParts } from '../../text-parts.ts';
import type { FunctionCall } from './function-kit.ts';
import { failed, notKnown } from './function-kit.ts';

/** Width and precision that a verb may ask for. */
const widthMax = 1000;

interface Verb {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

/** `format`: a text with a hole for every argument that is not known (developer.hashicorp.com/terraform/language/functions/format). */
export function formatText(args: readonly Value[], call: FunctionCall): Value {
  const [format, ...given] = args;
  const pattern = toText(format);
  const { stringChars } = call.scope.module.context.limits;
  const values = given.map((value) => asPlainText(value, stringChars));
  if (pattern === undefined) return notKnown(args, call);
  const parts: (string | UnknownValue)[] = [];
  let at = 0;
  let next = 0;
  for (const match of pattern.matchAll(/%([-+ #0]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z%])/g)) {
    parts.push(pattern.slice(at, match.index));
    at = match.index + match[0].length;
    const [, flags = '', width, precision, position, letter = ''] = match;
    if (letter === '%') {
      parts.push('%');
      continue;
    }
    if (position !== undefined) next = Number(position) - 1;
    const value = values[next];
    next += 1;
    const verb: Verb = { flags, width: Number(width ?? 0), precision: precision === undefined ? undefined : Number(precision), letter };
    const piece = value === undefined ? undefined : formatValue(value, verb);
    if (piece === undefined) return failed(args, call);
    parts.push(...piece);
  }
  parts.push(pattern.slice(at));
  return joinTexts(parts, call.origin, stringChars);
}

function formatValue(value: Value, verb: Verb): readonly (string | UnknownValue)[] | undefined {
  if (verb.width > widthMax || (verb.precision ?? 0) > widthMax) return undefined;
  if (value.kind === 'template' && (verb.letter === 's' || verb.letter === 'v') && verb.width === 0) return textParts(value, toText);
  const unknown = firstUnknown(value);
  if (unknown !== undefined) return [unknown];
  const text = formatKnown(value, verb);
  return text === undefined ? undefined : [pad(text, verb)];
}

function formatKnown(value: Value, verb: Verb): string | undefined {
  const precise = toPreciseNumber(value);
  const number = precise?.value;
  switch (verb.letter) {
    case 'd':
      return wholeText(precise, verb);
    case 'b':
    case 'o':
    case 'x':
    case 'X':
      return radixText(value, number, verb);
    case 'f':
    case 'F':
      return number === undefined ? undefined : signed(number.toFixed(Math.min(verb.precision ?? 6, 100)), verb);
    case 'e':
    case 'E':
    case 'g':
    case 'G':
      return number === undefined ? undefined : exponentText(number, verb);
    case 's':
      return cut(toText(value) ?? encodeJson(value), verb);
    case 'q':
      return toText(value) === undefined ? undefined : JSON.stringify(toText(value));
    case 't':
      return toBool(value) === undefined ? undefined : String(toBool(value));
    case 'v':
      return verb.flags.includes('#') ? encodeJson(value) : cut(toText(value) ?? encodeJson(value), verb);
    default:
      return undefined;
  }
}

function wholeText(number: PlainNumber | undefined, verb: Verb): string | undefined {
  return number === undefined || !Number.isInteger(number.value) ? undefined : signed(textOfNumber(number), verb);
}

function radixText(value: Value, number: number | undefined, verb: Verb): string | undefined {
  const radix = { b: 2, o: 8, x: 16, X: 16 }[verb.letter] ?? 10;
  if (number === undefined && radix === 16) {
    const text = toText(value);
    return text === undefined ? undefined : [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  if (number === undefined || !Number.isInteger(number)) return undefined;
  const digits = number.toString(radix);
  return verb.letter === 'X' ? digits.toUpperCase() : digits;
}

function exponentText(number: number, verb: Verb): string {
  if (verb.letter === 'g' || verb.letter === 'G') return textOfNumber({ value: number });
  const text = number.toExponential(Math.min(verb.precision ?? 6, 100)).replace(/e([-+])(\d)$/, 'e$10$2');
  return verb.letter === 'E' ? text.toUpperCase() : text;
}

function signed(text: string, verb: Verb): string {
  if (text.startsWith('-')) return text;
  if (verb.flags.includes('+')) return `+${text}`;
  return verb.flags.includes(' ') ? ` ${text}` : text;
}

function cut(text: string | undefined, verb: Verb): string | undefined {
  return verb.precision === undefined || text === undefined ? text : [...text].slice(0, verb.precision).join('');
}

function pad(text: string, verb: Verb): string {
  if (verb.flags.includes('-')) return text.padEnd(verb.width);
  const isNumeric = 'dbfFeEgGoxX'.includes(verb.letter);
  if (!verb.flags.includes('0') || !isNumeric) return text.padStart(verb.width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(verb.width - sign.length, '0');
}
