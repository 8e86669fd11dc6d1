import type { Evaluation, Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import { templateOfValue } from './cloudformation/embedded/template-of-value.ts';
import { evaluateTemplate } from './cloudformation/evaluate-template.ts';
import { handedDown, resourceAbove } from './cloudformation/stacks/relocate.ts';

/** Stacks of one root whose templates are evaluated. */
const stacksMax = 200;

const stackTypes: ReadonlySet<string> = new Set(['aws_cloudformation_stack', 'aws_cloudformation_stack_set']);

/** The evaluation with what the templates of its stacks declare, at `aws_cloudformation_stack.a.Resource`. */
export function withStacks<E extends Evaluation>(evaluation: E): E {
  const stacks = evaluation.resources.filter(({ type, mode }) => mode === 'managed' && stackTypes.has(type));
  const entered = stacks.slice(0, stacksMax).flatMap((stack) => enter(stack) ?? []);
  return {
    ...evaluation,
    resources: [...evaluation.resources, ...entered.flatMap(({ resources }) => resources)],
    entered: [...(evaluation.entered ?? []), ...entered.map(({ stack }) => stack.address)],
    diagnostics: [...evaluation.diagnostics, ...entered.flatMap(({ diagnostics }) => diagnostics)],
  };
}

interface Entered extends Pick<Evaluation, 'resources' | 'diagnostics'> {
  readonly stack: Resource;
}

function enter(stack: Resource): Entered | undefined {
  const body = stack.attributes.entries.get('template_body');
  const held = body === undefined ? undefined : templateOfValue(body);
  if (held === undefined) return undefined;
  const evaluation = evaluateTemplate({ ...held, stack: { pseudo: new Map(), parameters: parametersOf(stack) } });
  if (evaluation === undefined) return undefined;
  return { stack, resources: evaluation.resources.map((one) => resourceAbove(one, stack)), diagnostics: evaluation.diagnostics };
}

function parametersOf({ attributes }: Resource): ReadonlyMap<string, Value> {
  const parameters = attributes.entries.get('parameters');
  if (parameters?.kind !== 'map') return new Map();
  return new Map([...parameters.entries].flatMap(([name, value]) => (value.kind === 'null' ? [] : [[name, handedDown(value)] as const])));
}
