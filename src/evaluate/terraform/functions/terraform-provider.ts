import type { Value } from '../../../core/value.ts';
import { toText } from '../types/convert-scalar.ts';
import { hasFailed } from '../types/failure.ts';
import { literalScope } from '../modules/literal-scope.ts';
import { sortedEntries } from '../../json-text.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { failed, mapOf, stringOf, total } from './function-kit.ts';
import { hclText, isIdentifier } from './encodings/hcl-text.ts';

function encodeExpression([value]: readonly Value[], call: FunctionCall): Value | undefined {
  const text = value === undefined ? undefined : hclText(value);
  return text === undefined ? undefined : stringOf(text, call);
}

function encodeVariables([value]: readonly Value[], call: FunctionCall): Value | undefined {
  if (value?.kind !== 'map') return undefined;
  const lines = sortedEntries(value.entries).map(([name, entry]) => {
    const text = hclText(entry);
    return isIdentifier(name) && text !== undefined ? `${name} = ${text}\n` : undefined;
  });
  return lines.includes(undefined) ? undefined : stringOf(lines.join(''), call);
}

/** A text of a variable file as an object. No name means anything in it. */
function decodeVariables(args: readonly Value[], call: FunctionCall): Value | undefined {
  const text = toText(args[0]);
  if (text === undefined) return undefined;
  const path = `${call.at.path}.tfvars`;
  const { body, diagnostics } = call.scope.module.context.parser.parse({ path, text });
  if (diagnostics.length > 0 || body.blocks.length > 0) return undefined;
  const scope = literalScope(call.scope.module.context, call.scope.module.config, call.at.path);
  const entries = new Map(
    body.attributes.map(({ name, value }) => [name, { ...call.scope.module.context.evaluate(value, scope), origin: call.origin }]),
  );
  return [...entries.values()].some(hasFailed) ? failed(args, call) : mapOf(entries, call);
}

/** Functions that Terraform's built-in provider brings (developer.hashicorp.com/terraform/language/functions/terraform-encode_tfvars). */
export const terraformProviderFunctions: FunctionTable = [
  ['provider::terraform::decode_tfvars', total(decodeVariables)],
  ['provider::terraform::encode_expr', total(encodeExpression)],
  ['provider::terraform::encode_tfvars', total(encodeVariables)],
];
