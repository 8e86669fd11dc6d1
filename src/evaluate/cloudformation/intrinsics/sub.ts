import type { Range } from '../../../core/location.ts';
import type { Value } from '../../../core/value.ts';
import type { DataNode, MappingNode, StringNode } from '../../../syntax/data-node.ts';
import { composeTexts } from '../compose-texts.ts';
import type { TextPiece } from '../compose-texts.ts';
import { argumentsOf, badCall, isLiteralText, originOf } from '../scope.ts';
import type { IntrinsicCall, Scope } from '../scope.ts';
import { callOf } from '../intrinsic-of.ts';
import { textPlaces } from '../text-places.ts';
import { attributeOf } from './get-att.ts';
import { refTo } from './ref.ts';

/** `Fn::Sub`: a text with `${Name}`, `${Resource.Attribute}` and `${!Literal}`, or `[text, { Name: value }]`. */
export function sub(call: IntrinsicCall): Value | undefined {
  const { argument, scope } = call;
  const [text, variables] = argument.kind === 'string' ? [argument] : (argumentsOf(argument) ?? []);
  if (!isLiteralText(text) || (variables !== undefined && variables.kind !== 'mapping')) {
    // CloudFormation takes no function for the text; what a macro makes of one is not known.
    const made = text === undefined ? undefined : callOf(text)?.name;
    return made === undefined || made === 'Fn::Transform' ? badCall(call) : { ...badCall(call), isRefused: true };
  }
  return substitute(text, variables, scope);
}

const name = /^[\w:.]+$/;

function substitute(node: StringNode, variables: MappingNode | undefined, scope: Scope): Value {
  const { value: text, textStart } = node;
  const own = new Map(variables?.entries.map((entry) => [entry.key, entry.value]));
  const places = textPlaces(node);
  const pieces: TextPiece[] = [];
  let from = 0;
  const literalUpTo = (end: number): TextPiece => {
    const { startLine, startColumn } = places(from, end);
    return { literal: text.slice(from, end), ...(textStart === undefined ? {} : { place: { line: startLine, column: startColumn } }) };
  };
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
    const end = text.indexOf('}', start) + 1;
    if (end === 0) break;
    const inner = text.slice(start + 2, end - 1).trim();
    const isEscaped = inner.startsWith('!');
    if (isEscaped || name.test(inner)) {
      pieces.push(literalUpTo(start));
      const value = isEscaped ? undefined : lookUp(inner, own, scope, places(start, end));
      pieces.push(value === undefined ? { literal: isEscaped ? `\${${inner.slice(1)}}` : '' } : { value });
    } else {
      pieces.push(literalUpTo(end));
    }
    from = end;
  }
  pieces.push(literalUpTo(text.length));
  return composeTexts(pieces, originOf(scope, node.range), scope, textStart);
}

function lookUp(dotted: string, own: ReadonlyMap<string, DataNode>, scope: Scope, usedAt: Range): Value | undefined {
  const given = own.get(dotted);
  if (given !== undefined) return scope.evaluate(given, scope);
  const isAttribute = dotted.includes('.') && !scope.loops.has(dotted) && !dotted.startsWith('AWS::');
  return isAttribute ? attributeOf(dotted, scope, usedAt) : refTo(dotted, scope, usedAt);
}
