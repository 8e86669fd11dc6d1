import { resolve } from 'node:path';

import type { Change } from '../../review/ports.ts';
import type { Inputs } from './inputs.ts';

/** Puts what an earlier job made of both sides beside the change. Read as data; nothing in it runs, and nothing in it hides the change. */
export function besideChange({ baseDir, headDir }: Inputs, workspace: string): (change: Change) => Promise<Change> {
  if (headDir === '') return (change) => Promise.resolve(change);
  return async (change) => {
    const [{ readFolderChange }, { mountedChange }] = await Promise.all([
      import('../../adapters/filesystem/folder-change.ts'),
      import('../../review/sides/mounted-change.ts'),
    ]);
    const artifact = await readFolderChange({ base: resolve(workspace, baseDir), head: resolve(workspace, headDir) });
    return mountedChange(change, artifact, headDir);
  };
}
