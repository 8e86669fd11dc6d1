import type { Dialect, Evaluation, Resource } from '../../../core/resource.ts';
import { directoryOf } from '../../../core/path.ts';
import type { MapValue } from '../../../core/value.ts';
import type { Identified } from '../../../model/subject.ts';

/** What can move: a resource, a data source, or an input, which is nothing but its name and its content. */
export interface Thing extends Identified {
  /** The root whose evaluation yields it: what belongs together in one state. The root of an input is the directory that declares it. */
  readonly state: string;
  readonly dialect: Dialect;
  readonly type: string;
  readonly attributes: MapValue;
  /** What a stack of an assembly may give to another: the assembly and the environment. Absent for what stays in its own state. */
  readonly family?: string;
  /** The resource, unless it is an input. */
  readonly resource?: Resource;
}

/** A thing of base and the place that head would have it at. */
export interface Gone {
  readonly thing: Thing;
  readonly key: string;
  readonly state: string;
  readonly at: Identified;
}

/** Equal for what stands at the same root and address. */
export function thingKey({ root, address }: Identified): string {
  return `${root}\n${address}`;
}

/** Everything that an evaluation yields, inputs of a module that is called twice once. */
export function thingsOf({ root: state, dialect, resources, inputs, stack }: Evaluation): Thing[] {
  const family = stack === undefined ? {} : { family: `${stack.assembly}\n${stack.environment}` };
  const ofResources = resources.map((resource): Thing => {
    const { root, address, mode, type, attributes } = resource;
    return { state, root, address, dialect, type: mode === 'data' ? `data.${type}` : type, attributes, resource, ...family };
  });
  const ofInputs = inputs.map(({ name, attributes, block }): Thing => {
    const isVariable = dialect === 'terraform';
    const root = isVariable ? directoryOf(block.path) : block.path;
    // The name is in the type: an input under another name is another input.
    return { state, root, address: `${isVariable ? 'var' : 'Parameters'}.${name}`, dialect, type: `input ${name}`, attributes };
  });
  return [...ofResources, ...ofInputs];
}

/** `aws_x.y["k"]` of `module.m.aws_x.y["k"]`, and the logical id of CloudFormation: the name that stays when a module is taken apart. */
export function localName({ address, type }: Thing): string {
  const at = address.lastIndexOf(`${type}.`);
  return at === -1 ? address : address.slice(at);
}
