import type { Resource } from '../../core/resource.ts';
import { isBehind, machines } from '../../model/compute/machine.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';

const all = perModel(machines);

/** Does the group stand before load balancers of the code, and nothing else? */
export function isOfBalancers(group: Resource, model: AwsModel): boolean {
  const behind = all(model).filter((machine) => isBehind(machine, group));
  return behind.length > 0 && behind.every(({ noun }) => noun === 'load balancer');
}
