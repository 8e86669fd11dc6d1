import { scalarText } from '../../core/value.ts';
import type { MapValue } from '../../core/value.ts';
import { containersOf, memberOf } from '../../model/compute/containers.ts';
import type { Subject } from '../../model/subject.ts';
import type { Violation } from '../define-policy.ts';

export const taskTypes: readonly string[] = ['aws_ecs_task_definition', 'AWS::ECS::TaskDefinition'];

/** Containers of a task that write their log nowhere, all of them in one. */
export function unloggedContainers({ resource, address }: Subject): Violation[] {
  if (!taskTypes.includes(resource.type)) return [];
  const open = containersOf(resource)
    .containers.map((container, index) => ({ container, name: scalarText(memberOf(container, 'name')) ?? `number ${index + 1}` }))
    // A router of logs has nowhere to send its own.
    .filter(({ container }) => memberOf(container, 'firelensConfiguration') === undefined && isSilent(container));
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name).join(', ');
  // One more that writes its log nowhere is new beside others.
  return open.map(({ name }) => ({
    claim: 'violation',
    aspect: `log of the container ${name}`,
    message: `${address} says nowhere what becomes of the log of its containers: ${names}.`,
    trace: [...open.map(({ container }) => container.origin.at), resource.declaration],
    confidence: 'likely',
  }));
}

/** It names no driver, or the one that throws the log away. */
function isSilent(container: MapValue): boolean {
  const driver = memberOf(container, 'logConfiguration', 'logDriver');
  return memberOf(container, 'logConfiguration') === undefined || (driver !== undefined && scalarText(driver) === 'none');
}
