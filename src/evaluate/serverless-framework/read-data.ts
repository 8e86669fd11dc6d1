import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile } from '../../core/source.ts';
import type { DataNode } from '../../syntax/data-node.ts';
import { parseJson } from '../../syntax/json/parse-json.ts';
import { parseYaml } from '../../syntax/yaml/parse-yaml.ts';

/** The data of a file, YAML or JSON; of anything else the text. What is wrong with it is said. */
export function readData(file: SourceFile, report: (diagnostic: Diagnostic) => void): DataNode | undefined {
  if (/\.txt$/iu.test(file.path)) {
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return { kind: 'string', value: file.text, path: file.path, range };
  }
  const isJson = /\.(?:json|tfstate)$/iu.test(file.path);
  const { root, diagnostics } = isJson ? parseJson(file) : first(file);
  for (const one of diagnostics) report(one);
  if (root !== undefined) tellTwice(root, file.path, report);
  return root === undefined ? undefined : { ...root, path: file.path };
}

function first(file: SourceFile): { readonly root: DataNode | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { documents, diagnostics } = parseYaml(file);
  return { root: documents[0], diagnostics };
}

/** Of a key that stands twice the framework takes neither: it refuses such a file. What is evaluated is a guess, and said to be one. */
function tellTwice(root: DataNode, path: string, report: (diagnostic: Diagnostic) => void): void {
  const open: DataNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'sequence') open.push(...node.items);
    if (node.kind !== 'mapping') continue;
    const seen = new Set<string>();
    for (const { key, keyRange, value } of node.entries) {
      if (seen.has(key)) {
        const message = `${key} stands here a second time, and one alone is looked at.`;
        report({ kind: 'unsupported', message, location: { path, range: keyRange } });
      }
      seen.add(key);
      open.push(value);
    }
  }
}
