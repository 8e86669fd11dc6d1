import type { Origin, UnknownValue, Value } from '../../../core/value.ts';
import type { HclTemplate, HclTemplatePart } from '../../../syntax/hcl/hcl-tree.ts';
import { firstUnknown, jointVia, originAt, unknownValue } from '../../value-operations.ts';
import { overChoices } from '../../choices.ts';
import { failure, hasFailed, refusal } from '../types/failure.ts';
import { iterate } from './iteration.ts';
import { asPlainText } from '../../json-text.ts';
import { truthOf } from './operators.ts';
import type { Scope } from '../scope.ts';
import { bind, limitReached, locate } from '../scope.ts';
import { joinTexts } from '../../text-parts.ts';
import { toText } from '../types/convert-scalar.ts';

/** `"${x}"` alone is `x` itself, whatever its type; everything else is a text, with holes where something is not known. */
export function evaluateTemplate(expression: HclTemplate, scope: Scope): Value {
  const [only] = expression.parts;
  const { context } = scope.module;
  if (expression.parts.length === 1 && only?.kind === 'interpolation') return context.evaluate(only.expression, scope);
  const at = locate(scope, expression.range);
  const pieces: Value[] = [];
  collect(expression.parts, scope, pieces);
  const joined = overChoices(pieces, context.limits, originAt(at), (row) => join(row, originAt(at), context.limits.stringChars));
  const value = joined ?? join(pieces.map(withoutChoice), originAt(at), context.limits.stringChars);
  if (value.kind === 'unknown' && value.reason === 'limit-reached') return limitReached(context, value.expression, at);
  const keepsLines = expression.textStart !== undefined && isOneLineEach(expression.parts, pieces);
  if ((value.kind !== 'string' && value.kind !== 'template') || expression.textStart === undefined || !keepsLines) return value;
  return { ...value, textStart: expression.textStart };
}

function collect(parts: readonly HclTemplatePart[], scope: Scope, pieces: Value[]): void {
  const { context } = scope.module;
  for (const part of parts) {
    if (part.kind === 'text') {
      pieces.push({ kind: 'string', value: part.value, origin: originAt({ path: scope.path, range: zeroRange }) });
      continue;
    }
    if (part.kind === 'interpolation') {
      pieces.push(context.evaluate(part.expression, scope));
      continue;
    }
    if (part.kind === 'if') {
      const truth = truthOf(context.evaluate(part.condition, scope));
      if (typeof truth === 'boolean') collect(truth ? part.then : part.otherwise, scope, pieces);
      else if (hasFailed(truth)) pieces.push(truth);
      else pieces.push(eitherText(part, truth, scope));
      continue;
    }
    collectFor(part, scope, pieces);
  }
}

const zeroRange = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function eitherText(part: Extract<HclTemplatePart, { kind: 'if' }>, condition: UnknownValue, scope: Scope): Value {
  const origin = originAt(locate(scope, part.range));
  const options = [part.then, part.otherwise].map((side) => {
    const pieces: Value[] = [];
    collect(side, scope, pieces);
    return join(pieces.map(withoutChoice), origin, scope.module.context.limits.stringChars);
  });
  return { kind: 'choice', options, condition, origin };
}

function collectFor(part: Extract<HclTemplatePart, { kind: 'for' }>, scope: Scope, pieces: Value[]): void {
  const { context } = scope.module;
  const at = locate(scope, part.range);
  const collection = context.evaluate(part.collection, scope);
  const steps = iterate(collection, context, at);
  for (const { key, value } of steps.items) {
    const inner = part.keyName === undefined ? scope : bind(scope, part.keyName, key);
    collect(part.body, bind(inner, part.valueName, value), pieces);
  }
  if (steps.more !== undefined) pieces.push(steps.more);
}

/** A choice inside a text with too many combinations is a hole. */
function withoutChoice(value: Value): Value {
  if (value.kind !== 'choice') return value;
  return { ...value.condition, origin: value.origin };
}

function join(pieces: readonly Value[], origin: Origin, charsMax: number): Value {
  const parts: (string | UnknownValue)[] = [];
  for (const given of pieces) {
    const piece = asPlainText(given, charsMax);
    if (piece.kind === 'template') parts.push(...piece.parts);
    else parts.push(toText(piece) ?? hole(piece));
  }
  return joinTexts(parts, { at: origin.at, via: jointVia(pieces) }, charsMax);
}

function hole(piece: Value): UnknownValue {
  return piece.kind === 'unknown' ? piece : textless(piece);
}

function textless(piece: Value): UnknownValue {
  const unknown = firstUnknown(piece);
  if (unknown !== undefined) return unknown;
  if (piece.kind === 'json-text') return unknownValue('limit-reached', 'a JSON text that is too long', piece.origin);
  const what = `a ${piece.kind} inside a text`;
  return isDefault(piece) ? failure(what, piece.origin, 'variable-without-default') : refusal(what, piece.origin);
}

/** A default of null, which no text takes: nothing is deployed until somebody gives the variable a value. */
function isDefault({ kind, origin }: Value): boolean {
  return kind === 'null' && origin.via.some((step) => step.kind === 'variable-default');
}

/** True while line breaks of the text and of its source agree: no interpolation spans lines or yields any. */
function isOneLineEach(parts: readonly HclTemplatePart[], pieces: readonly Value[]): boolean {
  const flat = parts.every(
    (part) => part.kind === 'text' || (part.kind === 'interpolation' && part.range.startLine === part.range.endLine),
  );
  return flat && pieces.every((piece, index) => parts[index]?.kind === 'text' || !(toText(piece) ?? '').includes('\n'));
}
