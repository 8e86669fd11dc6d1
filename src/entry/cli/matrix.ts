import { openFolder } from '../../adapters/filesystem/folder-tree.ts';
import { inOtherModel } from '../../review/findings/matrix.ts';
import { scanTree } from '../../review/scan-tree.ts';
import type { Review } from '../../review/result.ts';
import { printable } from '../../report/printable.ts';
import { terminalPaper, writeReport } from './deliver.ts';
import { chosenOf, placeOptions, readValues } from './options.ts';
import { terminalProgress } from './terminal-progress.ts';
import { terminalTools } from './tools.ts';

const formats = ['text', 'svg', 'markdown', 'json'] as const;
const models = ['v1', 'v2'] as const;

/** `phasegate matrix`: what the code of one state shows of the maturity model, and what would come next. It judges nothing. */
export async function matrixCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readValues(args, { command: 'matrix', own: ['model'], paths: true });
  const { output, config } = placeOptions(values);
  const format = chosenOf('format', values, formats, 'text');
  const model = chosenOf('model', values, models, undefined);
  const tools = await terminalTools(config);
  const progress = terminalProgress();
  progress.step('listing files');
  const { tree, scope } = await openFolder(positionals.length === 0 ? ['.'] : [...positionals]);
  try {
    const scanned = await scanTree(tree, { ...tools, progress }, scope);
    progress.finish();
    const review = model === undefined ? scanned : inOtherModel(scanned, model, tools.policies);
    await writeReport(await render(review, format, output === undefined && process.stdout.isTTY === true), output);
    for (const failure of review.failures) process.stderr.write(`phasegate: ${printable(failure)}\n`);
    return review.failures.length > 0 ? 2 : 0;
  } finally {
    progress.finish();
  }
}

/** Each renderer is loaded when it is wanted. */
async function render(review: Review, format: (typeof formats)[number], terminal: boolean): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../report/matrix/picture.ts')).renderMatrixText(review, terminalPaper(terminal));
    case 'svg':
      return (await import('../../report/matrix/alone.ts')).renderMatrixFile(review);
    case 'markdown':
      return (await import('../../report/matrix/alone.ts')).renderMatrixPage(review);
    case 'json':
      return (await import('../../report/matrix/alone.ts')).renderMatrixJson(review);
  }
}
