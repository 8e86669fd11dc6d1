import type { HclBlock, HclBody, HclExpression } from '../../syntax/hcl/hcl-tree.ts';
import type { ModuleConfig } from '../terraform/modules/module-config.ts';
import { referencesOf } from '../terraform/modules/references.ts';
import { isArray, isRecord, memberOf, recordsAt, textAt } from './json-shape.ts';
import type { Json, JsonRecord } from './json-shape.ts';

/** The directories of a root as they were read. */
export interface ReadRoot {
  readonly root: string;
  readonly configs: ReadonlyMap<string, ModuleConfig>;
}

/**
 * Where the configuration that a plan was made of differs from the code that was read; undefined when it is the same. Resources, calls and
 * variables by name, their arguments by name, and each argument by its literal or by what it mentions.
 */
export function configurationDifference(configuration: JsonRecord, { root, configs }: ReadRoot): string | undefined {
  return moduleDifference(configuration, root, configs, '');
}

/** Modules within each other. */
const depthMax = 20;

function moduleDifference(
  planned: Json | undefined,
  directory: string,
  configs: ReadRoot['configs'],
  prefix: string,
  depth = 0,
): string | undefined {
  const config = configs.get(directory);
  if (config === undefined || depth > depthMax) return `${prefix === '' ? 'the root' : prefix} is not among the code that was read`;
  const resources = new Map(recordsAt(planned, 'resources').map((one) => [resourceName(one), one]));
  const calls = memberOf(planned, 'module_calls');
  return (
    namesDiffer('', prefix, [...resources.keys()], [...config.resourcesByName.keys()]) ??
    namesDiffer('var.', prefix, keysOf(memberOf(planned, 'variables')), [...config.variables.keys()]) ??
    namesDiffer('module.', prefix, keysOf(calls), [...config.calls.keys()]) ??
    first([...config.resourcesByName], ([name, { block }]) =>
      bodyDifference(memberOf(resources.get(name), 'expressions'), block.body, `${prefix}${name}`),
    ) ??
    first([...config.calls], ([name, block]) =>
      callDifference(memberOf(calls, name), block, { directory, configs, at: `${prefix}module.${name}.`, depth }),
    )
  );
}

interface Call {
  readonly directory: string;
  readonly configs: ReadRoot['configs'];
  readonly at: string;
  readonly depth: number;
}

function callDifference(planned: Json | undefined, block: HclBlock, { directory, configs, at, depth }: Call): string | undefined {
  const source = block.body.attributes.find(({ name }) => name === 'source')?.value;
  const written = source?.kind === 'string' ? source.value : '';
  if ((textAt(planned, 'source') ?? '') !== written) return `${at}source`;
  const inner = written.startsWith('.') ? joined(directory, written) : undefined;
  const own = bodyDifference(memberOf(planned, 'expressions'), block.body, at.slice(0, -1));
  // What is not in the repository was not read here, and the plan was not read of it.
  return own ?? (inner === undefined ? undefined : moduleDifference(memberOf(planned, 'module'), inner, configs, at, depth + 1));
}

function joined(directory: string, source: string): string {
  const done: string[] = [];
  for (const segment of `${directory}/${source}`.split('/')) {
    if (segment === '..' && done.length > 0) done.pop();
    else if (segment !== '' && segment !== '.') done.push(segment);
  }
  return done.length === 0 ? '.' : done.join('/');
}

function resourceName(planned: JsonRecord): string {
  const name = `${textAt(planned, 'type') ?? ''}.${textAt(planned, 'name') ?? ''}`;
  return textAt(planned, 'mode') === 'data' ? `data.${name}` : name;
}

function keysOf(value: Json | undefined): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function namesDiffer(sort: string, prefix: string, planned: readonly string[], read: readonly string[]): string | undefined {
  const [one, other] = [new Set(planned), new Set(read)];
  const odd = read.find((name) => !one.has(name)) ?? planned.find((name) => !other.has(name));
  return odd === undefined ? undefined : `${prefix}${sort}${odd}`;
}

function first<T>(items: readonly T[], differs: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = differs(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Arguments of the engine, which stand elsewhere in a plan or nowhere. */
const engineArguments: ReadonlySet<string> = new Set(
  'count for_each provider providers depends_on lifecycle provisioner connection source version dynamic'.split(' '),
);

function bodyDifference(planned: Json | undefined, { attributes, blocks }: HclBody, at: string): string | undefined {
  const own = attributes.filter(({ name, value }) => !engineArguments.has(name) && !(value.kind === 'literal' && value.value === null));
  const dynamic = new Set(blocks.flatMap(({ type, labels }) => (type === 'dynamic' ? labels : [])));
  const types = new Set(blocks.flatMap(({ type }) => (engineArguments.has(type) ? [] : [type])));
  const known = new Set([...attributes.map(({ name }) => name), ...types, ...dynamic]);
  const strange = keysOf(planned).find((name) => !known.has(name));
  if (strange !== undefined) return `${at}.${strange}`;
  return (
    first(own, ({ name, value }) => (expressionDiffers(memberOf(planned, name), value) ? `${at}.${name}` : undefined)) ??
    first(
      [...types].filter((type) => !dynamic.has(type)),
      (type) =>
        blocksDifference(
          memberOf(planned, type),
          blocks.filter((block) => block.type === type),
          `${at}.${type}`,
        ),
    )
  );
}

function blocksDifference(planned: Json | undefined, blocks: readonly HclBlock[], at: string): string | undefined {
  const list: readonly Json[] = isArray(planned) ? planned : planned === undefined ? [] : [planned];
  if (list.length !== blocks.length) return at;
  return first([...blocks.entries()], ([index, { body }]) => bodyDifference(list[index], body, at));
}

/** A literal by its value; everything else by the names that it mentions. */
function expressionDiffers(planned: Json | undefined, ours: HclExpression): boolean {
  if (planned === undefined) return true;
  const constant = memberOf(planned, 'constant_value');
  const literal = literalOf(ours);
  if (constant !== undefined && literal !== undefined) return JSON.stringify(constant) !== JSON.stringify(literal);
  if (constant !== undefined) return referencesOf(ours).names.size > 0;
  // A block that is written as an argument is a list of such in a plan, or an object of its own arguments.
  const references = memberOf(planned, 'references');
  if (isArray(planned) || (references === undefined && keysOf(planned).length > 0)) return false;
  return literal !== undefined || mentionsOthers(isArray(references) ? references : [], ours);
}

function mentionsOthers(references: readonly Json[], ours: HclExpression): boolean {
  const { names, readsFiles, isOpaque } = referencesOf(ours);
  const mentioned = new Set(references.flatMap((one) => (typeof one === 'string' ? (wholeName(one) ?? []) : [])));
  const isStrange = !isOpaque && !readsFiles && [...mentioned].some((name) => !names.has(name));
  return isStrange || [...names].some((name) => isOfOurs(name) && !mentioned.has(name));
}

/** Names that no loop can bind. */
function isOfOurs(name: string): boolean {
  return /^(?:var|local|module|data)\./u.test(name);
}

/** `aws_x.y` of `aws_x.y[0].id`; undefined for what is the same everywhere. */
function wholeName(reference: string): string | undefined {
  const segments = reference.replaceAll(/\[[^\]]*(?:\]|$)/gu, '').split('.');
  const [base = ''] = segments;
  if (/^(?:each|count|path|self|terraform|tofu)$/u.test(base))
    return base === 'terraform' || base === 'tofu' ? 'terraform.workspace' : undefined;
  const length = base === 'data' ? 3 : 2;
  return segments.length < length ? undefined : segments.slice(0, length).join('.');
}

function literalOf(expression: HclExpression): Json | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'string':
      return expression.value;
    case 'tuple': {
      const items = expression.items.map(literalOf);
      return items.some((item) => item === undefined) ? undefined : items.map((item) => item ?? null);
    }
    default:
      return undefined;
  }
}
