import type { Location } from '../../../core/location.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { textOf } from '../nodes.ts';
import { given } from '../service.ts';
import type { Made, Service, ServiceFunction } from '../service.ts';

/** One event of a function. */
export interface FunctionEvent {
  readonly target: ServiceFunction;
  readonly service: Service;
  /** What stands behind its kind: a text or a mapping. */
  readonly node: DataNode;
  readonly at: Location;
  /** Which of its kind in the function, from 1. */
  readonly count: number;
  /** Which of all events of the function, from 1. */
  readonly index: number;
}

export type MakeEvent = (event: FunctionEvent) => Made;

/** An ARN that is written as the event itself or under `arn`. */
export function arnOf(node: DataNode): DataNode | undefined {
  if (node.kind !== 'mapping') return node;
  return node.entries.some(({ key }) => key === 'Ref' || key.startsWith('Fn::')) ? node : given(node, 'arn');
}

/** The name that the framework takes from an ARN, or from the function that makes it. */
export function nameInArn(arn: DataNode | undefined): string {
  if (arn === undefined) return '';
  if (arn.kind === 'mapping' || arn.tag !== undefined) {
    const [entry] = arn.kind === 'mapping' ? arn.entries : [];
    const argument = entry?.value ?? arn;
    const first = argument.kind === 'sequence' ? argument.items[0] : argument;
    return (textOf(first) ?? '').split('.')[0] ?? '';
  }
  return (textOf(arn) ?? '').split(/[:/]/u).at(-1) ?? '';
}

/** `GET /users` or `{ method, path }`. */
export function routeOf(node: DataNode): { readonly method: string; readonly path: string } {
  if (node.kind === 'mapping') return { method: textOf(given(node, 'method')) ?? '*', path: textOf(given(node, 'path')) ?? '*' };
  const text = (textOf(node) ?? '').trim();
  const [method = '', path] = text.split(/\s+/u);
  return path === undefined ? { method: '*', path: method } : { method, path };
}
