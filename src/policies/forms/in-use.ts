import type { Resource } from '../../core/resource.ts';
import type { Value } from '../../core/value.ts';
import { binds } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { pathIn } from './row.ts';
import type { RowPaths } from './row.ts';
import { writtenAt } from './written-at.ts';

/** Whether anything of its root names the resource, or may; `names` are what others may write instead of referring to it. */
export function isUsed(resource: Resource, by: RowPaths, model: AwsModel, names: readonly Value[] = []): boolean {
  return managed(model, ...Object.keys(by[resource.dialect] ?? {})).some(
    (user) => user.root === resource.root && writtenAt(user, pathIn(by, user)).some((value) => binds(value, resource, names) !== 'no'),
  );
}
