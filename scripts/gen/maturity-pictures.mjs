import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../toolchain.mjs';

const example = 'examples/pull-request';

/** The matrix of the example pull request as pictures for the documents, in both versions of the model: path to text. */
export async function maturityPictures() {
  const { review } = await import('../../src/entry/library.ts');
  const { renderMatrixSvg } = await import('../../src/report/matrix/svg.ts');
  const sides = { base: filesIn(join(root, example, 'base')), head: filesIn(join(root, example, 'head')) };
  const pictures = ['v1', 'v2'].map(async (model) => {
    const result = await review({ ...sides, config: { model } });
    const title = `AWS Security Maturity Model ${model}: what the code shows`;
    return [`docs/images/maturity-${model}.svg`, renderMatrixSvg(result, { title, note: `The example pull request (${example})` })];
  });
  return new Map(await Promise.all(pictures));
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}
