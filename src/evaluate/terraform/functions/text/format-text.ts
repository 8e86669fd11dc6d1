import type { UnknownValue, Value } from '../../../../core/value.ts';
import { asPlainText, encodeJson } from '../../../json-text.ts';
import { joinTexts, textParts } from '../../../text-parts.ts';
import { firstUnknown } from '../../../value-operations.ts';
import { toBool, toPreciseNumber, toText } from '../../types/convert-scalar.ts';
import { formatFloat, formatInteger, shortestText } from './format-number.ts';
import { parseFormat } from './format-verb.ts';
import type { Verb } from './format-verb.ts';
import type { FunctionCall } from '../function-kit.ts';
import { failed, notKnown, refused } from '../function-kit.ts';
import { graphemeCount, graphemes } from './graphemes.ts';

/**
 * `format`: a text with a hole for every argument that is not known (developer.hashicorp.com/terraform/language/functions/format). An argument
 * behind all that the format asks for is an error.
 */
export function formatText(args: readonly Value[], call: FunctionCall): Value {
  const [format, ...given] = args;
  const text = toText(format);
  const { stringChars } = call.scope.module.context.limits;
  if (text === undefined) return notKnown(args, call);
  const pattern = parseFormat(text);
  if (pattern === undefined) return failed(args, call);
  const values = given.map((value) => asPlainText(value, stringChars));
  const parts: (string | UnknownValue)[] = [];
  let asked = 0;
  for (const part of pattern) {
    if (typeof part === 'string') {
      parts.push(part);
      continue;
    }
    const value = values[part.position - 1];
    const piece = value === undefined ? undefined : formatValue(value, part);
    if (piece === undefined) return value?.kind === 'null' ? refused(args, call) : failed(args, call);
    parts.push(...piece);
    asked = Math.max(asked, part.position);
  }
  return asked < values.length ? failed(args, call) : joinTexts(parts, call.origin, stringChars);
}

function formatValue(value: Value, verb: Verb): readonly (string | UnknownValue)[] | undefined {
  if (value.kind === 'null' && verb.letter !== 'v') return undefined;
  const isPlain = (verb.letter === 's' || verb.letter === 'v') && verb.width === undefined && verb.precision === undefined;
  if (value.kind === 'template' && isPlain && verb.flags === '') return textParts(value, toText);
  const unknown = firstUnknown(value);
  if (unknown !== undefined) return [unknown];
  const text = formatKnown(value, verb);
  return text === undefined ? undefined : [text];
}

function formatKnown(value: Value, verb: Verb): string | undefined {
  const number = toPreciseNumber(value);
  switch (verb.letter) {
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
      return number === undefined ? undefined : formatInteger(number, verb);
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return number === undefined ? undefined : formatFloat(number, verb);
    case 't': {
      const truth = toBool(value);
      return truth === undefined ? undefined : String(truth);
    }
    case 's':
      return padded(cut(toText(value), verb), verb);
    case 'q':
      return padded(quoted(cut(toText(value), verb)), verb);
    case 'v':
      return padded(asIs(value, verb), verb);
    default:
      return undefined;
  }
}

/** Texts and numbers as they are, everything else as JSON. */
function asIs(value: Value, verb: Verb): string | undefined {
  if (verb.flags.includes('#')) return encodeJson(value);
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? shortestText(value) : encodeJson(value);
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : encodeJson({ kind: 'string', value: text, origin: nowhere });
}

const nowhere = { at: { path: '', range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }, via: [] };

/** A precision of zero cuts nothing. */
function cut(text: string | undefined, { precision = 0 }: Verb): string | undefined {
  return precision === 0 || text === undefined ? text : graphemes(text).slice(0, precision).join('');
}

function padded(text: string | undefined, { flags, width = 0 }: Verb): string | undefined {
  if (text === undefined) return undefined;
  const room = (flags.includes('0') ? '0' : ' ').repeat(Math.max(0, width - graphemeCount(text)));
  return flags.includes('-') ? text + room : room + text;
}
