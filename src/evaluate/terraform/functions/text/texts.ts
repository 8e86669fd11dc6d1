import type { UnknownValue, Value } from '../../../../core/value.ts';
import { stringType } from '../../../../core/value-type.ts';
import { extendUnknown, members } from '../../../value-operations.ts';
import { toNumber, toText } from '../../types/convert-scalar.ts';
import { hasFailed } from '../../types/failure.ts';
import { joinTexts, textParts } from '../../../text-parts.ts';
import { formatText } from './format-text.ts';
import type { FunctionCall, FunctionTable, TerraformFunction } from '../function-kit.ts';
import { boolOf, failed, notKnown, partial, refused, sequenceOf, stringOf, total } from '../function-kit.ts';
import { graphemes } from './graphemes.ts';
import { isSpace, toLower, toTitle, toUpper } from './letter-case.ts';
import { regexFind, regexFindAll, regexReplace } from './regular-expressions.ts';
import { withoutEnd } from '../../../../core/without-end.ts';

/** A function of texts (and numbers, taken as texts) that yields a text. */
function text(apply: (...texts: string[]) => string | undefined): TerraformFunction {
  return total((args, call) => {
    const texts = args.map(toText);
    if (texts.includes(undefined)) return undefined;
    const result = apply(...texts.map((part) => part ?? ''));
    return result === undefined ? undefined : stringOf(result, call);
  });
}

function test(apply: (whole: string, part: string) => boolean): TerraformFunction {
  return total(([whole, part], call) => {
    const texts = [toText(whole), toText(part)] as const;
    return texts[0] === undefined || texts[1] === undefined ? undefined : boolOf(apply(texts[0], texts[1]), call);
  });
}

/** Changes each character by itself, so the known parts of a text with holes can be changed too. */
function letterwise(change: (part: string) => string): TerraformFunction {
  return partial(([value], call) => {
    const parts = value === undefined ? undefined : textParts(value, toText);
    if (parts === undefined) return failed(value === undefined ? [] : [value], call);
    const changed = parts.map((part) => (typeof part === 'string' ? change(part) : renamed(part, call.name)));
    return joinTexts(changed, call.origin, call.scope.module.context.limits.stringChars);
  });
}

function renamed(hole: UnknownValue, name: string): UnknownValue {
  return { ...extendUnknown(hole, ''), expression: `${name}(${hole.expression})` };
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
  if (known === undefined) return sequenceOf('list', stringType, [], call, notKnown(args, call));
  const pieces = separator === '' ? [...known] : known.split(separator);
  return sequenceOf(
    'list',
    stringType,
    pieces.map((value) => ({ kind: 'string', value, origin: whole.origin })),
    call,
  );
}

/** A pattern in slashes is a regular expression, whose groups the replacement names as `$1` or `${name}`. */
function replace(whole: string, pattern: string, replacement: string): string | undefined {
  if (pattern === '') return Array.from(whole, (letter) => replacement + letter).join('') + replacement;
  if (pattern.length < 2 || !pattern.startsWith('/') || !pattern.endsWith('/')) return whole.replaceAll(pattern, () => replacement);
  return regexReplace(whole, pattern.slice(1, -1), replacement);
}

/** Of no letters nothing is left, whatever the text is. An offset from the end that reaches beyond the beginning is the beginning. */
function substring(args: readonly Value[], call: FunctionCall): Value {
  const [whole, start, size] = args;
  const [offset, length] = [wholeNumber(start), wholeNumber(size)];
  if (offset !== undefined && offset >= 0 && length === 0 && whole !== undefined && !hasFailed(whole)) return stringOf('', call);
  const text = toText(whole);
  if (text === undefined || offset === undefined || length === undefined) return notKnown(args, call);
  const letters = graphemes(text);
  const from = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  // Counted from the end, a length of zero is taken for all that is left.
  return stringOf(letters.slice(from, length <= 0 ? undefined : from + length).join(''), call);
}

function wholeNumber(value: Value | undefined): number | undefined {
  const number = toNumber(value);
  return number === undefined || !Number.isInteger(number) ? undefined : number;
}

function trimWhere(whole: string, isTrimmed: (letter: string) => boolean): string {
  const all = [...whole];
  let start = 0;
  let end = all.length;
  while (start < end && isTrimmed(all[start] ?? '')) start += 1;
  while (end > start && isTrimmed(all[end - 1] ?? '')) end -= 1;
  return all.slice(start, end).join('');
}

function trimSet(whole: string, letters: string): string {
  const set = new Set(letters);
  return trimWhere(whole, (letter) => set.has(letter));
}

function indentLines(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [spaces, whole] = [toNumber(args[0]), toText(args[1])];
  if (spaces === undefined || whole === undefined || !Number.isInteger(spaces) || spaces < 0 || spaces > 1000) return undefined;
  return stringOf(whole.replaceAll('\n', `\n${' '.repeat(spaces)}`), call);
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
  ['chomp', text((whole) => (whole === undefined ? undefined : withoutEnd(whole, '\r\n')))],
  ['endswith', edgeTest('end')],
  ['format', partial((args, call) => formatText(args, call))],
  ['formatlist', partial(formatList)],
  ['indent', total(indentLines)],
  ['join', partial(join)],
  ['lower', letterwise(toLower)],
  ['regex', total(regexFind)],
  ['regexall', total(regexFindAll)],
  ['replace', text((whole, pattern, replacement) => (whole === undefined ? undefined : replace(whole, pattern ?? '', replacement ?? '')))],
  ['split', partial(split)],
  ['startswith', edgeTest('start')],
  ['strcontains', test((whole, part) => whole.includes(part))],
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
  ['trim', text((whole, set) => trimSet(whole ?? '', set ?? ''))],
  ['trimprefix', text((whole, prefix) => (whole?.startsWith(prefix ?? '') ? whole.slice((prefix ?? '').length) : whole))],
  ['trimspace', text((whole) => trimWhere(whole ?? '', isSpace))],
  [
    'trimsuffix',
    text((whole, suffix) =>
      suffix !== '' && whole?.endsWith(suffix ?? '') ? whole.slice(0, whole.length - (suffix ?? '').length) : whole,
    ),
  ],
  ['upper', letterwise(toUpper)],
];
