import type { Origin, StringValue, TextRun, TextStart, UnknownValue, Value } from '../../core/value.ts';
import { conditionOf, overChoices } from '../choices.ts';
import { describeValue, jointVia, unknownValue } from '../value-operations.ts';
import { resolveDynamicReferences } from './dynamic-references.ts';
import { fillMarks } from './embedded/hole-marks.ts';
import { limitReached } from './scope.ts';
import type { Scope } from './scope.ts';

export type TextPart = string | UnknownValue;

/** What a text is put together from: a literal piece, with its place when it is verbatim, or a value. */
export type TextPiece = LiteralPiece | { readonly value: Value };
interface LiteralPiece {
  readonly literal: string;
  readonly place?: TextRun['place'];
}

/**
 * The text that literal pieces and values make together: a string, a template with the unknown ones as holes, or a choice when one of them
 * is. `{{resolve:…}}` in it becomes a hole. `textStart` is where the text as a whole starts, when it is verbatim.
 */
export function composeTexts(pieces: readonly TextPiece[], origin: Origin, scope: Scope, textStart?: TextStart): Value {
  const values = pieces.flatMap((piece) => ('value' in piece ? [piece.value] : []));
  const whole: Origin = { at: origin.at, via: [...origin.via, ...jointVia(values)] };
  const compose = (args: readonly Value[]): Value => {
    let next = 0;
    const parts = pieces.map((piece): PlacedParts => {
      if ('literal' in piece) return { parts: fillMarks(piece.literal, scope.holes), place: piece.place };
      return { parts: partsOf(args[next++]), place: undefined };
    });
    return textOf(parts, whole, scope, textStart);
  };
  return overChoices(values, scope.limits, whole, compose) ?? compose(values.map(collapse));
}

interface PlacedParts {
  readonly parts: readonly TextPart[];
  readonly place: TextRun['place'];
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

function textOf(placed: readonly PlacedParts[], origin: Origin, scope: Scope, textStart: TextStart | undefined): Value {
  const written = placed.flatMap((piece) => piece.parts);
  const length = written.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  scope.state.textChars += length;
  if (length > scope.limits.textChars || scope.state.textChars > scope.limits.totalTextChars) {
    return limitReached(scope, 'characters in composed texts', origin.at.range);
  }
  const resolved = resolveDynamicReferences(written, origin);
  const position = textStart === undefined || resolved !== written ? {} : positionOf(placed, textStart);
  const parts = joinLiterals(resolved);
  const [first] = parts;
  if (first === undefined) return { kind: 'string', value: '', origin };
  if (parts.length > 1) return { kind: 'template', parts, origin, ...position };
  return typeof first === 'string' ? { kind: 'string', value: first, origin, ...position } : first;
}

/** Runs are needed only where a known value was put in: the places of literals and holes follow from the start. */
function positionOf(placed: readonly PlacedParts[], textStart: TextStart): Pick<StringValue, 'textStart' | 'runs'> {
  const isInserted = (piece: PlacedParts) => piece.place === undefined && piece.parts.some((part) => typeof part === 'string');
  if (!placed.some(isInserted)) return { textStart };
  const runs: TextRun[] = [];
  let offset = 0;
  for (const piece of placed) {
    if (piece.place !== undefined) runs.push({ offset, place: piece.place });
    else if (isInserted(piece)) runs.push({ offset });
    for (const part of piece.parts) if (typeof part === 'string') offset += part.length;
  }
  return { textStart, runs };
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
