import type { UnknownValue, Value } from '../../../../core/value.ts';
import { stringType } from '../../../../core/value-type.ts';
import { members } from '../../../value-operations.ts';
import { toNumber, toText } from '../../types/convert-scalar.ts';
import { hasFailed } from '../../types/failure.ts';
import { joinTexts, textParts } from '../../../text-parts.ts';
import type { TextParts } from '../../../text-parts.ts';
import { formatText } from './format-text.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from '../function-kit.ts';
import { boolOf, failed, notKnown, partial, refused, sequenceOf, stringOf, total } from '../function-kit.ts';
import { graphemes } from './graphemes.ts';
import { toLower, toTitle, toUpper } from './letter-case.ts';
import { piecesBetween } from './known-parts.ts';
import { regexFind, regexFindAll } from './regular-expressions.ts';
import { replace } from './replace.ts';
import { eachPart, fromParts, text } from './text-function.ts';
import { trimFunctions } from './trim.ts';

function contains(args: readonly Value[], call: FunctionCall): Value {
  const [whole, part] = [args[0], toText(args[1])];
  const parts = whole === undefined ? undefined : textParts(whole, toText);
  if (parts === undefined || part === undefined) return notKnown(args, call);
  const has = parts.some((one) => typeof one === 'string' && one.includes(part));
  return has || parts.every((one) => typeof one === 'string') ? boolOf(has, call) : notKnown(args, call);
}

/** Changes each character by itself, so the known parts of a text with holes can be changed too. */
function letterwise(change: (part: string) => string): TerraformFunction {
  return partial(([value], call) => {
    const parts = value === undefined ? undefined : textParts(value, toText);
    if (parts === undefined) return failed(value === undefined ? [] : [value], call);
    return eachPart(parts, change, call);
  });
}

/** A test of the beginning or the end, which a text with holes may answer too. */
function edgeTest(side: 'start' | 'end'): TerraformFunction {
  return partial((args, call) => {
    const [whole, part] = args;
    const wanted = toText(part);
    const parts = whole === undefined ? undefined : textParts(whole, toText);
    const edge = side === 'start' ? parts?.[0] : parts?.at(-1);
    if (wanted === undefined || typeof edge !== 'string') return notKnown(args, call);
    const [has, couldHave] =
      side === 'start' ? [edge.startsWith(wanted), wanted.startsWith(edge)] : [edge.endsWith(wanted), wanted.endsWith(edge)];
    return has || parts?.length === 1 || !couldHave ? boolOf(has, call) : notKnown(args, call);
  });
}

function join(args: readonly Value[], call: FunctionCall): Value {
  const separator = toText(args[0]);
  if (separator === undefined) return notKnown(args, call);
  const parts: (string | UnknownValue)[] = [];
  let isFirst = true;
  const add = (piece: readonly (string | UnknownValue)[]): void => {
    parts.push(...(isFirst ? piece : [separator, ...piece]));
    isFirst = false;
  };
  for (const list of args.slice(1)) {
    if (list.kind !== 'list') return notKnown(args, call);
    for (const item of members(list)) {
      if (item.kind === 'choice') add([{ ...item.condition }]);
      else if (item.kind === 'null') return refused(args, call);
      else add(textParts(item, toText) ?? [notKnown([item], call)]);
    }
    if (list.more !== undefined) add([list.more]);
  }
  return joinTexts(parts, call.origin, call.scope.module.context.limits.stringChars);
}

function split(args: readonly Value[], call: FunctionCall): Value {
  const separator = toText(args[0]);
  const whole = args[1];
  const known = toText(whole);
  if (separator === undefined || whole === undefined) return notKnown(args, call);
  if (known === undefined) return splitParts(separator, whole, args, call);
  const pieces = separator === '' ? [...known] : known.split(separator);
  return sequenceOf(
    'list',
    stringType,
    pieces.map((value) => ({ kind: 'string', value, origin: whole.origin })),
    call,
  );
}

/** Pieces without a hole are members of the list, whatever the others turn out to be. */
function splitParts(separator: string, whole: Value, args: readonly Value[], call: FunctionCall): Value {
  const pieces = whole.kind === 'template' && separator !== '' ? piecesBetween(whole.parts, separator) : undefined;
  const known = (pieces ?? []).filter((parts) => parts.every((part) => typeof part === 'string'));
  const items = known.map((parts): Value => ({ kind: 'string', value: parts.join(''), origin: whole.origin }));
  return sequenceOf('list', stringType, items, call, notKnown(args, call));
}

/** Of no letters nothing is left, whatever the text is. */
function substring(args: readonly Value[], call: FunctionCall): Value {
  const [whole, start, size] = args;
  const [offset, length] = [wholeNumber(start), wholeNumber(size)];
  if (offset !== undefined && offset >= 0 && length === 0 && whole !== undefined && !hasFailed(whole)) return stringOf('', call);
  const parts = whole === undefined || whole.kind === 'unknown' ? undefined : textParts(whole, toText);
  if (parts === undefined || offset === undefined || length === undefined) return notKnown(args, call);
  const cut = cutParts(parts, offset, length);
  return cut === undefined ? notKnown(args, call) : fromParts(cut, call);
}

/** An offset from the end that reaches beyond the beginning is the beginning. */
function cutText(text: string, offset: number, length: number): string {
  const letters = graphemes(text);
  const from = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  // Counted from the end, a length of zero is taken for all that is left.
  return letters.slice(from, length <= 0 ? undefined : from + length).join('');
}

/** What begins within the part that is known first; a letter at its end may go on in the hole. */
function cutParts([first, ...rest]: TextParts, offset: number, length: number): TextParts | undefined {
  if (typeof first !== 'string') return undefined;
  if (rest.length === 0) return [cutText(first, offset, length)];
  if (offset < 0 || length === 0) return undefined;
  const letters = graphemes(first);
  if (length > 0) return offset + length < letters.length ? [letters.slice(offset, offset + length).join('')] : undefined;
  return offset < letters.length ? [letters.slice(offset).join(''), ...rest] : undefined;
}

function wholeNumber(value: Value | undefined): number | undefined {
  const number = toNumber(value);
  return number === undefined || !Number.isInteger(number) ? undefined : number;
}

function indentLines(args: readonly Value[], call: FunctionCall): Value {
  const [spaces, whole] = [toNumber(args[0]), args[1]];
  const parts = whole === undefined ? undefined : textParts(whole, toText);
  if (spaces === undefined || parts === undefined) return notKnown(args, call);
  if (!Number.isInteger(spaces) || spaces < 0 || spaces > 1000) return failed(args, call);
  const line = `\n${' '.repeat(spaces)}`;
  return eachPart(parts, (text) => text.replaceAll('\n', line), call);
}

function formatList(args: readonly Value[], call: FunctionCall): Value {
  const [format, ...rest] = args;
  const lists = rest.filter((arg) => arg.kind === 'list');
  const sizes = new Set(lists.map((list) => list.items.length));
  const open = lists.find((list) => list.more !== undefined)?.more ?? rest.find((arg) => arg.kind === 'unknown');
  if (format === undefined || (open?.kind === 'unknown' && lists.length === 0)) return notKnown(args, call);
  if (sizes.size > 1 && open === undefined) return failed(args, call);
  if (open?.kind === 'unknown') return sequenceOf('list', stringType, [], call, notKnown(args, call));
  const size = [...sizes][0] ?? 1;
  const rows = Array.from({ length: size }, (_, index) => rest.map((arg) => (arg.kind === 'list' ? (members(arg)[index] ?? arg) : arg)));
  return sequenceOf(
    'list',
    stringType,
    rows.map((row) => formatText([format, ...row], call)),
    call,
  );
}

export const textFunctions: FunctionTable = [
  ...trimFunctions,
  ['endswith', edgeTest('end')],
  ['format', partial((args, call) => formatText(args, call))],
  ['formatlist', partial(formatList)],
  ['indent', partial(indentLines)],
  ['join', partial(join)],
  ['lower', letterwise(toLower)],
  ['regex', total(regexFind)],
  ['regexall', total(regexFindAll)],
  ['replace', replace],
  ['split', partial(split)],
  ['startswith', edgeTest('start')],
  ['strcontains', partial(contains)],
  [
    'strrev',
    text((whole) =>
      graphemes(whole ?? '')
        .toReversed()
        .join(''),
    ),
  ],
  ['substr', partial(substring)],
  ['title', text(toTitle)],
  ['upper', letterwise(toUpper)],
];
