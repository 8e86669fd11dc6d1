import { readSecretName } from '../../analysis/secrets/assignments/key-name.ts';
import { isTerraformCode } from '../../core/path.ts';
import type { OutputDeclaration } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { ResourceReference, UnknownValue, Value } from '../../core/value.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, readBool } from '../fact.ts';
import { perCode } from '../per-code.ts';
import { unknownsIn } from '../unknowns-in.ts';
import { shownIn } from './handed-on.ts';
import { inputKeyOf, inputKeys, inputsBehind } from './input-keys.ts';

/** Attributes that are a secret which AWS or a provider makes: the schemas call them sensitive, or the documentation says that it is shown once. */
const madeSecrets: Readonly<Record<string, readonly string[]>> = {
  aws_appsync_api_key: ['key'],
  aws_api_gateway_api_key: ['value'],
  aws_cognito_user_pool_client: ['client_secret'],
  aws_db_instance: ['password'],
  aws_iam_service_specific_credential: ['service_password'],
  aws_iam_user_login_profile: ['password'],
  aws_lightsail_key_pair: ['private_key'],
  aws_rds_cluster: ['master_password'],
  aws_redshift_cluster: ['master_password'],
  aws_secretsmanager_secret_version: ['secret_string', 'secret_binary'],
  random_password: ['result'],
  tls_private_key: ['private_key_pem', 'private_key_openssh', 'private_key_pem_pkcs8'],
};

/** The same of CloudFormation, by the attributes alone: no resource has one of these names that is something else. */
const madeByCloudFormation: ReadonlySet<string> = new Set(['ClientSecret', 'ServicePassword', 'ApiKey']);

/** A secret that is looked up, or a member of it. A function that makes another thing of it, a hash or a length, shows nothing. */
const lookedUp =
  /^(?:(?:jsondecode|yamldecode|base64decode|base64encode|tostring|trimspace|chomp)\()*data\.(?:aws_secretsmanager_secret_version\.[\w-]+(?:\[[^\]]{0,200}\])?\.secret_(?:string|binary)|aws_eks_cluster_auth\.[\w-]+(?:\[[^\]]{0,200}\])?\.token)\)*(?:\[?["'.]{0,2}(?<member>[\w-]+)["']?\]?)?$/u;

export function shownBy({ attributes }: OutputDeclaration): Value | undefined {
  return firstAttribute(attributes, ['value', 'Value']);
}

/** Whether an output shows a secret, as far as the code tells. */
export function showsSecret(output: OutputDeclaration, code: EvaluatedCode): boolean {
  const shown = shownBy(output);
  if (shown === undefined) return false;
  const marked = markedInputs(code);
  const isMarked = (value: Value): boolean => inputsBehind(value).some((key) => marked.has(key));
  return (
    leaves(shown).some((value) => value.kind !== 'unknown' && isMarked(value)) ||
    unknownIn(shown).some((unknown) => {
      const shows = shownIn(unknown);
      const inputs = shows.filter(isInput).flatMap((text) => inputKeyOf(text, unknown.origin.at));
      return (
        inputs.some((key) => marked.has(key)) || (shows.some(isInput) && isMarked(unknown)) || shows.some(isLookedUp) || isMade(unknown)
      );
    })
  );
}

/** What is not known of it, in whatever form it is shown. */
function unknownIn(shown: Value): readonly UnknownValue[] {
  return unknownsIn(shown).flatMap((one) => (one.encodes === undefined ? [one] : unknownsIn(one.encodes)));
}

/** Whether it says of itself that it is one, which CloudFormation does not know: everybody who may describe the stack reads it. */
export function outputProtection({ attributes }: OutputDeclaration) {
  const ephemeral = readBool(attribute(attributes, 'ephemeral'));
  return ephemeral.kind === 'known' && ephemeral.value ? ephemeral : readBool(attribute(attributes, 'sensitive'));
}

/**
 * Whether it is shown to people for certain. Outputs of a module go to its caller, and keep there what the provider calls sensitive: a folder that
 * nothing here calls and that configures no provider may be one.
 */
export function isShownToPeople({ root, block }: OutputDeclaration, { providers }: Pick<EvaluatedCode, 'providers'>): boolean {
  return !isTerraformCode(block.path) || providers.some((provider) => provider.root === root && provider.module === '');
}

const keySecrets: ReadonlySet<string> = new Set(['secret', 'ses_smtp_password_v4', 'SecretAccessKey']);

/** The access keys whose secret an output shows, as it refers to them. */
export function shownKeys(output: OutputDeclaration): readonly ResourceReference[] {
  const shown = shownBy(output);
  const references = shown === undefined ? [] : unknownIn(shown).flatMap(referencesOf);
  return references.filter((one) => keySecrets.has(one.path[0] ?? '') && (typeIn(one) ?? 'aws_iam_access_key') === 'aws_iam_access_key');
}

function referencesOf(unknown: UnknownValue): readonly ResourceReference[] {
  if (unknown.reference !== undefined) return [unknown.reference];
  return shownIn(unknown).flatMap((text) => {
    const { address, name } = attributeOf.exec(text)?.groups ?? {};
    return address === undefined || name === undefined ? [] : [{ address, path: [name] }];
  });
}

const attributeOf = /^(?<address>[a-z][a-z0-9]*_\w+\.[\w-]+(?:\[[^\]]{0,200}\])?)\.(?<name>\w+)$/u;

/** Of Terraform, whose addresses say it. */
function typeIn({ address }: ResourceReference): string | undefined {
  return terraformAddress.exec(address)?.groups?.['type'];
}

const markedInputs = perCode((code): ReadonlySet<string> => {
  const marked = code.inputs.filter(({ attributes }) => {
    const mark = readBool(firstAttribute(attributes, ['sensitive', 'NoEcho']));
    return mark.kind === 'known' && mark.value;
  });
  return new Set(marked.flatMap(inputKeys));
});

function isMade(unknown: UnknownValue): boolean {
  return referencesOf(unknown).some((reference) => {
    const [name = ''] = reference.path;
    const type = typeIn(reference);
    return type === undefined ? madeByCloudFormation.has(name) : madeSecrets[type]?.includes(name) === true;
  });
}

const terraformAddress = /(?:^|\.)(?<type>[a-z][a-z0-9]*_\w+)\.[\w-]+(?:\[[^\]]{0,200}\])?$/u;

function isLookedUp(expression: string): boolean {
  const match = expression.length > 500 ? null : lookedUp.exec(expression);
  const member = match?.groups?.['member'];
  return match !== null && (member === undefined || readSecretName(member) !== undefined);
}

/** The input itself, or a member that is called like a secret. */
function isInput(expression: string): boolean {
  const members = /^(?:var|Parameters)\.[\w-]+(?<members>(?:[.[][\w.[\]"*-]*)?)$/u.exec(expression)?.groups?.['members'];
  const member = members?.match(/[a-z][\w-]*/giu)?.at(-1);
  return members !== undefined && (member === undefined || readSecretName(member) !== undefined);
}

function leaves(value: Value): readonly Value[] {
  return possibleValues(value).flatMap((one) => {
    if (one.kind === 'list') return one.items.flatMap(leaves);
    if (one.kind === 'json-text') return leaves(one.content);
    return one.kind === 'map' ? [...one.entries.values()].flatMap(leaves) : [one];
  });
}
