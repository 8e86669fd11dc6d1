import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import type { Value } from '../../../core/value.ts';
import { resolvePath } from '../../../evaluate/terraform/files/source-path.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { parseJson } from '../../../syntax/json/parse-json.ts';
import { parseYamlOnDemand } from '../../../syntax/yaml/yaml-on-demand.ts';

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
  if (/(?:^|\/)(?:node_modules|\.\w[^/]*)\//u.test(path)) return false;
  return /(?:^|\/)samconfig[^/]*\.toml$/u.test(path) || /\.(?:json|ya?ml)$/iu.test(path) || listEnding.test(path);
}

/** Files of lines `Name=value`, as they are handed to `--parameter-overrides $(cat FILE)`. */
const listEnding = /\.(?:properties|params?|parameters?|ini|cfg)$/iu;

/**
 * The parameters that a file gives: `[{ ParameterKey, ParameterValue }]`, `["Name=value"]`, `{ Parameters: {…} }`, lines `Name=value`, those of
 * samconfig.toml, or those of a stack deployment file.
 */
export function givenParameters(file: SourceFile): readonly GivenParameters[] {
  const { path, text } = file;
  if (path.endsWith('.toml')) return ofSamConfig(file);
  if (text.length > charsMax) return [];
  if (listEnding.test(path)) return ofLines(file);
  if (!mentionsParameters(text)) return [];
  const [root] = path.endsWith('.json') ? [parseJson(file).root] : parseYamlOnDemand(file).documents;
  if (root === undefined) return [];
  if (entryOf(root, templateKey) !== undefined) return ofDeployment(root, path);
  const values = valuesOf(root, path);
  return values.size === 0 ? [] : [{ label: path, path, values }];
}

function mentionsParameters(text: string): boolean {
  if (text.includes('Resources')) return false;
  return text.includes('Parameter') || text.includes(templateKey) || isListOfTexts(text);
}

/** What a stack deployment file of Git sync names its template by, from the top of the repository. */
const templateKey = 'template-file-path';

function ofDeployment(root: DataNode, path: string): readonly GivenParameters[] {
  const named = entryOf(root, templateKey)?.value;
  const template = named?.kind === 'string' ? resolvePath('.', named.value) : undefined;
  const parameters = entryOf(root, 'parameters')?.value;
  const values = parameters?.kind === 'mapping' ? valuesIn(pairsOf(parameters), path) : new Map<string, Value>();
  return template === undefined || values.size === 0 ? [] : [{ label: path, path, values, template }];
}

/** CloudFormation takes 200 parameters of 4 KB each. */
const charsMax = 1_000_000;

function valuesOf(root: DataNode, path: string): ReadonlyMap<string, Value> {
  const parameters = root.kind === 'sequence' ? root : entryOf(root, 'Parameters')?.value;
  return valuesIn(parameters === undefined ? [] : pairsOf(parameters), path);
}

function valuesIn(pairs: ReturnType<typeof pairsOf>, path: string): ReadonlyMap<string, Value> {
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
    if (item.kind === 'string') return pairOf(item);
    const key = entryOf(item, 'ParameterKey')?.value;
    const value = entryOf(item, 'ParameterValue')?.value;
    return key?.kind === 'string' && value !== undefined ? [[key.value, value] as const] : [];
  });
}

/** `["Name=value"]`: what `file://` of `--parameter-overrides` may hold. */
function isListOfTexts(text: string): boolean {
  return /^\s{0,99}\[\s{0,99}"[A-Za-z]\w{0,254}=/u.test(text);
}

function pairOf(item: DataNode & { readonly kind: 'string' }): readonly (readonly [name: string, node: DataNode])[] {
  const { name, value } = /^(?<name>[A-Za-z]\w*)=(?<value>.*)$/su.exec(item.value)?.groups ?? {};
  return name === undefined || value === undefined ? [] : [[name, { ...item, value }]];
}

/** A file whose lines are not all of that form is something else. */
function ofLines({ path, text }: SourceFile): readonly GivenParameters[] {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line, at: index + 1 }));
  const written = lines.filter(({ line }) => !/^\s*(?:[#;].*)?$/u.test(line));
  const isList = written.every(({ line }) => /^\s*[A-Za-z]\w*=/u.test(line));
  const values = isList ? written.flatMap(({ line, at }) => [...overrideValues(line, { path, line: at, column: 1 })]) : [];
  return values.length === 0 ? [] : [{ label: path, path, values: new Map(values) }];
}

/** A list is one text, its members separated by commas. */
function textOf(node: DataNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'bool') return node.raw;
  return node.kind === 'sequence' ? node.items.flatMap((item) => textOf(item) ?? []).join(',') : undefined;
}

/** `[prod.deploy.parameters]` with `parameter_overrides`; the template may be named before or after them. */
function ofSamConfig({ path, text }: SourceFile): readonly GivenParameters[] {
  const templates = new Map<string, string>();
  const given: { readonly environment: string; readonly values: Map<string, Value> }[] = [];
  for (const { environment, name, value, line, column, continues } of settingsOfSamConfig(text)) {
    if (/^template(?:_file)?$/u.test(name)) templates.set(environment, /^"([^"]+)"/u.exec(value)?.[1] ?? 'template.yaml');
    if (name !== 'parameter_overrides') continue;
    if (!continues) given.push({ environment, values: new Map() });
    for (const [parameter, text] of overrideValues(value, { path, line, column })) given.at(-1)?.values.set(parameter, text);
  }
  return given.flatMap(({ environment, values }) => {
    const template = resolvePath(directoryOf(path), templates.get(environment) ?? 'template.yaml');
    if (template === undefined || values.size === 0) return [];
    return [{ label: `${path} [${environment}]`, path, values, template }];
  });
}

interface SamSetting {
  readonly environment: string;
  readonly name: string;
  readonly value: string;
  /** Where the value begins; both count from one. */
  readonly line: number;
  readonly column: number;
  /** The line is within a list that began above. */
  readonly continues: boolean;
}

/** A setting for each line, also for each within a list over several. */
function settingsOfSamConfig(text: string): readonly SamSetting[] {
  const settings: SamSetting[] = [];
  let environment = 'default';
  let list: string | undefined;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (list === undefined) environment = /^\s*\[([\w-]+)\./u.exec(line)?.[1] ?? environment;
    const setting = list === undefined ? namedOn(line) : { name: list, value: line };
    if (setting === undefined) continue;
    settings.push({
      environment,
      ...setting,
      line: index + 1,
      column: line.length - setting.value.length + 1,
      continues: list !== undefined,
    });
    const isInList = list !== undefined || setting.value.startsWith('[');
    list = isInList && !/\]\s*(?:#[^]*)?$/u.test(setting.value) ? setting.name : undefined;
  }
  return settings;
}

function namedOn(line: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = /^\s*(\w+)\s*=\s*([^]+)$/u.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}

const override =
  /(?:ParameterKey=(?<key>\w+),ParameterValue=|(?<![\w.])(?<name>[A-Za-z]\w*)=)(?:\\?"(?<double>[^"\\]*)\\?"|'(?<single>[^']*)'|(?<plain>[^\s"',\]]+))/gu;

/** Where a text begins that goes on to the end of its line; line and column count from one. */
interface TextPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** `A=b C="d e"`, `A=b,C=d` and `ParameterKey=A,ParameterValue=b`; what holds something of a shell or a workflow is left out. */
export function overrideValues(text: string, { path, line, column }: TextPlace): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { 0: all, index, groups = {} } of text.matchAll(override)) {
    const name = groups['key'] ?? groups['name'];
    const value = groups['double'] ?? groups['single'] ?? groups['plain'];
    if (name === undefined || value === undefined || /[$`]|\{\{/u.test(value)) continue;
    // Each for itself: one line gives many, and what two of them open is not one cause.
    const startColumn = column + index + all.lastIndexOf(value);
    const range = { startLine: line, startColumn, endLine: line, endColumn: startColumn + value.length };
    values.set(name, { kind: 'string', value, origin: { at: { path, range }, via: [] } });
  }
  return values;
}
