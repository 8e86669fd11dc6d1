import { asWritten } from '../../core/as-written.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue } from '../../core/value.ts';
import { containersOf, memberOf } from '../../model/compute/containers.ts';
import { holding, openFor, readText } from '../../model/fact.ts';
import type { Subject } from '../../model/subject.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

export const taskTypes: readonly string[] = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];

/** Containers of a task that write their log nowhere, all of them in one. */
export function unloggedContainers({ resource, address }: Subject): (Violation | Unresolved)[] {
  if (!taskTypes.includes(resource.type)) return [];
  const containers = containersOf(resource)
    .containers.map((container, index) => ({ container, name: scalarText(memberOf(container, 'name')) ?? `number ${index + 1}` }))
    // A router of logs has nowhere to send its own.
    .filter(({ container }) => memberOf(container, 'firelensConfiguration') === undefined)
    .map((one) => ({ ...one, ...silenceOf(one.container) }));
  const open = containers.filter(({ is }) => is === 'silent');
  const names = open.map(({ name }) => asWritten(name)).join(', ');
  // One more that writes its log nowhere is new beside others.
  const told = open.map(({ name, decides }): Violation => {
    const violation: Violation = {
      claim: 'violation',
      aspect: aspectOf(name),
      message: `${address} says nowhere what becomes of the log of its containers: ${names}.`,
      trace: [...open.map(({ container }) => container.origin.at), resource.declaration],
      confidence: 'likely',
    };
    return ofOption(violation, decides?.expression);
  });
  const undecided = containers.flatMap(({ is, name, decides }): Unresolved[] => {
    const message = `what becomes of the log of the container ${asWritten(name)} of ${address}`;
    return is === 'open' && decides !== undefined ? [{ claim: 'unresolved', aspect: aspectOf(name), unknown: decides, message }] : [];
  });
  return [...told, ...undecided];
}

function aspectOf(name: string): string {
  return `log of the container ${asWritten(name)}`;
}

/** It names no driver, or the one that throws the log away; `decides`, where that is chosen or not known. */
interface Silence {
  readonly is: 'silent' | 'open' | 'logged';
  readonly decides?: UnknownValue;
}

function silenceOf(container: MapValue): Silence {
  const written = memberOf(container, 'logConfiguration');
  if (written === undefined) return { is: 'silent' };
  if (written.kind === 'choice' && written.options.some(({ kind }) => kind === 'null')) return { is: 'silent', decides: written.condition };
  const driver = readText(memberOf(written, 'logDriver'));
  const thrown = holding(driver, isNowhere);
  if (thrown !== undefined) return { is: 'silent', ...(thrown.condition === undefined ? {} : { decides: thrown.condition }) };
  const decides = openFor(driver, isNowhere);
  return decides === undefined ? { is: 'logged' } : { is: 'open', decides };
}

function isNowhere(driver: string): boolean {
  return driver === 'none';
}
