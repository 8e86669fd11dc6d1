import type { Evaluation, Resource } from '../../src/core/resource.ts';
import type { Value } from '../../src/core/value.ts';
import { evaluateTemplate } from '../../src/evaluate/cloudformation/evaluate-template.ts';
import type { TemplateLimits } from '../../src/evaluate/cloudformation/template-limits.ts';

export function evaluate(text: string, limits: Partial<TemplateLimits> = {}): Evaluation {
  const evaluation = evaluateTemplate({ file: { path: 't.yaml', text }, limits });
  if (evaluation === undefined) throw new Error('not a template');
  return evaluation;
}

export function resource(evaluation: Evaluation, address: string): Resource {
  const found = evaluation.resources.find((candidate) => candidate.address === address);
  if (found === undefined) throw new Error(`no resource ${address}`);
  return found;
}

/** The property of a resource; undefined when it is not there. */
export function property(evaluation: Evaluation, address: string, name: string): Value | undefined {
  return resource(evaluation, address).attributes.entries.get(name);
}

/** A value in short: known data as plain data, unknowns as `<reason expression>`, templates as text with holes, choices as `{ either }`. */
export function brief(value: Value | undefined): unknown {
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
      return `<${value.reason} ${value.expression}>`;
    case 'template':
      return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('');
    case 'choice':
      return { either: value.options.map(brief) };
    case 'json-text':
      return { jsonText: brief(value.content) };
    case 'list':
      return [...value.items.map(brief), ...(value.more === undefined ? [] : [`… ${String(brief(value.more))}`])];
    case 'map': {
      const entries = [...value.entries].map(([key, entry]) => [key, brief(entry)] as const);
      return Object.fromEntries(value.more === undefined ? entries : [...entries, ['…', brief(value.more)]]);
    }
  }
}
