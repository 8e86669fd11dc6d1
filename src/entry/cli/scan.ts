import { openFolder } from '../../adapters/filesystem/folder-tree.ts';
import { scanTree } from '../../review/scan-tree.ts';
import { deliver } from './deliver.ts';
import { readOptions } from './options.ts';
import { terminalProgress } from './terminal-progress.ts';
import { terminalTools } from './tools.ts';

/** `phasegate scan`: one state, everything in it. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { positionals, common } = readOptions(args, { command: 'scan', paths: true });
  const tools = await terminalTools(common.config);
  const progress = terminalProgress();
  progress.step('listing files');
  const { tree, scope } = await openFolder(positionals.length === 0 ? ['.'] : [...positionals]);
  try {
    const review = await scanTree(tree, { ...tools, progress }, scope);
    progress.finish();
    return await deliver(review, common);
  } finally {
    progress.finish();
  }
}
