import { lineRange } from '../../../core/location.ts';
import type { Location } from '../../../core/location.ts';
import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { parseJson } from '../../../syntax/json/parse-json.ts';
import { parseYaml } from '../../../syntax/yaml/parse-yaml.ts';

/** Parameters of one stack, as a file of the repository gives them. */
export interface GivenParameters {
  /** `params/prod.json`, `samconfig.toml [prod]`. */
  readonly label: string;
  readonly path: string;
  readonly values: ReadonlyMap<string, Value>;
  /** The template, where the file names it. */
  readonly template?: string;
}

/** May a file of this name give parameters? Looked at before anything is read. */
export function mayGiveParameters(path: string): boolean {
  return (
    /(?:^|\/)samconfig[^/]*\.toml$/u.test(path) || (/\.(?:json|ya?ml)$/iu.test(path) && !/(?:^|\/)(?:node_modules|\.\w[^/]*)\//u.test(path))
  );
}

/** The parameters that a file gives: `[{ ParameterKey, ParameterValue }]`, `{ Parameters: {…} }`, or those of samconfig.toml. */
export function givenParameters(file: SourceFile): readonly GivenParameters[] {
  const { path, text } = file;
  if (path.endsWith('.toml')) return ofSamConfig(file);
  if (!text.includes('Parameter') || text.includes('Resources') || text.length > charsMax) return [];
  const [root] = path.endsWith('.json') ? [parseJson(file).root] : parseYaml(file).documents;
  const values = root === undefined ? new Map<string, Value>() : valuesOf(root, path);
  return values.size === 0 ? [] : [{ label: path, path, values }];
}

/** CloudFormation takes 200 parameters of 4 KB each. */
const charsMax = 1_000_000;

function valuesOf(root: DataNode, path: string): ReadonlyMap<string, Value> {
  const parameters = root.kind === 'sequence' ? root : entryOf(root, 'Parameters')?.value;
  const pairs = parameters === undefined ? [] : pairsOf(parameters);
  return new Map(
    pairs.flatMap(([name, node]) => {
      const text = textOf(node);
      return text === undefined
        ? []
        : [[name, { kind: 'string', value: text, origin: { at: { path, range: node.range }, via: [] } }] as const];
    }),
  );
}

function pairsOf(parameters: DataNode): readonly (readonly [name: string, node: DataNode])[] {
  if (parameters.kind === 'mapping') return parameters.entries.map(({ key, value }) => [key, value] as const);
  const items = parameters.kind === 'sequence' ? parameters.items : [];
  return items.flatMap((item) => {
    const key = entryOf(item, 'ParameterKey')?.value;
    const value = entryOf(item, 'ParameterValue')?.value;
    return key?.kind === 'string' && value !== undefined ? [[key.value, value] as const] : [];
  });
}

/** A list is one text, its members separated by commas. */
function textOf(node: DataNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'bool') return node.raw;
  return node.kind === 'sequence' ? node.items.flatMap((item) => textOf(item) ?? []).join(',') : undefined;
}

/** `[prod.deploy.parameters]` with `parameter_overrides`, as a text or a list of texts; the template may be named before or after them. */
function ofSamConfig({ path, text }: SourceFile): readonly GivenParameters[] {
  const templates = new Map<string, string>();
  const given: { readonly environment: string; readonly values: Map<string, Value> }[] = [];
  let environment = 'default';
  let inList = false;
  for (const [index, line] of text.split('\n').entries()) {
    const section = /^\s*\[([\w-]+)\./u.exec(line)?.[1];
    if (section !== undefined) [environment, inList] = [section, false];
    const template = /^\s*template(?:_file)?\s*=\s*"([^"]+)"/u.exec(line)?.[1];
    if (template !== undefined) templates.set(environment, template);
    const overrides: string | undefined = inList ? line : /^\s*parameter_overrides\s*=\s*(.+)$/u.exec(line)?.[1];
    if (overrides === undefined) continue;
    if (!inList) given.push({ environment, values: new Map() });
    for (const [name, value] of overrideValues(overrides, { path, range: lineRange(index + 1) })) given.at(-1)?.values.set(name, value);
    inList = (inList || overrides.startsWith('[')) && !/\]\s*(?:#.*)?$/u.test(overrides);
  }
  return given.flatMap((one) => {
    const template = resolvePath(directoryOf(path), templates.get(one.environment) ?? 'template.yaml');
    if (template === undefined || one.values.size === 0) return [];
    return [{ label: `${path} [${one.environment}]`, path, values: one.values, template }];
  });
}

const override =
  /(?:ParameterKey=(?<key>\w+),ParameterValue=|(?<![\w.])(?<name>[A-Za-z]\w*)=)(?:\\?"(?<double>[^"\\]*)\\?"|'(?<single>[^']*)'|(?<plain>[^\s"',\]]+))/gu;

/** `A=b C="d e"`, `A=b,C=d` and `ParameterKey=A,ParameterValue=b`; what holds something of a shell or a workflow is left out. */
export function overrideValues(text: string, at: Location): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { groups = {} } of text.matchAll(override)) {
    const name = groups['key'] ?? groups['name'];
    const value = groups['double'] ?? groups['single'] ?? groups['plain'];
    if (name === undefined || value === undefined || /[$`]|\{\{/u.test(value)) continue;
    values.set(name, { kind: 'string', value, origin: { at, via: [] } });
  }
  return values;
}
