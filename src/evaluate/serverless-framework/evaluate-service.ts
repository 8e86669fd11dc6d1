import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import type { SourceFile } from '../../core/source.ts';
import { scalarText } from '../../core/value.ts';
import { diagnosticsPerFileMax } from '../../syntax/data-node.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { entryOf } from '../../syntax/data-node.ts';
import { evaluateTemplate } from '../cloudformation/evaluate-template.ts';
import type { TemplateEvaluation, TemplateRequest } from '../cloudformation/evaluate-template.ts';
import { makeEvents } from './events/events.ts';
import { functionResources } from './functions.ts';
import { normalized } from './names.ts';
import { itemsOf, listedEntries, mergeNodes, textOf } from './nodes.ts';
import type { Written } from './nodes.ts';
import { hasPseudoParameters, withPseudoParameters } from './pseudo-parameters.ts';
import { readData } from './read-data.ts';
import { VariableResolver } from './resolve-variables.ts';
import { roleOf, sharedRole } from './roles.ts';
import { given, isHole, keyPlace, placeOf } from './service.ts';
import type { Service, ServiceFunction } from './service.ts';

/** What a deployment gives it stands among the parameters of its stack, by this and the name of the option: `--stage`. */
export const optionPrefix = '--';

export type ServiceRequest = Pick<TemplateRequest, 'file' | 'files' | 'exports' | 'stack'>;

export interface ServiceEvaluation extends TemplateEvaluation {
  /** Stages other than the evaluated one that the service has values for. */
  readonly stages: readonly string[];
  /** Paths of files that are called by the stage, which is `*`. */
  readonly stageFiles: readonly string[];
  readonly stage: string;
}

/** Sections that make nothing, or are read here. */
const knownSections = new Set(
  (
    'app build configValidationMode console custom dashboard deprecationNotificationMode disabledDeprecations ' +
    'enableLocalInstallationFallback frameworkVersion functions layers licenseKey org outputs package params plugins projectDir provider ' +
    'resources service stages tenant unresolvedVariablesNotificationMode useDotenv variablesResolutionMode'
  ).split(' '),
);

/**
 * A service of the Serverless Framework as the stack that the framework makes of it: its functions with their roles and log groups, what their
 * events make, and `resources` laid over that. Undefined where the file is no service on AWS. Source: version 3 of the framework,
 * `lib/plugins/aws/package`.
 */
export function evaluateService({ file, files = new Map(), exports, stack }: ServiceRequest): ServiceEvaluation | undefined {
  const diagnostics: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    if (diagnostics.length < diagnosticsPerFileMax) diagnostics.push(one);
  };
  const root = readData(file, report);
  if (root === undefined || (entryOf(root, 'service') === undefined && entryOf(root, 'provider') === undefined)) return undefined;
  const given_ = [...(stack?.parameters ?? [])].filter(([name]) => name.startsWith(optionPrefix));
  const options = new Map(given_.map(([name, value]) => [name.slice(optionPrefix.length), scalarText(value) ?? '']));
  const resolver = new VariableResolver({ file, root, files, options, report });
  const service = readService(root, file, resolver, report);
  if (service === undefined) return undefined;
  const made = templateOf(service, root, resolver, file);
  const evaluation = evaluateTemplate({
    file,
    files,
    made,
    holes: resolver.holes,
    ...(exports === undefined ? {} : { exports }),
    ...(stack === undefined ? {} : { stack }),
  });
  if (evaluation === undefined) return undefined;
  return {
    ...evaluation,
    files: [...new Set([...evaluation.files, ...resolver.files.read])],
    wantedFiles: [...new Set([...evaluation.wantedFiles, ...resolver.files.wanted])].toSorted(),
    diagnostics: [...diagnostics, ...evaluation.diagnostics],
    ...seenInPart(resolver.at('resources')),
    stages: [...resolver.stages.names],
    stageFiles: [...resolver.stages.files],
    stage: service.stage,
  };
}

/** Undefined for another cloud. */
function readService(root: DataNode, file: SourceFile, resolver: VariableResolver, report: (one: Diagnostic) => void): Service | undefined {
  const whole: Location = { path: file.path, range: root.range };
  const provider = resolver.at('provider');
  const cloud = textOf(provider?.kind === 'mapping' ? given(provider, 'name') : provider);
  if (cloud !== undefined && cloud !== 'aws' && /^[a-z]+$/u.test(cloud)) return undefined;
  const named = resolver.at('service');
  const functions = resolver.at('functions');
  const add: Service['report'] = (kind, message, location) => report({ kind, message, location });
  tellUnread(root, functions, whole, add);
  tellUnreadSettings(provider, whole, add);
  return {
    name: textOf(given(named, 'name')) ?? textOf(named) ?? 'service',
    stage: textOf(resolver.stage(whole)) ?? 'dev',
    provider,
    functions: listedEntries(functions).flatMap((entry) => functionOf(entry, file.path, add)),
    inheritsByDefault: textOf(resolver.at('custom', 'serverless-iam-roles-per-function', 'defaultInherit')) === 'true',
    report: add,
  };
}

/** Functions that are not here, and sections of plugins. */
function tellUnread(root: DataNode, functions: DataNode | undefined, whole: Location, add: Service['report']): void {
  if (functions !== undefined && !['mapping', 'sequence', 'null'].includes(functions.kind)) {
    add('unsupported', 'The functions of this service stand where they cannot be read; they are not seen.', placeOf(functions, whole));
  }
  tellUnreadItems(functions, 'the functions', whole, add);
  for (const { key, keyRange } of listedEntries(root)) {
    if (!knownSections.has(key)) add('unsupported', `What a plugin makes of ${key} is not seen.`, { path: whole.path, range: keyRange });
  }
}

/** Of a list that is laid over each other, what is no mapping adds nothing here. */
function tellUnreadItems(list: DataNode | undefined, what: string, whole: Location, add: Service['report']): void {
  for (const item of itemsOf(list)) {
    if (item.kind === 'mapping' || item.kind === 'null') continue;
    add('unsupported', `A part of ${what} stands where it cannot be read; it is not seen.`, placeOf(item, whole));
  }
}

/** Settings of the provider that others are looked for in. */
const settingsOfProvider = ['apiGateway', 'httpApi', 'iam', 'logs', 's3', 'tracing', 'vpc'];

function tellUnreadSettings(provider: DataNode | undefined, whole: Location, add: Service['report']): void {
  const parts = [['provider', provider] as const, ...settingsOfProvider.map((key) => [`provider.${key}`, given(provider, key)] as const)];
  for (const [name, node] of parts) {
    if (node === undefined || !isHole(node)) continue;
    add('unsupported', `What \`${name}\` says stands where it cannot be read; it is not seen.`, placeOf(node, whole));
  }
}

function functionOf(entry: MappingEntry, path: string, add: Service['report']): readonly ServiceFunction[] {
  const at = keyPlace(entry, path);
  if (entry.value.kind === 'mapping') return [{ name: entry.key, id: normalized(entry.key), node: entry.value, at }];
  if (entry.value.kind !== 'null') add('unsupported', `The function ${entry.key} stands where it cannot be read; it is not seen.`, at);
  return [];
}

/** The stack, as a template. */
function templateOf(service: Service, root: DataNode, resolver: VariableResolver, file: SourceFile): DataNode {
  const whole: Location = { path: file.path, range: root.range };
  const events = makeEvents(service);
  const resources = new Map<string, MappingEntry>();
  const add = (entries: readonly MappingEntry[]): void => {
    for (const entry of entries) resources.set(entry.key, resources.get(entry.key) ?? entry);
  };
  const sharing: ServiceFunction[] = [];
  const shared: Written[] = [];
  for (const target of service.functions) {
    const statements = [...(events.statements.get(target.name) ?? []), ...ownNeeds(target, service)];
    const { role, own, isShared } = roleOf(target, statements, service);
    add(functionResources(target, role, service));
    if (own !== undefined) add([own]);
    if (!isShared) continue;
    sharing.push(target);
    shared.push(...statements);
  }
  add(sharedRole(service, sharing, shared, whole));
  add(events.resources);
  const underneath: DataNode = { kind: 'mapping', entries: [entry('Resources', mapping([...resources.values()], whole), whole)], ...whole };
  const template = layOver(underneath, resolver.at('resources'), service, whole);
  return hasPseudoParameters(resolver.at('plugins')) ? withPseudoParameters(template) : template;
}

/** What the framework adds to the shared role for a function itself. */
function ownNeeds({ node }: ServiceFunction, { provider }: Service): readonly Written[] {
  const traced = given(node, 'tracing') ?? given(provider, 'tracing', 'lambda');
  const failed = given(node, 'onError');
  return [
    ...(traced === undefined || textOf(traced) === 'false'
      ? []
      : [{ Effect: 'Allow', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: ['*'] }]),
    ...(failed?.kind === 'string' ? [{ Effect: 'Allow', Action: ['sns:Publish'], Resource: [failed] }] : []),
  ];
}

function layOver(underneath: DataNode, resources: DataNode | undefined, service: Service, whole: Location): DataNode {
  const parts = resources?.kind === 'sequence' ? resources.items : resources === undefined ? [] : [resources];
  let made = underneath;
  for (const part of parts) {
    if (part.kind === 'null') continue;
    if (part.kind !== 'mapping') {
      service.report('unsupported', 'A part of `resources` stands where it cannot be read; it is not seen.', placeOf(part, whole));
      continue;
    }
    for (const { key, value } of part.entries) {
      const what = `\`${key}\` of the resources`;
      if (key !== 'Transform') tellUnreadItems(value, what, whole, (...told) => service.report(...told));
      if (isUnread(key, value))
        service.report('unsupported', `${what} stands where it cannot be read; it is not seen.`, placeOf(value, whole));
    }
    const { sections, extensions } = sectionsOf(part);
    made = mergeNodes(made, { ...part, entries: sections.filter(({ key, value }) => !isUnread(key, value)) });
    if (extensions !== undefined) made = mergeNodes(made, mapping([entry('Resources', extensions, whole)], whole));
  }
  return made;
}

/** A section of a template that a program makes, or that stands in a file which is not here. */
function isUnread(key: string, value: DataNode): boolean {
  return key !== 'Transform' && key !== 'Description' && isHole(value);
}

/** The framework may add resources that are not seen here. */
function seenInPart(resources: DataNode | undefined): { readonly isPartial?: true } {
  const parts = resources?.kind === 'sequence' ? resources.items : resources === undefined ? [] : [resources];
  const isPartial = parts.some((part) => isHole(part) || [given(part, 'Resources'), ...itemsOf(given(part, 'Resources'))].some(isHole));
  return isPartial ? { isPartial } : {};
}

function sectionsOf(part: DataNode & { readonly kind: 'mapping' }): {
  readonly sections: readonly MappingEntry[];
  readonly extensions?: DataNode;
} {
  const sections = part.entries.filter(({ key, value }) => key !== 'extensions' && value.kind !== 'null');
  const extensions = given(part, 'extensions');
  // A section may be a list of what files put in.
  const flat = sections.map((one) =>
    one.value.kind === 'sequence' && one.key !== 'Transform'
      ? { ...one, value: mapping(listedEntries(one.value), { path: one.value.path ?? '', range: one.value.range }) }
      : one,
  );
  return extensions === undefined ? { sections: flat } : { sections: flat, extensions };
}

function entry(key: string, value: DataNode, { path, range }: Location): MappingEntry {
  return { key, keyRange: range, path, value };
}

function mapping(entries: readonly MappingEntry[], { path, range }: Location): DataNode {
  return { kind: 'mapping', entries, path, range };
}
