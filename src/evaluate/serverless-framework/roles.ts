import type { Location } from '../../core/location.ts';
import type { DataNode, MappingEntry } from '../../syntax/data-node.ts';
import { itemsOf, textOf } from './nodes.ts';
import type { Written } from './nodes.ts';
import { attribute, given, keyPlace, resource, sub, within } from './service.ts';
import type { Service, ServiceFunction } from './service.ts';

/** The role that functions share. */
export const sharedRoleId = 'IamRoleLambdaExecution';

/** Where the rights of a role are written. */
interface RoleWords {
  readonly statements: DataNode | undefined;
  readonly managed: DataNode | undefined;
  readonly boundary: DataNode | undefined;
  readonly path: DataNode | undefined;
  readonly name: DataNode | undefined;
}

function providerWords({ provider }: Service): RoleWords {
  const role = given(provider, 'iam', 'role');
  return {
    statements: given(role, 'statements') ?? given(provider, 'iamRoleStatements'),
    managed: given(role, 'managedPolicies') ?? given(provider, 'iamManagedPolicies'),
    boundary: given(role, 'permissionsBoundary') ?? given(role, 'permissionBoundary') ?? given(provider, 'rolePermissionsBoundary'),
    path: given(role, 'path'),
    name: given(role, 'name'),
  };
}

/** A role that is there already, by its ARN, its logical id or a function of CloudFormation. */
function existingRole(node: DataNode | undefined): Written {
  if (node === undefined) return undefined;
  if (node.kind === 'mapping') return node.entries.some(({ key }) => key === 'Ref' || key.startsWith('Fn::')) ? node : undefined;
  if (node.tag !== undefined) return node;
  const text = textOf(node);
  return text === undefined || /[^A-Za-z0-9]/u.test(text) ? node : attribute(text, 'Arn');
}

export interface RoleOfFunction {
  /** What its `Role` says. */
  readonly role: Written;
  /** Set where the function has a role that is made for it alone. */
  readonly own?: MappingEntry;
  /** Set where it takes the role that functions share. */
  readonly isShared: boolean;
}

/**
 * The role of a function: one that is given, one of its own (`iamRoleStatements` of serverless-iam-roles-per-function, `iam.role` of version
 * 4), the role of the provider, or the one that all share.
 */
export function roleOf(target: ServiceFunction, statements: readonly Written[], service: Service): RoleOfFunction {
  const { node, id, at } = target;
  const role = existingRole(given(node, 'role')) ?? existingRole(given(node, 'iam', 'role'));
  if (role !== undefined) return { role, isShared: false };
  const own = ownWords(node);
  if (own !== undefined || isPerFunction(service)) {
    const roleId = `${id}${sharedRoleId}`;
    const made = makeRole(roleId, withShared(own, service), {
      service,
      targets: [target],
      extra: [...statements, ...(inherits(node, service) ? statementsOf(providerWords(service).statements) : [])],
      at,
    });
    return { role: attribute(roleId, 'Arn'), own: made, isShared: false };
  }
  const ofProvider = existingRole(given(service.provider, 'iam', 'role')) ?? existingRole(given(service.provider, 'role'));
  return ofProvider === undefined ? { role: attribute(sharedRoleId, 'Arn'), isShared: true } : { role: ofProvider, isShared: false };
}

/** What is said of all roles holds where a function says nothing else. */
function withShared(own: RoleWords | undefined, service: Service): RoleWords {
  const shared = providerWords(service);
  return {
    statements: own?.statements,
    managed: own?.managed ?? shared.managed,
    boundary: own?.boundary ?? shared.boundary,
    path: shared.path,
    name: own?.name,
  };
}

function ownWords(node: DataNode): RoleWords | undefined {
  const role = given(node, 'iam', 'role');
  const statements = given(node, 'iamRoleStatements') ?? given(role, 'statements');
  if (statements === undefined && role === undefined) return undefined;
  return {
    statements,
    managed: given(role, 'managedPolicies'),
    boundary: given(node, 'iamPermissionsBoundary') ?? given(role, 'permissionsBoundary'),
    path: undefined,
    name: given(node, 'iamRoleStatementsName') ?? given(role, 'name'),
  };
}

function isPerFunction({ provider }: Service): boolean {
  return textOf(given(provider, 'iam', 'role', 'mode')) === 'perFunction';
}

function inherits(node: DataNode, { inheritsByDefault }: Service): boolean {
  const said = textOf(given(node, 'iamRoleStatementsInherit')) ?? textOf(given(node, 'iam', 'inheritStatements'));
  return said === undefined ? inheritsByDefault : said === 'true';
}

/** The role that functions share. Rights that are written are judged where no function is there to take them, too. */
export function sharedRole(
  service: Service,
  targets: readonly ServiceFunction[],
  statements: readonly Written[],
  at: Location,
): readonly MappingEntry[] {
  const words = providerWords(service);
  const isExisting = existingRole(given(service.provider, 'iam', 'role')) ?? existingRole(given(service.provider, 'role'));
  const isWritten = words.statements !== undefined || words.managed !== undefined;
  if (isExisting !== undefined || (targets.length === 0 && !(isWritten && service.functions.length === 0))) return [];
  return [makeRole(sharedRoleId, words, { service, targets, extra: statements, at: placeOfRole(service, at) })];
}

function placeOfRole({ provider }: Service, around: Location): Location {
  for (const [from, key] of [
    [within(provider, 'iam'), 'role'],
    [provider, 'iamRoleStatements'],
    [provider, 'iamManagedPolicies'],
  ] as const) {
    const entry = from?.kind === 'mapping' ? from.entries.findLast((one) => one.key === key) : undefined;
    if (entry !== undefined) return keyPlace(entry, from?.path ?? around.path);
  }
  return around;
}

interface RoleContext {
  readonly service: Service;
  readonly targets: readonly ServiceFunction[];
  readonly extra: readonly Written[];
  readonly at: Location;
}

function makeRole(id: string, words: RoleWords, { service, targets, extra, at }: RoleContext): MappingEntry {
  const isInVpc = targets.some(({ node }) => given(node, 'vpc') !== undefined) || given(service.provider, 'vpc') !== undefined;
  const vpc =
    isInVpc && targets.length > 0 ? [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole')] : [];
  const managed = words.managed === undefined ? [] : words.managed.kind === 'sequence' ? words.managed.items : [words.managed];
  const Statement = [...logStatements(service, targets), ...extra, ...statementsOf(words.statements)];
  const document = { Version: '2012-10-17', Statement };
  return resource(
    id,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: ['sts:AssumeRole'] }],
      },
      Policies: [{ PolicyName: `${service.name}-${service.stage}-lambda`, PolicyDocument: document }],
      ManagedPolicyArns: managed.length + vpc.length === 0 ? undefined : [...managed, ...vpc],
      PermissionsBoundary: words.boundary,
      Path: words.path ?? '/',
      RoleName: words.name,
    },
    at,
  );
}

/** A list in a list is what a file puts in. */
function statementsOf(node: DataNode | undefined): readonly DataNode[] {
  if (node === undefined) return [];
  const items = node.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) => (item.kind === 'sequence' ? itemsOf(item) : [item])).filter(({ kind }) => kind !== 'null');
}

function logStatements({ name, stage }: Service, targets: readonly ServiceFunction[]): readonly Written[] {
  if (targets.length === 0) return [];
  const group = (tail: string): Written =>
    sub(`arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/${name}-${stage}${tail}`);
  return [
    { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'], Resource: [group('*:*')] },
    { Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: [group('*:*:*')] },
  ];
}
