import { directoryOf } from '../../core/path.ts';
import type { Value } from '../../core/value.ts';
import { scalarText } from '../../core/value.ts';
import { relativePath } from '../terraform/files/source-path.ts';
import { locate } from '../terraform/scope.ts';
import { describeValue, originAt, unknownValue } from '../value-operations.ts';
import { exposed, openConfig } from './config-file.ts';
import { absolute, inRepository } from './repository-path.ts';
import { places } from './unit-context.ts';
import type { FilePlace, UnitContext, UnitFunction } from './unit-context.ts';

/** Undefined when the result is not known. */
type Simple = (texts: readonly (string | undefined)[], place: FilePlace) => string | undefined;

/** Functions of Terragrunt that the repository decides (terragrunt.gruntwork.io/docs/reference/built-in-functions). */
const simple = (unit: UnitContext): readonly (readonly [string, Simple])[] => [
  ['find_in_parent_folders', ([name = 'terragrunt.hcl', fallback], place) => foundAbove(name, place, unit) ?? fallback],
  ['get_terragrunt_dir', (_, { directory }) => absolute(directory)],
  ['get_original_terragrunt_dir', (_, { directory }) => absolute(directory)],
  ['get_parent_terragrunt_dir', ([name], place) => absolute(parentOf(place, name))],
  ['get_repo_root', () => absolute('.')],
  ['get_path_to_repo_root', (_, { directory }) => relativePath(directory, '.')],
  ['get_path_from_repo_root', (_, { directory }) => directory],
  ['path_relative_to_include', ([name], place) => relativePath(parentOf(place, name), place.directory)],
  ['path_relative_from_include', ([name], place) => relativePath(place.directory, parentOf(place, name))],
];

/** What these give is decided elsewhere: the account, the environment, a program. */
const elsewhere = [
  'get_aws_account_id',
  'get_aws_account_alias',
  'get_aws_caller_identity_arn',
  'get_aws_caller_identity_user_id',
  'get_platform',
  'get_terraform_command',
  'get_terraform_cli_args',
  'get_working_dir',
  'run_cmd',
  'sops_decrypt_file',
];

export function unitFunctions(unit: UnitContext): ReadonlyMap<string, UnitFunction> {
  const functions = new Map<string, UnitFunction>();
  for (const [name, apply] of simple(unit)) {
    functions.set(name, (args, call, scope) => {
      const place = places.get(scope.module);
      const origin = originAt(locate(scope, call.range));
      const text = place === undefined ? undefined : apply(args.map(scalarText), place);
      return text === undefined ? notKnown(name, args, origin) : { kind: 'string', value: text, origin };
    });
  }
  functions.set('get_env', (args, call, scope) => {
    const [name, fallback] = args;
    const at = locate(scope, call.range);
    const value = scalarText(fallback);
    const given = inEnvironment(unit, scalarText(name), value);
    if (given !== undefined) return given;
    if (name === undefined || fallback === undefined || value === undefined) return notKnown('get_env', args, originAt(at));
    // Who runs it gives another value, as one does to a variable that has a default.
    const step = { kind: 'variable-default', name: `get_env(${describeValue(name)})`, at } as const;
    return { kind: 'string', value, origin: { at: fallback.origin.at, via: [...fallback.origin.via, step] } };
  });
  for (const name of elsewhere) functions.set(name, (args, call, scope) => notKnown(name, args, originAt(locate(scope, call.range))));
  functions.set('read_terragrunt_config', (args, call, scope) => {
    const [target, fallback] = args;
    const path = pathOf(target, places.get(scope.module));
    const file = path === undefined ? undefined : openConfig(path, directoryOf(path), unit);
    return file === undefined ? (fallback ?? notKnown('read_terragrunt_config', args, originAt(locate(scope, call.range)))) : exposed(file);
  });
  functions.set('read_tfvars_file', (args, call, scope) => notKnown('read_tfvars_file', args, originAt(locate(scope, call.range))));
  functions.set('file', (args, call, scope) => {
    const path = pathOf(args[0], places.get(scope.module));
    const text = path === undefined ? undefined : textOf(path, unit);
    if (path === undefined || text === undefined) return notKnown('file', args, originAt(locate(scope, call.range)));
    return { kind: 'string', value: text, origin: originAt({ path, range: startOfFile }), textStart: { line: 1, column: 1, indent: 0 } };
  });
  functions.set('fileexists', (args, call, scope) => {
    const path = pathOf(args[0], places.get(scope.module));
    const origin = originAt(locate(scope, call.range));
    return path === undefined ? notKnown('fileexists', args, origin) : { kind: 'bool', value: unit.paths.has(path), origin };
  });
  return functions;
}

/** What something of the repository sets, and notes what is asked for. */
function inEnvironment(unit: UnitContext, name: string | undefined, fallback: string | undefined): Value | undefined {
  if (name === undefined) return undefined;
  unit.asked.set(name, fallback);
  const given = unit.environment?.get(name);
  return given === undefined ? undefined : { kind: 'string', value: given.text, origin: originAt(given.at) };
}

const startOfFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function notKnown(name: string, args: readonly Value[], origin: ReturnType<typeof originAt>): Value {
  return unknownValue('data-source', `${name}(${args.map(describeValue).join(', ')})`, origin);
}

function pathOf(value: Value | undefined, place: FilePlace | undefined): string | undefined {
  const text = scalarText(value);
  return text === undefined || place === undefined ? undefined : inRepository(text, place.own);
}

function textOf(path: string, unit: UnitContext): string | undefined {
  const file = unit.files.get(path);
  if (file === undefined && unit.paths.has(path)) unit.wanted.add(path);
  if (file !== undefined) unit.read.add(path);
  return file?.text;
}

/** The directory of what a unit includes; of a file that is included its own. */
function parentOf({ own, parents }: FilePlace, name: string | undefined): string {
  const [first = own] = parents.values();
  return name === undefined ? first : (parents.get(name) ?? first);
}

/** The nearest of that name in a folder above the unit's. */
function foundAbove(name: string, { directory }: FilePlace, { paths }: UnitContext): string | undefined {
  for (let at = directory; at !== '.';) {
    at = directoryOf(at);
    const path = at === '.' ? name : `${at}/${name}`;
    if (paths.has(path)) return absolute(path);
  }
  return undefined;
}
