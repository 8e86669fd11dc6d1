import { resolve } from 'node:path';

import type { Change } from '../../review/ports.ts';
import type { Inputs } from './inputs.ts';

/** Puts what an earlier job made of both sides beside the change. Read as data; nothing in it runs, and nothing in it hides the change. */
export function besideChange(inputs: Inputs, workspace: string): (change: Change) => Promise<Change> {
  return async (change) => withPlans(await withModules(await withFolders(change, inputs, workspace), inputs, workspace), inputs, workspace);
}

async function withFolders(change: Change, { baseDir, headDir }: Inputs, workspace: string): Promise<Change> {
  if (headDir === '') return change;
  const [{ readFolderChange }, { mountedChange }] = await Promise.all([
    import('../../adapters/filesystem/folder-change.ts'),
    import('../../review/sides/mounted-change.ts'),
  ]);
  const artifact = await readFolderChange({ base: resolve(workspace, baseDir), head: resolve(workspace, headDir) });
  return mountedChange(change, artifact, headDir);
}

async function withModules(change: Change, { modules, baseModules }: Inputs, workspace: string): Promise<Change> {
  if (modules === '') return change;
  const { withModuleFolders } = await import('../../adapters/filesystem/module-folders.ts');
  return withModuleFolders(change, { head: modules, ...(baseModules === '' ? {} : { base: baseModules }) }, workspace);
}

async function withPlans(change: Change, { plan, basePlan }: Inputs, workspace: string): Promise<Change> {
  if (plan === '') return change;
  const { withPlans: read } = await import('../../adapters/filesystem/plan-files.ts');
  return read(change, { head: plan, ...(basePlan === '' ? {} : { base: basePlan }) }, workspace);
}
