import { actionTableDate, packedServices } from './action-table.generated.ts';

/** What an action can do to its resources, by the AWS service reference. */
export type AccessLevel = 'list' | 'read' | 'tagging' | 'write' | 'permissions';

export interface Action {
  /** `s3:GetObject`, as AWS writes it. */
  readonly name: string;
  /** The name in lower case: actions are compared without case. */
  readonly key: string;
  readonly level: AccessLevel;
  /** ARN globs of the resource types it acts on, `*` for the partition; empty when only `Resource: "*"` makes sense. */
  readonly resources: readonly string[];
}

const levelOf: ReadonlyMap<string, AccessLevel> = new Map([
  ['l', 'list'],
  ['r', 'read'],
  ['t', 'tagging'],
  ['w', 'write'],
  ['p', 'permissions'],
]);

/** From the least to the most dangerous. */
export const accessLevels: readonly AccessLevel[] = ['list', 'read', 'tagging', 'write', 'permissions'];

const decoded = new Map<string, readonly Action[]>();
const byKey = new Map<string, ReadonlyMap<string, Action>>();
const keyTypesOf = new Map<string, ReadonlyMap<string, string>>();
let everyAction: readonly Action[] | undefined;
let lineOf: ReadonlyMap<string, string> | undefined;

/** Day of the service reference behind the table; actions that AWS added later are unknown to it. */
export const tableDate: string = actionTableDate;

function lines(): ReadonlyMap<string, string> {
  lineOf ??= new Map(packedServices.map((line) => [line.slice(0, line.indexOf('|')), line]));
  return lineOf;
}

/** Prefixes of all services, sorted: `s3`, `iam`… */
export function serviceNames(): readonly string[] {
  return [...lines().keys()];
}

/**
 * Actions of one service; empty for a service that the table has not. Decoded on first use. A line of the table is
 * `service|ARN globs|level and indexes of ARN globs:names/…|type:condition keys;…`, `=` in a glob standing for `service:*:*:`.
 */
export function serviceActions(service: string): readonly Action[] {
  const known = decoded.get(service);
  if (known !== undefined) return known;
  const [, arns = '', groups = ''] = lines().get(service)?.split('|') ?? [];
  const globs = arns.split(' ').map((arn) => `arn:*:${arn.replace(/^=/, `${service}:*:*:`)}`);
  const actions = groups === '' ? [] : groups.split('/').flatMap((group) => decodeGroup(service, group, globs));
  decoded.set(service, actions);
  return actions;
}

function decodeGroup(service: string, group: string, globs: readonly string[]): Action[] {
  const colon = group.indexOf(':');
  const level = levelOf.get(group[0] ?? '') ?? 'write';
  const indexes = group.slice(1, colon);
  const resources = indexes === '' ? [] : indexes.split('.').flatMap((index) => globs[Number(index)] ?? []);
  const names = group.slice(colon + 1);
  const keys = names.toLowerCase().split(' ');
  return names.split(' ').map((name, index) => ({ name: `${service}:${name}`, key: `${service}:${keys[index] ?? ''}`, level, resources }));
}

/** Every action of the table. About 20 ms on first use; prefer `serviceActions`. */
export function allActions(): readonly Action[] {
  everyAction ??= serviceNames().flatMap(serviceActions);
  return everyAction;
}

/** The action of that name, in any case. */
export function findAction(name: string): Action | undefined {
  const key = name.toLowerCase();
  const service = key.slice(0, Math.max(0, key.indexOf(':')));
  const named = byKey.get(service) ?? new Map(serviceActions(service).map((action) => [action.key, action]));
  byKey.set(service, named);
  return named.get(key);
}

/** Type letter of a service's condition key (`S` and `A` are lists), undefined when the table has it not. */
export function conditionKeyType(key: string): string | undefined {
  const lower = key.toLowerCase();
  const service = lower.slice(0, Math.max(0, lower.indexOf(':')));
  let types = keyTypesOf.get(service);
  if (types === undefined) {
    types = decodeKeyTypes(lines().get(service)?.split('|')[3] ?? '');
    keyTypesOf.set(service, types);
  }
  const name = lower.slice(service.length + 1);
  return types.get(name) ?? types.get(`${name.slice(0, name.indexOf('/') + 1)}*`);
}

function decodeKeyTypes(text: string): ReadonlyMap<string, string> {
  if (text === '') return new Map();
  return new Map(
    text.split(';').flatMap((group) =>
      group
        .slice(2)
        .split(' ')
        .map((name) => [name.toLowerCase(), group[0] ?? 's'] as const),
    ),
  );
}
