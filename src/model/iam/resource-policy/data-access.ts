import type { Resource } from '../../../core/resource.ts';
import type { ListValue, MapValue, Value } from '../../../core/value.ts';
import { readJsonDocument } from '../../../evaluate/json-document.ts';
import { attribute, blocks, firstAttribute, members, membersAndRest } from '../../fact.ts';
import { statement, text } from './made-statement.ts';

/** Lake Formation API, GrantPermissions: whom data are given to, and whether he may give them on. */
export function lakePermission(resource: Resource): MapValue | undefined {
  const { attributes } = resource;
  const named = firstAttribute(attributes, ['principal', 'Principal', 'DataLakePrincipal']);
  const passesOn = firstAttribute(attributes, ['permissions_with_grant_option', 'PermissionsWithGrantOption']);
  const actions = ['lakeformation:GetDataAccess', ...(membersAndRest(passesOn).length > 0 ? ['lakeformation:GrantPermissions'] : [])];
  return statement(resource, { principal: listOf(resource, withoutGroup(identifiers(named))), action: texts(resource, actions) });
}

/** Administrators of a data lake, who give whom they want what is in it. */
export function lakeAdmins(resource: Resource): MapValue | undefined {
  const admins = members(firstAttribute(resource.attributes, ['admins', 'Admins'])).items.flatMap(identifiers);
  return statement(resource, {
    principal: listOf(resource, withoutGroup(admins)),
    action: texts(resource, ['lakeformation:PutDataLakeSettings', 'lakeformation:GrantPermissions', 'lakeformation:GetDataAccess']),
  });
}

/** Terraform names a principal, CloudFormation has a block around its name. */
function identifiers(value: Value | undefined): readonly Value[] {
  const inBlock = attribute(value, 'DataLakePrincipalIdentifier');
  return inBlock !== undefined ? [inBlock] : membersAndRest(value);
}

/** Whoever IAM lets do it: what was so before Lake Formation, and nobody in particular. */
function withoutGroup(values: readonly Value[]): readonly Value[] {
  return values.filter((value) => value.kind !== 'string' || !/^IAM_ALLOWED_PRINCIPALS$|:IAMPrincipals$/u.test(value.value));
}

/** OpenSearch Serverless, "Data access control": a list of rules, each for whom it names. */
export function collectionAccess(resource: Resource): readonly MapValue[] {
  const policy = firstAttribute(resource.attributes, ['policy', 'Policy']);
  const rules = policy === undefined ? [] : blocks(readJsonDocument(policy)).items;
  return rules.flatMap((rule) => {
    const permissions = blocks(attribute(rule, 'Rules')).items.flatMap((one) => membersAndRest(attribute(one, 'Permission')));
    const action = texts(resource, permissions.some(isWrite) ? ['aoss:GetIndex', 'aoss:UpdateIndex'] : ['aoss:GetIndex']);
    return permissions.length === 0 ? [] : (statement(resource, { principal: attribute(rule, 'Principal'), action }) ?? []);
  });
}

/** Its permissions (`aoss:ReadDocument`) are no actions of IAM: the nearest that are stand for those that read and those that do more. */
function isWrite(permission: Value): boolean {
  return permission.kind !== 'string' || !/^aoss:(?:Read|Describe)[A-Za-z]*$/u.test(permission.value);
}

function listOf({ attributes: { origin } }: Resource, items: readonly Value[]): ListValue | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items, origin };
}

function texts(resource: Resource, values: readonly string[]): ListValue {
  return { kind: 'list', items: values.map((value) => text(resource, value)), origin: resource.attributes.origin };
}
