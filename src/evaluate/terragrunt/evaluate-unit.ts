import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import { directoryOf } from '../../core/path.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import type { GivenVariable } from '../terraform/modules/deployment.ts';
import { entriesOf, originAt } from '../value-operations.ts';
import { openConfig, openInputs, valueOf } from './config-file.ts';
import type { ConfigFile } from './config-file.ts';
import { extraArguments } from './extra-arguments.ts';
import { unitFunctions } from './functions.ts';
import { generatedFiles } from './generated-files.ts';
import type { GeneratedFile } from './generated-files.ts';
import { inRepository } from './repository-path.ts';
import { createUnitContext } from './unit-context.ts';
import type { UnitFiles } from './unit-context.ts';

/** A unit of Terragrunt: a directory of Terraform files of this repository, and what it is given. */
export interface TerragruntUnit {
  readonly path: string;
  /** The directory that its source names; undefined when that is not in this repository. */
  readonly source: string | undefined;
  /** Set where the environment chooses among sources. */
  readonly isChosen?: true;
  /** Set where it names no source: its code stands beside it, if it is deployed at all. */
  readonly isBeside?: true;
  /** The module from elsewhere that its source names, as a call of Terraform names it, and where. */
  readonly outside?: { readonly source: string; readonly version?: string; readonly at: Location };
  readonly inputs: ReadonlyMap<string, Value>;
  /** Set where it may give further inputs. */
  readonly more?: UnknownValue;
  /** Variable files that it names for the command line. */
  readonly varFiles: readonly string[];
  /** Variables that it gives by the environment and the command line. */
  readonly variables: readonly GivenVariable[];
  /** Files that say all this. */
  readonly files: readonly string[];
  /** Files that it reads and that were not among those given: read them and evaluate again. */
  readonly wanted: readonly string[];
  /** Code that it writes beside that of its source. */
  readonly generated: readonly GeneratedFile[];
  /** Variables of the environment that it asks for, with what counts where they are not set. */
  readonly asked: ReadonlyMap<string, string | undefined>;
  /** Those that it was evaluated with; none where what counts without them is meant. */
  readonly environment?: ReadonlyMap<string, GivenVariable>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Evaluates one `terragrunt.hcl` with all that it includes and reads. Pure; what is not known is unknown, above all what other units put out. */
export function evaluateUnit(path: string, unit: UnitFiles): TerragruntUnit {
  const directory = directoryOf(path);
  const created = createUnitContext(unit, directory, unitFunctions);
  const file = openConfig(path, directory, created);
  const included = (file?.included ?? []).filter(({ strategy }) => strategy !== 'no_merge');
  const isDeep = included.some(({ strategy }) => strategy === 'deep');
  const files = file === undefined ? [] : [...included.map((one) => one.file), file];
  const inputs = files.reduce<ReadonlyMap<string, Value>>((merged, one) => merge(merged, inputsOf(one), isDeep), new Map());
  const generated = generatedFiles(files);
  const blocks = files.flatMap((one) => one.body.blocks.filter(({ type }) => type === 'terraform').map((block) => ({ block, file: one })));
  const source = blocks.map(({ block, file: one }) => valueOf(block.body, 'source', one.scope)).findLast((value) => value !== undefined);
  const extra = blocks.map(({ block, file: one }) => extraArguments(block, one, directory));
  const more = file?.lacks ?? [...files.map(furtherInputs), ...extra.map((one) => one.more)].find((one) => one !== undefined);
  const beside = ['terraform.tfvars', 'terraform.tfvars.json'].map((name) => (directory === '.' ? name : `${directory}/${name}`));
  return {
    path,
    source: file === undefined ? undefined : sourceDirectory(source, directory),
    ...(file === undefined ? {} : natureOf(source)),
    inputs: new Map([...inputs, ...extra.flatMap(({ unknown }) => [...unknown])]),
    variables: extra.flatMap(({ variables }) => variables),
    ...(more === undefined ? {} : { more }),
    varFiles: [...beside, ...extra.flatMap(({ varFiles }) => varFiles)].filter((one) => unit.paths.has(one)),
    files: [...created.read],
    wanted: [...created.wanted],
    generated: generated.files,
    asked: created.asked,
    ...(unit.environment === undefined ? {} : { environment: unit.environment }),
    diagnostics: [...created.context.diagnostics.all, ...generated.diagnostics, ...otherSources(source, directory)],
  };
}

function natureOf(source: Value | undefined): Pick<TerragruntUnit, 'isChosen' | 'isBeside' | 'outside'> {
  if (source === undefined) return { isBeside: true };
  return source.kind === 'choice' ? { isChosen: true } : outsideSource(source);
}

/** Says that a unit is deployed from elsewhere as well. */
function otherSources(source: Value | undefined, directory: string): readonly Diagnostic[] {
  if (source?.kind !== 'choice' || source.options.every((one) => sourceDirectory(one, directory) !== undefined)) return [];
  const message = 'Some deployments of this unit have another source, which is not read; it is judged by the code of this repository.';
  return [{ kind: 'not-read', message, location: source.origin.at }];
}

/** Without a source, the code stands beside the file. Of a choice that somebody outside makes, what is here can be judged. */
function sourceDirectory(source: Value | undefined, directory: string): string | undefined {
  if (source === undefined) return directory;
  if (source.kind === 'choice') return source.options.map((one) => sourceDirectory(one, directory)).find((one) => one !== undefined);
  const text = scalarText(source)?.replace(/\?[^]*$/u, '');
  // Terragrunt takes what stands behind `//` as a folder of what stands before it.
  return text === undefined || !/^(?:\.{1,2}(?:\/|$)|\/)/u.test(text)
    ? undefined
    : inRepository(text.replaceAll(/\/{2,}/gu, '/'), directory);
}

/** `tfr:///acme/thing/aws//part?version=1.2.3`, or an address as Terraform takes it. Not what holds something unknown. */
function outsideSource(source: Value | undefined): Pick<TerragruntUnit, 'outside'> {
  const text = scalarText(source);
  if (source === undefined || text === undefined || /^(?:\.{1,2}(?:\/|$)|\/)|["$\n]/u.test(text)) return {};
  const { host, name, version } = /^tfr:\/\/(?<host>[\w.-]*)\/(?<name>[^?]+)(?:\?version=(?<version>[\w.-]+))?$/u.exec(text)?.groups ?? {};
  const address = name === undefined || host === undefined ? text : host === '' ? name : `${host}/${name}`;
  const { at } = source.origin;
  return { outside: { source: address, ...(version === undefined ? {} : { version }), at } };
}

function inputsOf({ body, scope }: ConfigFile): ReadonlyMap<string, Value> {
  const inputs = valueOf(body, 'inputs', scope);
  return inputs?.kind === 'map' ? new Map(entriesOf(inputs)) : new Map();
}

/** What decides inputs that are known in part or not at all. */
function furtherInputs({ path, body, scope }: ConfigFile): UnknownValue | undefined {
  const inputs = valueOf(body, 'inputs', scope);
  const isKnown = inputs === undefined || inputs.kind === 'null' || (inputs.kind === 'map' && inputs.more === undefined);
  return isKnown ? undefined : openInputs(path, originAt(inputs.origin.at));
}

/** The inner one wins. */
function merge(outer: ReadonlyMap<string, Value>, inner: ReadonlyMap<string, Value>, isDeep: boolean): ReadonlyMap<string, Value> {
  const merged = new Map(outer);
  for (const [name, value] of inner) {
    const before = merged.get(name);
    const isBoth = isDeep && before?.kind === 'map' && value.kind === 'map';
    merged.set(name, isBoth ? { ...value, entries: merge(new Map(entriesOf(before)), new Map(entriesOf(value)), true) } : value);
  }
  return merged;
}
