import type { Resource } from '../../src/core/resource.ts';
import type { Value } from '../../src/core/value.ts';
import { evaluateTerraformRoot } from '../../src/evaluate/terraform/evaluate-root.ts';
import type { TerraformEvaluation, TerraformRequest } from '../../src/evaluate/terraform/evaluate-root.ts';
import { loadRegularExpressions } from '../../src/evaluate/terraform/functions/text/regular-expressions.ts';
import { loadYaml } from '../../src/syntax/yaml/yaml-on-demand.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';

await Promise.all([loadRegularExpressions(), loadYaml()]);

/** Evaluates files given as path and text; `main.tf` alone when only a text is given. */
export function evaluate(
  parser: HclParser,
  files: string | Record<string, string>,
  options: Partial<TerraformRequest> = {},
): TerraformEvaluation {
  const texts = typeof files === 'string' ? { 'main.tf': files } : files;
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  return evaluateTerraformRoot({ root: '.', files: sources, parser, ...options });
}

export function resource(evaluation: TerraformEvaluation, address: string): Resource {
  const found = evaluation.resources.find((candidate) => candidate.address === address);
  if (found === undefined) throw new Error(`no ${address} among ${evaluation.resources.map((candidate) => candidate.address).join(', ')}`);
  return found;
}

/** A value in short form: what is known as plain data, the rest as `<reason: expression>`; choices as `{ oneOf }`, open ends as `…`. */
export function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'null':
      return null;
    case 'bool':
    case 'number':
    case 'string':
      return value.value;
    case 'unknown':
      return `<${value.reason}: ${value.expression}>`;
    case 'template':
      return value.parts.map((part) => (typeof part === 'string' ? part : `<${part.expression}>`)).join('');
    case 'json-text':
      return { json: plain(value.content) };
    case 'list':
      return [...value.items.map(plain), ...(value.more === undefined ? [] : [`…${value.more.expression}`])];
    case 'map': {
      const entries = [...value.entries].map(([key, entry]) => [key, plain(entry)]);
      return Object.fromEntries(value.more === undefined ? entries : [...entries, ['…', value.more.expression]]);
    }
    case 'choice':
      return { oneOf: value.options.map(plain) };
  }
}

export function attributes(evaluation: TerraformEvaluation, address: string): unknown {
  return plain(resource(evaluation, address).attributes);
}
